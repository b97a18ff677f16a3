/** Numbers from 0 to below 1 that only the seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return spreadNumber(state) / 4294967296;
  };
}

/** Spreads a number over 32 bits: from near ones far ones are made. */
export function spreadNumber(number: number): number {
  const state = number >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

/**
 * Spreads a text over 32 bits (FNV-1a over its UTF-16 code units).
 * @param from the hash of what stands before it
 */
export function spreadText(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A seed for one sentence, whatever stands before it: an utterance that is added changes nothing for the others. */
export function seedOf(words: readonly string[], seed: number): number {
  // The mark after each word tells "a pass" from "apass".
  return words.reduce((hash, word) => spreadText(`${word}\0`, hash), seed);
}

/** A number that a sentence has by its words alone, whatever stands beside it. */
export const keyOf = (words: readonly string[], seed: number): number => seedOf(words, seed) >>> 0;
