import { type Locale, locales } from '#conversation/locale';
import type { TopicContent } from '../sources/topic-schema.ts';
import { error, type Found } from './found.ts';

/** For so long after its month a dated source is told as it stands. */
const freshMonths = 18;

const leads: Readonly<Record<Locale, (month: string) => string>> = {
  en: (month) => `As of ${month}:`,
  'zh-HK': (month) => `截至${month}：`,
  'zh-CN': (month) => `截至${month}：`,
};

/** How an answer of that month begins once it is old: "As of October 2021:" */
export function leadOf(asOf: string, locale: Locale): string {
  const month = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ year: 'numeric', month: 'long', timeZone: 'UTC' },
  });
  return leads[locale](month.format(new Date(`${asOf}-01T00:00:00Z`)));
}

const monthsUntil = (asOf: string, today: Date): number => {
  const [year = 0, month = 0] = asOf.split('-').map(Number);
  return (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
};

/**
 * Checks that an answer from an old source says first how old it is. Its age is judged by the day of this check, so the
 * lead stands in the wording. The turn's clock would judge it where an answer is worded (`case 'answer'` in
 * functions/turn/word-voice.ts and word-text.ts), from an `asOf` published with the topic; then the lead is a prompt,
 * and comes out of the wordings.
 */
export function checkAsOf({ asOf, locales: wordings }: TopicContent, today: Date): Found[] {
  if (asOf === undefined || monthsUntil(asOf, today) <= freshMonths) return [];
  return locales.flatMap((locale) => {
    const answer = wordings[locale]?.answer;
    const lead = leadOf(asOf, locale);
    return (['voice', 'text'] as const)
      .filter((channel) => answer !== undefined && !answer[channel].startsWith(lead))
      .map((channel) => {
        const wrong = `Its source is of ${asOf}, and the answer does not say so first.`;
        return error(['locales', locale, 'answer', channel], wrong, `Begin with "${lead}"`);
      });
  });
}
