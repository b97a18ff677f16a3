import { caseSlots, prompt } from '../lines.ts';
import type { Choice } from '../option.ts';
import type { Presenter } from '../presentation.ts';
import { keyOfYes } from './yes-on-key.ts';

/** The reference of a case: seven digits, by keys or in words. */
export const presentReference: Presenter<'reference'> = () => ({
  lines: [prompt('ask-reference')],
  choices: [
    {
      label: { kind: 'prompt', prompt: 'option-no-reference' },
      option: { kind: 'no-reference' },
      byWords: true,
    },
  ],
  next: { kind: 'listen', wait: 'long', takes: 'number' },
  no: { kind: 'no-reference' },
});

/** Which case is to be cancelled: by voice the latest is asked back, by text they are numbered. */
export const presentCancelling: Presenter<'cancelling'> = (world, conversation, { cases }) => {
  const [first] = cases;
  const keep = { kind: 'ask-on', prompt: 'open-question-again' } as const;
  const choices = cases.map(
    (one, index): Choice => ({
      label: { kind: 'case', ...one },
      option: { kind: 'cancel-case', ...one },
      ...(world.channel === 'voice' && index === 0 && { spokenFor: true }),
    }),
  );
  const kept: Choice = { label: { kind: 'prompt', prompt: 'option-keep-case' }, option: keep };
  const isAsked = world.channel === 'voice' && first !== undefined;
  return {
    lines: isAsked
      ? [prompt('ask-cancel', caseSlots(first)), ...keyOfYes(world, conversation)]
      : [prompt('cancel-which'), { say: 'choices' }],
    choices: isAsked ? choices.map((one) => ({ ...one, spokenFor: true as const })) : [...choices, kept],
    next: { kind: 'listen', wait: 'normal' },
    ...(isAsked && { yes: { kind: 'cancel-case', ...first } as const }),
    no: keep,
  };
};
