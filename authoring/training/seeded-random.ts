/** Numbers from 0 to below 1 that only the seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed for one sentence, whatever stands before it: an utterance that is added changes nothing for the others. */
export function seedOf(words: readonly string[], seed: number): number {
  let hash = seed;
  for (const word of words)
    for (let at = 0; at <= word.length; at++) hash = Math.imul(hash ^ (word.charCodeAt(at) || 0), 0x01000193);
  return hash;
}
