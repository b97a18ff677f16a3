import { monthInWords } from '#content/as-of';
import { locales } from '#conversation/locale';
import type { TopicContent } from '../sources/topic-schema.ts';
import { error, type Found } from './found.ts';

/** Checks that an answer leaves it to the turn, which has a clock, to say how old its source is. */
export function checkAsOf({ asOf, locales: wordings }: TopicContent): Found[] {
  if (asOf === undefined) return [];
  return locales.flatMap((locale) => {
    const answer = wordings[locale]?.answer;
    const month = monthInWords(asOf, locale);
    return (['voice', 'text'] as const)
      .filter((channel) => answer?.[channel].includes(month))
      .map((channel) => {
        const wrong = `It names ${month}, which is said by itself once the source is old.`;
        return error(['locales', locale, 'answer', channel], wrong, 'Leave it out.');
      });
  });
}
