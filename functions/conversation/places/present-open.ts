import { prompt } from '../lines.ts';
import type { Presenter } from '../presentation.ts';
import { firstKey, yesOnKey } from './yes-on-key.ts';

/**
 * The open question. "No" here means that nothing more is wanted. Who broke off steps is led back to them; "no" to that
 * means not now.
 */
export const presentOpen: Presenter<'open'> = (_world, { reached, keyed }) => {
  const listening = { kind: 'listen', wait: 'normal' } as const;
  if (reached === undefined) {
    return { lines: [prompt('open-question')], choices: [], next: listening, no: { kind: 'goodbye' } };
  }
  const onward = { kind: 'go', to: { kind: 'steps', ...reached } } as const;
  const slots = {
    topic: { kind: 'topic', topic: reached.topic },
    step: { kind: 'count', count: reached.step + 1 },
  } as const;
  return {
    lines: [keyed ? prompt('back-to-step-key', { ...slots, key: firstKey }) : prompt('back-to-step', slots)],
    choices: [yesOnKey('option-go-on', onward)],
    next: listening,
    yes: onward,
    onward,
    no: { kind: 'drop-steps' },
  };
};
