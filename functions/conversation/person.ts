import type { Conversation } from './conversation.ts';
import { prompt } from './lines.ts';
import { arrive, type Step, say, saying } from './move.ts';
import type { PromptKey } from './prompt-key.ts';
import type { World } from './world.ts';

/** What is said on the way to a person. */
export interface PersonWords {
  /** Said first, whatever happens then. */
  readonly advice?: PromptKey;
  /** Said before the ringing, in a few words. */
  readonly connecting?: PromptKey;
}

/**
 * Connects to the serviceline: by voice at once, by text by giving the number. Outside the desk's hours, what can be
 * done instead.
 */
export function toPerson(world: World, state: Conversation, words: PersonWords = {}): Step {
  const advice = words.advice === undefined ? [] : [prompt(words.advice)];
  if (!world.outline.hasServiceline) return saying(world, state, [...advice, prompt('no-serviceline')]);
  if (world.desk === 'shut') return arrive(world, state, { kind: 'unreached', why: 'shut' }, advice);
  if (world.channel === 'sms') return saying(world, state, [...advice, prompt('agent-text')]);
  const step = arrive(world, state, { kind: 'transfer' });
  const lines = [...advice, prompt(words.connecting ?? 'connecting')];
  return { ...step, reply: { ...step.reply, lines } };
}

/** By text, CALL rings the caller and connects; on a call, it is asking for a person. */
export function toCall(world: World, state: Conversation): Step {
  const cannot = world.channel === 'voice' || !world.outline.hasServiceline || world.desk === 'shut';
  if (cannot) return toPerson(world, state);
  if (!world.canRing) return say(world, state, 'ring-not-possible');
  return { ...say(world, state, 'ring-failed'), effects: [{ kind: 'place-call' }] };
}

/** A request that the caller did not make, or someone who asks for a code: advice first, then a person at once. */
export const toPersonAsSuspicious = (world: World, state: Conversation): Step =>
  toPerson(world, state, { advice: 'suspicious' });
