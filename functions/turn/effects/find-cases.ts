import type { Effect, EffectOutcome, FoundCase } from '#conversation/effect';
import { readReference } from '#understanding/digits/read-case-words';
import type { CallersCase, CaseBook } from '../case-book.ts';
import { isWithinDailyCap } from './daily-cap.ts';
import type { EffectContext, EffectPorts } from './effect-context.ts';

type Found = Extract<EffectOutcome, { effect: 'find-cases' }>;

/** The caller's own cases: the open ones first, then the latest. That is the order in which they are named. */
export async function ownCases(
  cases: Pick<CaseBook, 'ofCaller'>,
  callerHash: string | undefined,
): Promise<readonly CallersCase[]> {
  if (callerHash === undefined) return [];
  const all = await cases.ofCaller(callerHash);
  return [...all.filter(({ state }) => state === 'open'), ...all.filter(({ state }) => state === 'closed')];
}

export const asFound = ({ reason, state }: CallersCase, nth: number): FoundCase => ({ nth, reason, state });

/**
 * Looks for what the caller asks about. By a reference of somebody else's one hears no more than open or closed, and so
 * many may be tried in a day. Throws when the table does not answer.
 */
export async function findCases(
  ports: EffectPorts,
  context: EffectContext,
  effect: Extract<Effect, { kind: 'find-cases' }>,
): Promise<Found> {
  const { contact, callerHash } = context;
  const about = { effect: 'find-cases', for: effect.for, outcome: 'looked' } as const;
  const own = effect.byCaller ? await ownCases(ports.cases, callerHash) : [];
  const reference = referenceIn(context);
  if (reference === undefined) return { ...about, by: 'caller', cases: own.map(asFound) };
  const nth = own.findIndex((one) => one.reference === reference);
  const mine = own[nth];
  if (mine !== undefined) return { ...about, by: 'caller', cases: [asFound(mine, nth)] };
  if (!(await isWithinDailyCap(ports, callerHash ?? contact.id, 'references'))) {
    return { ...about, by: 'reference', outcome: 'over', cases: [] };
  }
  const other = await ports.cases.find(reference, contact.helpline);
  return { ...about, by: 'reference', cases: other === undefined ? [] : [asFound(other, 0)] };
}

/** Seven digits, by keys or in words. */
function referenceIn({ heard }: EffectContext): string | undefined {
  if (heard.kind === 'digits') return readReference(heard.digits.replace(/\D/g, ''));
  return heard.kind === 'words' ? readReference(heard.words) : undefined;
}

/** Cancels one of the caller's own. Throws when the table does not answer. */
export async function cancelCase(
  { cases }: EffectPorts,
  { callerHash }: EffectContext,
  { nth, reason }: Extract<Effect, { kind: 'cancel-case' }>,
): Promise<'cancelled' | 'gone'> {
  const one = (await ownCases(cases, callerHash))[nth];
  // Another has come or gone since it was asked about.
  if (one === undefined || one.reason !== reason || one.state !== 'open') return 'gone';
  await cases.withdraw(one.reference);
  return 'cancelled';
}
