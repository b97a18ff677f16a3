import { expect, it } from 'vitest';
import { thinOut } from '#authoring/training/thin-out';

const words = Array.from({ length: 400 }, (_, index) => [`word${index}`]);
const kept = (items: readonly (readonly string[])[]) => thinOut(items, 100, (item) => item);

it('leaves as many as wanted, in their order', () => {
  expect(kept(words)).toHaveLength(100);
  expect(kept(words)).toEqual(words.filter((item) => kept(words).includes(item)));
});

it.each([0, 123, 400])('one more item, at %d, displaces one at most', (at) => {
  const more = words.toSpliced(at, 0, ['newcomer']);
  const before = kept(words);
  expect(kept(more).filter((item) => !before.includes(item)).length).toBeLessThanOrEqual(1);
});
