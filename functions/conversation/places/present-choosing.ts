import { prompt } from '../lines.ts';
import type { Choice } from '../option.ts';
import type { Presenter } from '../presentation.ts';
import type { Line } from '../reply.ts';

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
