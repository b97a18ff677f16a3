import type { Conversation } from './conversation.ts';
import type { EffectOutcome, FoundCase } from './effect.ts';
import { caseSlots, prompt } from './lines.ts';
import { arrive, askOn, type Step, say, saying } from './move.ts';
import type { World } from './world.ts';

type Found = Extract<EffectOutcome, { effect: 'find-cases' }>;

/** So many references that are none of ours may be tried. */
const mostTries = 3;

/**
 * How a case stands, or that it is to be cancelled. A mobile's own cases are found by its number; a telephone that others
 * use is asked for the reference, so that nobody hears of another's.
 */
export const findCases = (world: World, state: Conversation, purpose: Found['for']): Step => ({
  ...say(world, state, 'case-not-found-now'),
  effects: [{ kind: 'find-cases', for: purpose, byCaller: isOwn(world) }],
});

const isOwn = ({ channel, canSendText, canCallBack }: World): boolean =>
  channel === 'sms' ? canCallBack : canSendText;

/** What was found is told: how it stands, or asked back before it is cancelled. */
export function casesFound(world: World, state: Conversation, found: Found): Step {
  if (found.outcome === 'failed') return say(world, state, 'case-not-found-now');
  if (found.outcome === 'over') return say(world, leaveReference(state), 'case-tries-over', 'anything-else');
  return found.for === 'cancel' ? toCancel(world, state, found) : tellStatus(world, state, found);
}

function tellStatus(world: World, state: Conversation, { by, cases }: Found): Step {
  const [first] = cases;
  if (first === undefined) return askReference(world, state, by === 'reference');
  const at = leaveReference(state);
  if (by === 'reference') {
    return say(world, at, first.state === 'open' ? 'reference-open' : 'reference-closed', 'anything-else');
  }
  const words = prompt(first.state === 'open' ? 'status-open' : 'status-closed', caseSlots(first));
  return saying(world, at, [words, prompt('anything-else')]);
}

/** The question is settled. */
const leaveReference = (state: Conversation): Conversation =>
  state.place.kind === 'reference' ? { ...state, place: { kind: 'open' } } : state;

function askReference(world: World, state: Conversation, tried: boolean): Step {
  const tries = (state.place.kind === 'reference' ? state.place.tries : 0) + (tried ? 1 : 0);
  if (tries >= mostTries) return say(world, leaveReference(state), 'case-tries-over', 'anything-else');
  const before = tried ? [prompt('reference-unknown')] : [];
  return arrive(world, state, { kind: 'reference', tries }, before);
}

/** Without a reference there is nothing to look up; a new message can be left. */
export const withoutReference = (world: World, state: Conversation): Step =>
  say(world, leaveReference(state), 'no-reference', 'anything-else');

function toCancel(world: World, state: Conversation, { by, cases }: Found): Step {
  const open = cases.filter((one) => one.state === 'open');
  if (by === 'reference' || (open.length === 0 && !isOwn(world))) {
    return say(world, state, 'cancel-own-number');
  }
  return open.length === 0
    ? say(world, state, 'nothing-to-cancel', 'anything-else')
    : arrive(world, state, { kind: 'cancelling', cases: open.slice(0, mostCancelled).map(asCancelled) });
}

/** So many are listed by text; by voice the latest is asked about. */
const mostCancelled = 3;

const asCancelled = ({ nth, reason }: FoundCase) => ({ nth, reason });

/** It is cancelled, or could not be. */
export function caseCancelled(
  world: World,
  state: Conversation,
  { outcome }: Extract<EffectOutcome, { effect: 'cancel-case' }>,
): Step {
  if (outcome === 'failed') return say(world, state, 'case-not-found-now');
  return askOn(world, state, outcome === 'cancelled' ? 'case-cancelled' : 'nothing-to-cancel');
}

/** Cancels the one that was asked about. */
export const cancelCase = (world: World, state: Conversation, one: Omit<FoundCase, 'state'>): Step => ({
  ...say(world, state, 'case-not-found-now'),
  effects: [{ kind: 'cancel-case', ...one }],
});
