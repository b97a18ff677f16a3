import type { Conversation } from './conversation.ts';
import { prompt } from './lines.ts';
import { arrive, type Step, say } from './move.ts';
import type { Line } from './reply.ts';
import type { World } from './world.ts';

/** Connects to the serviceline: by voice at once, by text by giving the number. */
export function toPerson(world: World, state: Conversation, lead?: Line): Step {
  if (!world.outline.hasServiceline) return say(world, state, 'no-serviceline');
  if (world.channel === 'sms') {
    const step = say(world, state, 'agent-text');
    return lead === undefined
      ? step
      : { ...step, reply: { ...step.reply, lines: [lead, ...step.reply.lines] } };
  }
  const step = arrive(world, state, { kind: 'transfer' });
  // A lead takes the place of "connecting": at most a few words stand before the ringing.
  return lead === undefined ? step : { ...step, reply: { ...step.reply, lines: [lead] } };
}

/** A request that the caller did not make, or someone who asks for a code: advice first, then a person at once. */
export const toPersonAsSuspicious = (world: World, state: Conversation): Step =>
  toPerson(world, state, prompt('suspicious'));
