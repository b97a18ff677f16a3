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
}

/** A voice and an ear, where the browser has them. */
export function VoiceButtons({ choices, state, acts }: VoiceButtonsProps) {
  return (
    <>
      {canListen && <SpeakButton state={state} acts={acts} />}
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
    </>
  );
}

function SpeakButton({ state, acts }: Omit<VoiceButtonsProps, 'choices'>) {
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
    <button type="button" class="quiet" disabled={listens || state?.kind !== 'listening'} onClick={speak}>
      {listens ? 'Listening …' : 'Speak'}
    </button>
  );
}
