import { type Conversation, counterLimit } from './conversation.ts';
import { type Step, say, saying, stay } from './move.ts';
import type { World } from './world.ts';

/** So many hesitations running are waited out; then the question is asked again. */
const mostHesitations = 3;

/**
 * A hesitation is no answer: the same question stays open, without a word or with "Go on."; after three it is asked
 * again, with its keys.
 */
export function hesitate(world: World, before: Conversation): Step {
  const hesitations = Math.min(before.hesitations + 1, counterLimit);
  const state = { ...before, hesitations, silences: 0 };
  if (hesitations > mostHesitations) return stay(world, { ...state, hesitations: 0, keyed: true });
  if (world.channel === 'sms') return asStill(before, say(world, state, 'take-your-time'));
  const step = hesitations === 2 ? say(world, state, 'go-on') : saying(world, state, []);
  return patiently(asStill(before, step));
}

/** Time was asked for: the place is kept, and the wait is the longest. */
export function wait(world: World, state: Conversation): Step {
  const step = say(world, { ...state, waiting: true }, 'take-your-time');
  return patiently(asStill(state, step), 'long');
}

/** What keeps the floor for the caller asks nothing: the question is what it was. */
export const asStill = ({ aside }: Conversation, step: Step): Step => ({
  ...step,
  state: { ...step.state, aside },
});

/** Listens longer than usual. */
export function patiently(step: Step, wait: 'patient' | 'long' = 'patient'): Step {
  const { next } = step.reply;
  if (next.kind !== 'listen' || next.wait === 'long') return step;
  return { ...step, reply: { ...step.reply, next: { ...next, wait } } };
}
