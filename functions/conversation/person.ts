import { caseOf } from './case-of.ts';
import type { CaseAt } from './case-reason.ts';
import { type Conversation, mayOffer } from './conversation.ts';
import { prompt, warningOf } from './lines.ts';
import { arrive, endWith, type Step, say, saying, stay } from './move.ts';
import type { TransferWords } from './place.ts';
import type { World } from './world.ts';

/**
 * Connects to the serviceline: by voice at once, by text by giving the number. Outside the desk's hours, what can be
 * done instead. A line that was busy a moment ago is dialled again only for who asks, and is said to have been. The desk
 * is told who comes, once.
 * @param said before the ringing, in place of the usual words
 */
export function toPerson(
  world: World,
  state: Conversation,
  said: TransferWords | undefined = wasBusy(state) ? 'connecting-again' : undefined,
): Step {
  if (!world.outline.hasServiceline) return say(world, state, 'no-serviceline');
  if (world.desk === 'shut') return arrive(world, state, { kind: 'unreached', why: 'shut' });
  if (world.channel === 'sms') return say(world, state, 'agent-text');
  if (world.leadsBack === true) return arrive(world, state, { kind: 'unreached', why: 'leads-back' });
  const step = arrive(world, state, { kind: 'transfer', ...(said !== undefined && { said }) });
  if (state.transfer !== undefined) return step;
  return { ...step, effects: [{ kind: 'open-transfer', opens: caseOf(world, state, 'transfer') }] };
}

const wasBusy = ({ place }: Conversation): boolean => place.kind === 'unreached' && place.why === 'busy';

/** The case of the transfer is open, or not: the desk is rung in either case. */
export const transferOpened = (world: World, state: Conversation, at: CaseAt | undefined): Step =>
  stay(world, at === undefined ? state : { ...state, transfer: at });

/** They have talked to somebody: the call is over, and nothing is left to do for the desk. */
export function talked(world: World, { transfer, ...state }: Conversation): Step {
  const step = endWith(world, state, 'agent-left');
  return transfer === undefined ? step : { ...step, effects: [{ kind: 'close-transfer', at: transfer }] };
}

/** By text, CALL rings the caller and connects; on a call, it is asking for a person. */
export function toCall(world: World, state: Conversation): Step {
  const cannot = world.channel === 'voice' || !world.outline.hasServiceline || world.desk === 'shut';
  if (cannot) return toPerson(world, state);
  if (!world.canRing) return say(world, state, 'ring-not-possible');
  return { ...say(world, state, 'ring-failed'), effects: [{ kind: 'place-call' }] };
}

/**
 * A request that the caller did not make, or someone who asks for a code: advice first, and a person is offered. Nobody
 * is dialled who did not ask for it.
 * @param already it has happened: approved by mistake, a code given away
 */
export function warn(world: World, before: Conversation, already: boolean): Step {
  const state: Conversation = { ...before, warned: already ? 'already' : 'before' };
  const advice = warningOf(state);
  if (!world.outline.hasServiceline) return saying(world, state, [...advice, prompt('no-serviceline')]);
  if (world.desk === 'shut') return arrive(world, state, { kind: 'unreached', why: 'shut' });
  if (world.channel === 'sms') return saying(world, state, [...advice, prompt('agent-text')]);
  if (!mayOffer(state, 'person')) return saying(world, state, [...advice, prompt('anything-else')]);
  return arrive(world, state, { kind: 'offer-person', because: already ? 'told-already' : 'warned' });
}
