import { prompt } from '../lines.ts';
import type { Presenter } from '../presentation.ts';

/**
 * The open question. "No" here means that nothing more is wanted. Who broke off steps is led back to them; "no" to that
 * means not now.
 */
export const presentOpen: Presenter<'open'> = (_world, { reached }) => {
  const listening = { kind: 'listen', wait: 'normal' } as const;
  if (reached === undefined) {
    return { lines: [prompt('open-question')], choices: [], next: listening, no: { kind: 'goodbye' } };
  }
  const toStep = { kind: 'go', to: { kind: 'steps', ...reached } } as const;
  return {
    lines: [
      prompt('back-to-step', {
        topic: { kind: 'topic', topic: reached.topic },
        step: { kind: 'count', count: reached.step + 1 },
      }),
    ],
    choices: [],
    next: listening,
    yes: toStep,
    onward: toStep,
    no: { kind: 'drop-steps' },
  };
};
