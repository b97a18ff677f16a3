import { type Locale, locales } from '#conversation/locale';
import type { CaseReason } from '#conversation/place';
import type { DeskCase } from '#desk/ports';
import { type Item, readNumber, readText } from './attributes.ts';

/** A list that the compiler holds complete. */
const reasons: Readonly<Record<CaseReason, true>> = { message: true, 'call-back': true, feedback: true };

const isReason = (value: string): value is CaseReason => Object.hasOwn(reasons, value);

/** @returns undefined when the item is not of a shape that this release knows */
export function readCase(item: Item): DeskCase | undefined {
  const [reference, helpline] = [readText(item, 'reference'), readText(item, 'helpline')];
  const [reason, channel] = [readText(item, 'reason'), readText(item, 'channel')];
  const locale = locales.find((known): known is Locale => known === readText(item, 'locale'));
  const openedAt = readNumber(item, 'openedAt');
  if (reference === undefined || helpline === undefined || openedAt === undefined) return undefined;
  if (reason === undefined || !isReason(reason) || locale === undefined) return undefined;
  if (channel !== 'voice' && channel !== 'sms') return undefined;
  const [words, recordingSid] = [readText(item, 'words'), readText(item, 'recordingSid')];
  return {
    ...{ reference, helpline, reason, channel, locale, openedAt },
    topics: item.topics?.L?.flatMap(({ S }) => S ?? []) ?? [],
    state: readText(item, 'state') === 'closed' ? 'closed' : 'open',
    pending: item.pending?.BOOL === true,
    ...(words !== undefined && { words }),
    ...(recordingSid !== undefined && { recordingSid }),
  };
}
