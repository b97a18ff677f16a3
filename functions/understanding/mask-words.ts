import { tokenize } from './normalize-text.ts';
import { personalNames } from './personal-names-en.ts';
import { redactPersonalData } from './redact-personal-data.ts';

/** Stands for what is not kept. */
const blank = '_';

/**
 * What may be kept of words that were not understood: those that are known anyway. Personal data goes first; names
 * (also those that stand in ways to ask), numbers and whatever else nobody taught us become a blank, of which no two stand together.
 * @returns undefined when not one word is left
 */
export function maskWords(text: string, isKnown: (word: string) => boolean): string | undefined {
  const kept = tokenize(redactPersonalData(text).text).map((word) =>
    isKnown(word) && !personalNames.has(word) && !/\p{N}/u.test(word) ? word : blank,
  );
  const joined = kept.filter((word, index) => word !== blank || kept[index - 1] !== blank);
  return joined.some((word) => word !== blank) ? joined.join(' ') : undefined;
}
