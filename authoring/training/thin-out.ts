import { keyOf } from './seeded-random.ts';

/** Leaves no more than `most` of the items. Which ones, each one's words say: one more item displaces one at most. */
export function thinOut<Item>(
  items: readonly Item[],
  most: number,
  wordsOf: (item: Item) => readonly string[],
): readonly Item[] {
  if (items.length <= most) return items;
  const keys = items.map((item) => keyOf(wordsOf(item), thinningSeed));
  const highest = Float64Array.from(keys).sort()[most] ?? 0;
  return items.filter((_, index) => (keys[index] ?? 0) < highest);
}

/** Any number does, as long as nothing else is drawn by it. */
const thinningSeed = 7;
