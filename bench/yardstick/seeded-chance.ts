import { seededRandom, spreadText } from '../../authoring/training/seeded-random.ts';

/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** From 0 up to, without, 1. */
  next(): number;
  /** One of the list, each as likely; undefined when it is empty. */
  pick<T>(list: readonly T[]): T | undefined;
}

/** The trainer's own chance: good enough to choose words by. */
export function createChance(seed: string): Chance {
  const next = seededRandom(spreadText(seed));
  return { next, pick: (list) => list[Math.floor(next() * list.length)] };
}
