import { numberOf, prompt } from '../lines.ts';
import type { Choice } from '../option.ts';
import type { Presenter } from '../presentation.ts';
import type { PromptKey } from '../prompt-key.ts';
import { keyOfYes, yesOnKey } from './yes-on-key.ts';

const byWords = (label: PromptKey, kind: 'this-number' | 'no-number' | 'why-number'): Choice => ({
  label: { kind: 'prompt', prompt: label },
  option: { kind },
  byWords: true,
});

/** "On which number can they reach you?" This place alone takes more than one key. */
export const presentNumber: Presenter<'number'> = () => ({
  lines: [prompt('ask-number')],
  choices: [
    byWords('option-this-number', 'this-number'),
    byWords('option-no-number', 'no-number'),
    byWords('option-why-number', 'why-number'),
  ],
  next: { kind: 'listen', wait: 'long', takes: 'number' },
  no: { kind: 'no-number' },
});

/** Said back in fours: it is rung by people who cannot ask again. */
export const presentConfirmNumber: Presenter<'confirm-number'> = (world, conversation, { at, reason }) => {
  const yes = { kind: 'number-right' } as const;
  const no = { kind: 'go', to: { kind: 'number', reason, at, tries: 0 } } as const;
  return {
    lines: [prompt('confirm-number', { number: numberOf(at) }), ...keyOfYes(world, conversation)],
    choices: [
      yesOnKey('option-number-right', yes),
      yesOnKey('option-other-number', no),
      byWords('option-this-number', 'this-number'),
    ],
    next: { kind: 'listen', wait: 'normal' },
    yes,
    no,
  };
};
