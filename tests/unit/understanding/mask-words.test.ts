import { expect, test } from 'vitest';
import { maskWords } from '#understanding/mask-words';

const known = new Set('i am my call me on can not get the wifi working in at is'.split(' '));
const masked = (text: string) => maskWords(text, (word) => known.has(word));

test.each([
  ['I am Priya, call me on 9123 4567', 'i am _ call me on _'],
  ["can't get the wifi working in Hall 7", 'can not get the wifi working in _'],
  ['my password is hunter2 at the wifi', 'my _ is _ at the wifi'],
])('of "%s" the words that are known anyway are kept', (text, kept) => {
  expect(masked(text)).toBe(kept);
});

test('where no word is known, nothing is kept', () => {
  expect(masked('Priya Menon 62814407')).toBeUndefined();
});
