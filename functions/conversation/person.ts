import { type Conversation, mayOffer } from './conversation.ts';
import { prompt, warningOf } from './lines.ts';
import { arrive, type Step, say, saying } from './move.ts';
import type { PromptKey } from './prompt-key.ts';
import type { World } from './world.ts';

/**
 * Connects to the serviceline: by voice at once, by text by giving the number. Outside the desk's hours, what can be
 * done instead. A line that was busy a moment ago is dialled again only for who asks, and is said to have been.
 * @param connecting said before the ringing, in a few words
 */
export function toPerson(
  world: World,
  state: Conversation,
  connecting: PromptKey = connectingWords(state),
): Step {
  if (!world.outline.hasServiceline) return say(world, state, 'no-serviceline');
  if (world.desk === 'shut') return arrive(world, state, { kind: 'unreached', why: 'shut' });
  if (world.channel === 'sms') return say(world, state, 'agent-text');
  if (world.leadsBack === true) return arrive(world, state, { kind: 'unreached', why: 'leads-back' });
  const step = arrive(world, state, { kind: 'transfer' });
  return { ...step, reply: { ...step.reply, lines: [prompt(connecting)] } };
}

const connectingWords = ({ place }: Conversation): PromptKey =>
  place.kind === 'unreached' && place.why === 'busy' ? 'connecting-again' : 'connecting';

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
