import { useState } from 'preact/hooks';
import type { CallState } from '../../call/call-state.ts';
import type { Choices } from '../state/page-model.ts';
import type { PhoneActs } from '../use-phone.ts';
import { canListen, listenOnce } from '../voice/listen.ts';
import { hasVoice } from '../voice/read-aloud.ts';

interface VoiceButtonsProps {
  readonly choices: Choices;
  readonly state: CallState | undefined;
  readonly acts: PhoneActs;
  /** Says what is typed over what is being said; absent while nothing is. */
  readonly cutIn: (() => void) | undefined;
}

/** How one speaks; and a voice and an ear, where the browser has them. */
export function VoiceButtons({ choices, state, acts, cutIn }: VoiceButtonsProps) {
  return (
    <div class="line">
      <button type="button" class="quiet" disabled={cutIn === undefined} onClick={cutIn}>
        Cut in
      </button>
      {canListen && <SpeakButton state={state} acts={acts} />}
      <label class="tick">
        <input
          type="checkbox"
          checked={choices.mumbles}
          onChange={({ currentTarget }) => acts.choose({ mumbles: currentTarget.checked })}
        />
        Mumble
      </label>
      {hasVoice && (
        <label class="tick">
          <input
            type="checkbox"
            checked={choices.readsAloud}
            onChange={({ currentTarget }) => acts.choose({ readsAloud: currentTarget.checked })}
          />
          Read aloud
        </label>
      )}
    </div>
  );
}

function SpeakButton({ state, acts }: Pick<VoiceButtonsProps, 'state' | 'acts'>) {
  const [listens, setListens] = useState(false);
  const language = state?.kind === 'listening' ? state.language : 'en-GB';
  const speak = async () => {
    setListens(true);
    await acts.perform(async () => {
      const heard = await listenOnce(language).finally(() => setListens(false));
      if (heard !== undefined) acts.choose({ saying: heard.words });
    });
  };
  return (
    <>
      <button
        type="button"
        class="quiet"
        disabled={listens || state?.kind !== 'listening'}
        aria-describedby="speak-privacy"
        onClick={speak}
      >
        {listens ? 'Listening …' : 'Speak'}
      </button>
      <span id="speak-privacy" class="small">
        may go to your browser's maker
      </span>
    </>
  );
}
