import { prompt } from '../lines.ts';
import type { Choice } from '../option.ts';
import type { Presenter } from '../presentation.ts';
import type { Line } from '../reply.ts';
import { keyOfYes } from './yes-on-key.ts';

/** "Is it about X?" By text its yes has a number, since YES belongs to Twilio. */
export const presentConfirm: Presenter<'confirm'> = (world, conversation, { topic }) => {
  const yes = { kind: 'go', to: { kind: 'answer', topic } } as const;
  return {
    lines: [prompt('is-it-about', { topic: { kind: 'topic', topic } }), ...keyOfYes(world, conversation)],
    choices: [{ label: { kind: 'topic', topic }, option: yes, spokenFor: true }],
    next: { kind: 'listen', wait: 'normal' },
    yes,
    no: { kind: 'not-about', topic },
  };
};

/** A near tie: "is it A, or B?" By text the choices are numbered. */
export const presentChoosing: Presenter<'choosing'> = (world, _conversation, { topics }) => {
  const [first, second] = topics;
  const asked = world.channel === 'voice' && first !== undefined && second !== undefined;
  const choices = topics.map(
    (topic): Choice => ({
      label: { kind: 'topic', topic },
      option: { kind: 'go', to: { kind: 'answer', topic } },
      ...(asked && { spokenFor: true }),
    }),
  );
  const lines: readonly Line[] = asked
    ? [
        prompt('which-of', {
          first: { kind: 'topic', topic: first },
          second: { kind: 'topic', topic: second },
        }),
      ]
    : [prompt('choose-list'), { say: 'choices' }];
  return {
    lines,
    choices,
    next: { kind: 'listen', wait: 'normal' },
    no: { kind: 'ask-on', prompt: 'neither' },
  };
};
