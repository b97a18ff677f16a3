import { prompt } from '../lines.ts';
import type { Presenter } from '../presentation.ts';
import type { Line } from '../reply.ts';

/** One step at a time; the wait is long, since the caller is doing it. */
export const presentSteps: Presenter<'steps'> = (world, _conversation, { topic, step }) => {
  const count = world.outline.topics.get(topic)?.steps ?? 0;
  const hasNext = step + 1 < count;
  const onward = { kind: 'go', to: { kind: 'steps', topic, step: step + 1 } } as const;
  // How to go on is said after the first step alone; a step of two seconds wants no four of guidance.
  const after: readonly Line[] = hasNext
    ? world.channel === 'sms' || step === 0
      ? [prompt('step-next')]
      : []
    : [prompt('step-last')];
  return {
    lines: [
      prompt('step-number'),
      { say: 'step', topic, step },
      ...after,
      // By text, the page that the steps are about stands under the first of them.
      ...(world.channel === 'sms' && step === 0 ? [{ say: 'link', topic } as const] : []),
    ],
    choices: [],
    next: { kind: 'listen', wait: 'long' },
    ...(hasNext && { onward, yes: onward }),
    no: hasNext ? { kind: 'ask-on', prompt: 'open-question-again' } : { kind: 'goodbye' },
    nothingOnward: 'step-was-last',
  };
};
