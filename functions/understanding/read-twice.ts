import type { Locale } from '#conversation/locale';
import type { NearWords } from './near-words.ts';
import { readAgain } from './readings.ts';
import type { Sentence } from './sentence.ts';

/**
 * Adds the second reading to a sentence: texting spelling and mishearings by the dictionary, then slips by the words
 * that are known.
 */
export function readTwice(words: readonly string[], locale: Locale, nearWords?: NearWords): Sentence {
  const rewritten = readAgain(words, locale);
  const again = nearWords?.respell(rewritten ?? words) ?? rewritten;
  return again === undefined ? { words } : { words, again };
}
