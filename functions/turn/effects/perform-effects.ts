import type { Effect, EffectOutcome, FoundCase } from '#conversation/effect';
import { keptOn } from '../caller.ts';
import { keepCaller } from '../remembered-caller.ts';
import {
  claimSeconds,
  type EffectContext,
  type EffectPorts,
  effectKey,
  type Performed,
  secondsFrom,
} from './effect-context.ts';
import { asFound, cancelCase, findCases, ownCases } from './find-cases.ts';
import { confirmNumber, keepNumber } from './keep-number.ts';
import { keepMiss, noteChoice } from './note-miss.ts';
import { openCase } from './open-case.ts';
import { closeTransfer, openTransfer } from './open-transfer.ts';
import { placeCall } from './place-call.ts';
import { sendText } from './send-text.ts';

/** What a turn's effects came to. */
export interface AllPerformed {
  readonly notes: readonly string[];
  /** Of effects whose outcome the caller is told; at most one a turn. */
  readonly told?: EffectOutcome;
}

type Performers = {
  readonly [Kind in Effect['kind']]: (
    ports: EffectPorts,
    context: EffectContext,
    effect: Extract<Effect, { kind: Kind }>,
  ) => Promise<Performed>;
};

async function orFailed<Outcome>(
  ports: EffectPorts,
  where: string,
  work: Promise<Outcome>,
): Promise<Outcome | 'failed'> {
  try {
    return await work;
  } catch (error) {
    ports.log.fault(where, error);
    return 'failed';
  }
}

/** Erases the caller's place, threads and closed cases; an open one stays with the desk until it is closed. */
async function forget(
  { cases, conversations, log }: EffectPorts,
  { callerHash }: EffectContext,
): Promise<FoundCase | 'forgotten'> {
  if (callerHash === undefined) return 'forgotten';
  await Promise.all([
    ...keptOn(callerHash).map((key) => conversations.erase(key)),
    cases.forgetCaller(callerHash),
  ]);
  const [first] = await ownCases(cases, callerHash).catch((error: unknown) => {
    log.fault('find-cases', error);
    return [];
  });
  return first?.state === 'open' ? asFound(first, 0) : 'forgotten';
}

/**
 * Counts, in the log, what happened in this turn. Twilio may ask a turn of a call twice: the second time it is noted as
 * repeated. A text that comes again is known by its thread, and never gets here.
 */
async function countOnce(
  { ledger, log, now }: EffectPorts,
  { contact, state, wording }: EffectContext,
  kind: 'rate' | 'note-miss',
  what: string,
): Promise<Performed> {
  if (wording.channel === 'sms') return { note: `${kind}:${what}` };
  const key = effectKey(contact.id, state.turn, kind);
  const claim = await ledger.claim(key, secondsFrom(now(), claimSeconds)).catch((error: unknown) => {
    log.fault(kind, error);
    return 'claimed' as const;
  });
  return { note: `${kind}:${claim === 'claimed' ? what : 'repeated'}` };
}

/** How long a count is kept, like all that is kept of conversations: 30 days after the last. */
const countSeconds = 30 * 24 * 60 * 60;

/** Under which the ratings of a topic are counted. */
export const ratingKey = (helpline: string, topic: string, what: 'helped' | 'not-helped'): string =>
  `RATING#${helpline}#${topic}#${what}`;

/** Under which a day's advices are counted: never who, when or what. */
export const adviceKey = (helpline: string, now: number): string =>
  `ADVICE#${helpline}#${new Date(now).toISOString().slice(0, 10)}`;

/** Adds one. A count that cannot be kept is no reason to fail a turn. */
async function countOf({ counters, log, now }: EffectPorts, key: string): Promise<void> {
  await counters
    .increment(key, secondsFrom(now(), countSeconds))
    .catch((error: unknown) => log.fault('count', error));
}

/** A new kind of effect does not compile until it is performed here. */
const performers: Performers = {
  async 'send-text'(ports, context, effect) {
    const outcome = await orFailed(ports, 'send-text', sendText(ports, context, effect));
    return { note: `send-text:${outcome}`, told: { effect: 'send-text', outcome } };
  },
  async 'open-case'(ports, context, effect) {
    const { reason } = effect;
    const opened = await orFailed(ports, 'open-case', openCase(ports, context, effect));
    const result = opened === 'failed' ? ({ outcome: 'failed' } as const) : opened;
    return {
      note: `open-case-${reason}:${result.outcome}`,
      told: { effect: 'open-case', reason, ...result },
    };
  },
  async 'keep-number'(ports, context, effect) {
    const { reason, at } = effect;
    const outcome = await orFailed(ports, 'keep-number', keepNumber(ports, context, effect));
    return { note: `keep-number:${outcome}`, told: { effect: 'keep-number', reason, at, outcome } };
  },
  async 'find-cases'(ports, context, effect) {
    const found = await orFailed(ports, 'find-cases', findCases(ports, context, effect));
    const told: EffectOutcome =
      found === 'failed'
        ? { effect: 'find-cases', for: effect.for, by: 'caller', outcome: 'failed', cases: [] }
        : found;
    return { note: `find-cases:${found === 'failed' ? found : found.outcome}`, told };
  },
  async 'cancel-case'(ports, context, effect) {
    const outcome = await orFailed(ports, 'cancel-case', cancelCase(ports, context, effect));
    return { note: `cancel-case:${outcome}`, told: { effect: 'cancel-case', outcome } };
  },
  async 'confirm-number'(ports, context, { reason, at }) {
    const outcome = await orFailed(ports, 'confirm-number', confirmNumber(ports, context, { at }));
    return { note: `confirm-number:${outcome}`, told: { effect: 'confirm-number', reason, at, outcome } };
  },
  async 'open-transfer'(ports, context, { opens }) {
    const at = await openTransfer(ports, context, opens);
    const outcome = at === undefined ? 'failed' : 'opened';
    return { note: `open-case-transfer:${outcome}`, told: { effect: 'open-transfer', ...(at && { at }) } };
  },
  async 'close-transfer'(ports, context, { at }) {
    const outcome = await orFailed(ports, 'close-transfer', closeTransfer(ports, context, at));
    return { note: `close-transfer:${outcome}` };
  },
  async 'place-call'(ports, context) {
    const outcome = await orFailed(ports, 'place-call', placeCall(ports, context));
    return { note: `place-call:${outcome}`, told: { effect: 'place-call', outcome } };
  },
  async forget(ports, context) {
    const left = await orFailed(ports, 'forget', forget(ports, context));
    if (left === 'failed') return { note: 'forget:failed', told: { effect: 'forget', outcome: 'failed' } };
    const open = left === 'forgotten' ? {} : { open: left };
    return { note: 'forget:forgotten', told: { effect: 'forget', outcome: 'forgotten', ...open } };
  },
  async remember(ports, context, effect) {
    const outcome = await orFailed(ports, 'remember', keepCaller(ports, context, effect));
    return { note: `remember:${outcome}` };
  },
  async rate(ports, context, { kind, topic, helped }) {
    const what = helped ? 'helped' : 'not-helped';
    const performed = await countOnce(ports, context, kind, what);
    if (performed.note === `rate:${what}`)
      await countOf(ports, ratingKey(context.contact.helpline, topic, what));
    return performed;
  },
  async 'count-advice'(ports, { contact }) {
    await countOf(ports, adviceKey(contact.helpline, ports.now()));
    return { note: 'advice:counted' };
  },
  async 'note-miss'(ports, context, { kind, outOfScope }) {
    const what = outOfScope ? 'out-of-scope' : 'unclear';
    const kept = await keepMiss(ports, context, outOfScope).catch((error: unknown) => {
      ports.log.fault(kind, error);
      return 'kept' as const;
    });
    // Where no word is known there is nothing to keep, and it is counted all the same.
    if (kept === undefined) return countOnce(ports, context, kind, what);
    return { note: `${kind}:${kept === 'kept' ? what : 'repeated'}` };
  },
  'note-choice': noteChoice,
};

/** Performs a turn's effects, one after the other. Never throws: what fails is told or noted. */
export async function performEffects(
  ports: EffectPorts,
  context: EffectContext,
  effects: readonly Effect[],
): Promise<AllPerformed> {
  const notes: string[] = [];
  let told: EffectOutcome | undefined;
  for (const effect of effects) {
    const perform = performers[effect.kind] as Performers[Effect['kind']] as (
      ports: EffectPorts,
      context: EffectContext,
      effect: Effect,
    ) => Promise<Performed>;
    const performed = await perform(ports, context, effect);
    notes.push(performed.note);
    told ??= performed.told;
  }
  return { notes, ...(told !== undefined && { told }) };
}
