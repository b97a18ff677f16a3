import type { RefObject } from 'preact';
import type { PageModel } from '../state/page-model.ts';
import type { PhoneActs } from '../use-phone.ts';
import { Keypad } from './keypad.tsx';
import type { SpeechClock } from './use-speech-clock.ts';
import { VoiceButtons } from './voice-buttons.tsx';
import { takesKeys } from './use-keypad-keys.ts';

interface SayFormProps {
  readonly model: PageModel;
  readonly acts: PhoneActs;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly clock: SpeechClock;
}

/** How sure the recognizer of speech is of words that are spoken clearly, and of words that are not. */
const confidence = { clear: 0.9, unclear: 0.3 } as const;

/** What a caller does: speaks, stays silent, hesitates, presses keys. */
export function SayForm({ model, acts, field, clock }: SayFormProps) {
  const { choices, board } = model;
  const kind = board?.call?.state.kind;
  const isHeard = kind === 'listening' || kind === 'recording';
  const say = (words: string, after?: number) => {
    const sure = choices.mumbles ? confidence.unclear : confidence.clear;
    void acts.act({ act: 'say', words, confidence: sure, ...(after !== undefined && { after }) });
  };
  /** Whoever cuts in has heard no more than this. */
  const cutIn = () => {
    acts.choose({ saying: '' });
    say(choices.saying.trim(), clock.heard);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const words = choices.saying.trim();
    acts.choose({ saying: '' });
    if (words === '') void acts.act({ act: 'silence' });
    else say(words);
  };
  return (
    <form class="composer" onSubmit={submit}>
      <div class="line">
        <label class="grow">
          <span class="unseen">Say</span>
          <input
            ref={field}
            value={choices.saying}
            placeholder={kind === 'recording' ? 'Say your message' : 'Say something'}
            autoComplete="off"
            maxLength={4000}
            onInput={({ currentTarget }) => acts.choose({ saying: currentTarget.value })}
          />
        </label>
        <button type="submit" class="primary" disabled={!isHeard}>
          Say
        </button>
      </div>
      <div class="line">
        <button type="button" class="quiet" disabled={!isHeard} onClick={() => acts.act({ act: 'silence' })}>
          Stay silent
        </button>
        <button type="button" class="quiet" disabled={!isHeard} onClick={() => say('um')}>
          Say “um”
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!clock.speaks || choices.saying.trim() === ''}
          onClick={cutIn}
        >
          Cut in
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={choices.showsKeypad}
          onClick={() => acts.choose({ showsKeypad: !choices.showsKeypad })}
        >
          Keypad
        </button>
        <label class="tick">
          <input
            type="checkbox"
            checked={choices.mumbles}
            onChange={({ currentTarget }) => acts.choose({ mumbles: currentTarget.checked })}
          />
          Mumble
        </label>
        <VoiceButtons choices={choices} state={board?.call?.state} acts={acts} />
      </div>
      {choices.showsKeypad && takesKeys(model) && (
        <Keypad press={(keys) => void acts.act({ act: 'press', keys })} />
      )}
    </form>
  );
}
