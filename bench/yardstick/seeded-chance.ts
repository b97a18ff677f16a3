import { seededRandom } from '../../authoring/training/seeded-random.ts';

/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** From 0 up to, without, 1. */
  next(): number;
  /** One of the list, each as likely; undefined when it is empty. */
  pick<T>(list: readonly T[]): T | undefined;
}

/** FNV-1a spreads the seed, the trainer's own chance goes on from there: good enough to choose words by. */
export function createChance(seed: string): Chance {
  let hash = 0x811c9dc5;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const next = seededRandom(hash);
  return { next, pick: (list) => list[Math.floor(next() * list.length)] };
}
