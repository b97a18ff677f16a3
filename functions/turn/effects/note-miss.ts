import { createHmac } from 'node:crypto';
import type { Effect } from '#conversation/effect';
import type { EffectContext, EffectPorts, Performed } from './effect-context.ts';
import { secondsFrom } from './effect-context.ts';

/** Kept like all that is kept of conversations. */
const missSeconds = 30 * 24 * 60 * 60;

/** With the key that callers are known by: whoever knows the id of a call, as Twilio does, finds nothing by it. */
const hash = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex').slice(0, 16);

/** Of a conversation and a turn: what is kept under it does not say whose it was. */
const missKey = (key: string, { wording }: EffectContext, turn: number): string =>
  hash(key, `miss\n${wording.conversation}\n${turn}`);

/**
 * Keeps what a turn that was not understood had of known words, with the topics that were nearest.
 * @returns undefined when there is nothing to keep
 */
export async function keepMiss(
  { misses, secrets, now }: EffectPorts,
  context: EffectContext,
  outOfScope: boolean,
): Promise<'kept' | 'known' | undefined> {
  const { contact, heard, wording, state, callerHash, nearest = [] } = context;
  if (heard.kind !== 'words') return undefined;
  const understanding = await wording.content.understandingOf(wording.locale);
  const words = understanding.mask(heard.words);
  if (words === undefined) return undefined;
  const at = now();
  const day = new Date(at).toISOString().slice(0, 10);
  const key = await secrets.readHashingKey();
  const miss = {
    helpline: contact.helpline,
    key: missKey(key, context, state.turn),
    // Of a day only, so that nobody's misses can be put together over time.
    who: hash(key, `misser\n${callerHash ?? wording.conversation}\n${day}`),
    ...{ words, nearest, outOfScope, channel: wording.channel, locale: wording.locale, day },
  };
  return misses.keep(miss, secondsFrom(at, missSeconds));
}

/** What the caller chose after a miss. It is no reason to fail a turn that it cannot be kept. */
export async function noteChoice(
  { misses, secrets, log }: EffectPorts,
  context: EffectContext,
  { missed, chose }: Extract<Effect, { kind: 'note-choice' }>,
): Promise<Performed> {
  try {
    const key = missKey(await secrets.readHashingKey(), context, missed);
    await misses.chose(context.contact.helpline, key, chose);
    return { note: 'choice:noted' };
  } catch (error) {
    log.fault('note-choice', error);
    return { note: 'choice:failed' };
  }
}
