import type { Locale } from '#conversation/locale';

/** For so long after its month a dated source is told as it stands. */
const freshMonths = 18;

/**
 * Whether a source is so old that its age is said first.
 * @param asOf its month: 2021-10
 * @param now epoch milliseconds
 */
export function isOld(asOf: string, now: number): boolean {
  const [year = 0, month = 0] = asOf.split('-').map(Number);
  const today = new Date(now);
  return (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month > freshMonths;
}

/** "2021-10" -> "October 2021" */
export const monthInWords = (asOf: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ year: 'numeric', month: 'long', timeZone: 'UTC' },
  }).format(new Date(`${asOf}-01T00:00:00Z`));
