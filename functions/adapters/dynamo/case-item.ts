import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { type CaseReason, caseReasons, reaches } from '#conversation/case-reason';
import { type Locale, locales } from '#conversation/locale';
import type { DeskCase, ReachNumber } from '#desk/ports';
import type { KeptNumber, NewCase } from '#turn/case-book';
import { type Item, number, readNumber, readText, text } from './attributes.ts';
import { conversationKey } from './conversation-item.ts';

type Key = Record<string, AttributeValue>;

/** All cases lie in one partition, so that the desk lists them by one query: there are dozens, not thousands. */
export const casesPartition = 'CASES';

export const caseKey = (reference: string): Key => ({ pk: text(casesPartition), sk: text(reference) });

/** A number has an item of its own, so that it lapses by itself, and no list of cases holds one. */
export const caseNumberKey = (reference: string): Key => conversationKey(`CASE-NUMBER#${reference}`);

/** Which cases are a caller's: a set of moments and references, so that a repeat adds nothing. */
export const casesOfKey = (caller: string): Key => conversationKey(`CASES-OF#${caller}`);

/** One entry of it. The moment comes first, with as many digits as ever, so that entries sort by it. */
export const toEntry = ({ openedAt, reason }: NewCase, reference: string): string =>
  [openedAt, reference, reason].join('#');

/** The reference in an entry. */
export const referenceIn = (entry: string): string => entry.split('#')[1] ?? '';

export interface CaseEntry {
  readonly openedAt: number;
  readonly reference: string;
  readonly reason: string;
}

/** The latest first, each reference once. */
export function readEntries(item: Item | undefined): readonly CaseEntry[] {
  const entries = [...(item?.cases?.SS ?? [])].sort().reverse();
  const read = entries.map((entry): CaseEntry => {
    const [openedAt, reference = '', reason = ''] = entry.split('#');
    return { openedAt: Number(openedAt), reference, reason };
  });
  return read.filter(
    (one, index) => read.findIndex(({ reference }) => reference === one.reference) === index,
  );
}

/** A case is kept as long as everything else is. */
const caseSeconds = 30 * 24 * 60 * 60;

export const caseExpiry = (openedAt: number): number => secondsOf(openedAt) + caseSeconds;

/** A number is kept until the case is closed or seven days old. */
const numberSeconds = 7 * 24 * 60 * 60;

const secondsOf = (ms: number): number => Math.floor(ms / 1000);

/** `pending` is there until the desk has been told, and is what the retry looks for. */
export function toCaseItem(newCase: NewCase, reference: string): Record<string, AttributeValue> {
  const { openedAt, topics, step, origin, caller, words, recordingSid } = newCase;
  const { helpline, reason, channel, locale, reach } = newCase;
  return {
    ...caseKey(reference),
    ...textsOf({ reference, helpline, reason, channel, locale, reach }),
    ...textsOf({ origin, caller, words, recordingSid }),
    ...(step !== undefined && { step: { L: [text(step.topic), number(step.step)] } }),
    pending: { BOOL: true },
    state: text('open'),
    openedAt: number(openedAt),
    topics: { L: topics.map((topic) => text(topic)) },
    expiresAt: number(caseExpiry(openedAt)),
  };
}

export const toNumberItem = (
  reference: string,
  kept: KeptNumber,
  now: number,
  reachable: readonly string[] = [],
) => ({
  ...caseNumberKey(reference),
  ...textsOf({ number: kept.digits, how: kept.how, shown: kept.shown }),
  ...textsOf({ extension: kept.extension, note: kept.note }),
  ...(kept.turn !== undefined && { turn: number(kept.turn) }),
  ...(reachable.length > 0 && { reachable: { L: reachable.map((way) => text(way)) } }),
  expiresAt: number(secondsOf(now) + numberSeconds),
});

const hows = ['shown', 'part', 'given', 'confirmed'] as const satisfies readonly KeptNumber['how'][];

/** What the release before has kept says nothing of how it came: it was the number that showed itself. */
export function readNumberItem(item: Item | undefined): (ReachNumber & KeptNumber) | undefined {
  const digits = readText(item, 'number');
  if (digits === undefined) return undefined;
  const how = hows.find((known) => known === readText(item, 'how')) ?? 'shown';
  const turn = readNumber(item, 'turn');
  const reachable = item?.reachable?.L?.flatMap(({ S }) => S ?? []);
  return {
    ...{ digits, how },
    ...readTextsOf(item, ['shown', 'extension', 'note']),
    ...(turn !== undefined && { turn }),
    ...(reachable !== undefined && { reachable }),
  };
}

const readTextsOf = <Name extends string>(
  item: Item | undefined,
  names: readonly Name[],
): { readonly [Each in Name]?: string } =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = readText(item, name);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as { readonly [Each in Name]?: string };

const textsOf = (fields: Readonly<Record<string, string | undefined>>): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, text(value)]])),
  );

/** @returns undefined when the item is not of a shape that this release knows */
export function readCase(item: Item): DeskCase | undefined {
  const [reference, helpline] = [readText(item, 'reference'), readText(item, 'helpline')];
  const channel = readText(item, 'channel');
  const reason = caseReasons.find((known): known is CaseReason => known === readText(item, 'reason'));
  const locale = locales.find((known): known is Locale => known === readText(item, 'locale'));
  const openedAt = readNumber(item, 'openedAt');
  if (reference === undefined || helpline === undefined || openedAt === undefined) return undefined;
  if (reason === undefined || locale === undefined) return undefined;
  if (channel !== 'voice' && channel !== 'sms') return undefined;
  const [words, recordingSid] = [readText(item, 'words'), readText(item, 'recordingSid')];
  return {
    ...{ reference, helpline, reason, channel, locale, openedAt },
    topics: item.topics?.L?.flatMap(({ S }) => S ?? []) ?? [],
    ...readStep(item),
    // The release before kept a number for who was to be called back, and for nobody else.
    reach:
      reaches.find((known) => known === readText(item, 'reach')) ??
      (reason === 'call-back' ? 'shown' : 'none'),
    state: readText(item, 'state') === 'closed' ? 'closed' : 'open',
    pending: item.pending?.BOOL === true,
    ...(item.withdrawn?.BOOL === true && { withdrawn: true as const }),
    ...(words !== undefined && { words }),
    ...(recordingSid !== undefined && { recordingSid }),
  };
}

function readStep({ step }: Item): Pick<DeskCase, 'step'> {
  const [topic, index] = step?.L ?? [];
  return topic?.S === undefined || index?.N === undefined
    ? {}
    : { step: { topic: topic.S, step: Number(index.N) } };
}
