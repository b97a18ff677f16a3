import * as z from 'zod';
import type { Call } from '../call/call.ts';

/** What may answer in place of a person, and presses no key. */
const machines = ['voicemail', 'menu'] as const;

const unreached = ['busy', 'no-answer', 'failed'] as const;

export const startSchema = z.strictObject({
  from: z.string().min(1).max(100),
  to: z.string().min(1).max(100),
  agent: z.enum(['answer', ...machines, ...unreached]).optional(),
  /** The telephone that is held, where `from` is withheld and names none. */
  handset: z.string().min(1).max(100).optional(),
});

export const textSchema = z.strictObject({
  from: z.string().min(1).max(100),
  to: z.string().min(1).max(100),
  body: z.string().max(1600),
});

/** What the page and the terminal may do to a call. */
export const callActSchema = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('say'),
    words: z.string().max(4000),
    confidence: z.number().min(0).max(1).optional(),
    /** Cuts in on what is being said, after so many seconds of it. */
    after: z.number().min(0).optional(),
  }),
  z.strictObject({ act: z.literal('press'), keys: z.string().regex(/^[0-9*#]{1,40}$/) }),
  z.strictObject({ act: z.literal('silence') }),
  z.strictObject({ act: z.literal('hang-up') }),
  z.strictObject({ act: z.literal('pick-up') }),
  z.strictObject({ act: z.literal('decline'), status: z.enum(['busy', 'no-answer']).optional() }),
  z.strictObject({
    act: z.literal('agent'),
    does: z.enum(['answer', 'hang-up', ...machines, ...unreached]),
    seconds: z.number().min(0).max(14_400).optional(),
  }),
  /** The desk presses no key, though it is asked for one. */
  z.strictObject({ act: z.literal('agent-silence') }),
  z.strictObject({ act: z.literal('agent-press'), keys: z.string().regex(/^[0-9*#]{1,40}$/) }),
  z.strictObject({ act: z.literal('back'), turn: z.number().int().min(1) }),
  z.strictObject({ act: z.literal('repeat') }),
]);

export type CallAct = z.infer<typeof callActSchema>;

/** @throws Error when the call is not in a state for it, with words for whoever did it */
export async function performAct(call: Call, act: CallAct): Promise<void> {
  switch (act.act) {
    case 'say':
      return call.say(act.words, act.confidence, act.after);
    case 'press':
      return call.press(act.keys);
    case 'silence':
      return call.silence();
    case 'hang-up':
      return call.hangUp();
    case 'pick-up':
      return call.pickUp();
    case 'decline':
      return call.decline(act.status);
    case 'agent':
      return call.agent(act.does, act.seconds);
    case 'agent-silence':
      return call.agentSilence();
    case 'agent-press':
      return call.agentPress(act.keys);
    case 'back':
      return call.back(act.turn);
    case 'repeat':
      await call.repeatLastWebhook();
      return undefined;
    default:
      return act satisfies never;
  }
}
