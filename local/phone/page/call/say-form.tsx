import type { RefObject } from 'preact';
import type { PageModel } from '../state/page-model.ts';
import type { PhoneActs } from '../use-phone.ts';
import { Keypad } from './keypad.tsx';
import { takesKeys } from './use-keypad-keys.ts';
import type { SpeechClock } from './use-speech-clock.ts';
import { VoiceButtons } from './voice-buttons.tsx';

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
  const sayTyped = (after?: number) => {
    const words = choices.saying.trim();
    acts.choose({ saying: '' });
    if (words === '') void acts.act({ act: 'silence' });
    else say(words, after);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    sayTyped();
  };
  return (
    <form class="composer" onSubmit={submit}>
      <SayField
        field={field}
        words={choices.saying}
        isMessage={kind === 'recording'}
        isHeard={isHeard}
        type={(saying) => acts.choose({ saying })}
      />
      <div class="line">
        <button type="button" class="quiet" disabled={!isHeard} onClick={() => acts.act({ act: 'silence' })}>
          Stay silent
        </button>
        <button type="button" class="quiet" disabled={!isHeard} onClick={() => say('um')}>
          Say “um”
        </button>
        <Toggle
          name="Keypad"
          isOpen={choices.showsKeypad}
          set={(showsKeypad) => acts.choose({ showsKeypad })}
        />
        <Toggle name="Voice" isOpen={choices.showsVoice} set={(showsVoice) => acts.choose({ showsVoice })} />
      </div>
      {choices.showsVoice && (
        <VoiceButtons
          choices={choices}
          state={board?.call?.state}
          acts={acts}
          // Whoever cuts in has heard no more than this.
          cutIn={clock.speaks && choices.saying.trim() !== '' ? () => sayTyped(clock.heard) : undefined}
        />
      )}
      {choices.showsKeypad && takesKeys(model) && (
        <Keypad press={(keys) => void acts.act({ act: 'press', keys })} />
      )}
    </form>
  );
}

interface SayFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly words: string;
  readonly isMessage: boolean;
  readonly isHeard: boolean;
  readonly type: (words: string) => void;
}

const SayField = ({ field, words, isMessage, isHeard, type }: SayFieldProps) => (
  <div class="line">
    <label class="grow">
      <span class="unseen">Say</span>
      <input
        ref={field}
        value={words}
        placeholder={isMessage ? 'Say your message' : 'Say something'}
        autoComplete="off"
        maxLength={4000}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </label>
    <button type="submit" class="primary" disabled={!isHeard}>
      Say
    </button>
  </div>
);

interface ToggleProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly set: (isOpen: boolean) => void;
}

const Toggle = ({ name, isOpen, set }: ToggleProps) => (
  <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => set(!isOpen)}>
    {name}
  </button>
);
