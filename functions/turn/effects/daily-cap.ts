import { type EffectPorts, secondsFrom } from './effect-context.ts';

/** What is capped a day, and how often one number may have it. */
const dailyCaps = {
  /** Enough for every link there is, too few to be worth abusing. */
  texts: 10,
  calls: 5,
  /** A few slips of a finger, and no walk through the numbers. */
  references: 6,
} as const;

const daySeconds = 24 * 60 * 60;

/** The day that a cap counts in, in UTC: it only has to end some time. */
const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Counts one more towards the caller's day. @returns whether it is still within the cap; throws as the counters do */
export async function isWithinDailyCap(
  { counters, now }: Pick<EffectPorts, 'counters' | 'now'>,
  callerHash: string,
  what: keyof typeof dailyCaps,
): Promise<boolean> {
  const at = now();
  const key = `CAP#${callerHash}#${dayOf(at)}#${what}`;
  return (await counters.increment(key, secondsFrom(at, daySeconds))) <= dailyCaps[what];
}
