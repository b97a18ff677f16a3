import { expect, it } from 'vitest';
import { FeatureSpace } from '#understanding/feature-space';
import { LabelProfiles } from '#understanding/label-profiles';
import { tokenize } from '#understanding/normalize-text';
import { wordVectorsOf } from '#understanding/word-vectors';

const read = (text: string) => ({ words: tokenize(text) });
const utterances = [
  'how do i borrow a hardware token',
  'lend me a token',
  'my phone is lost',
  'i lost my mobile phone',
];
const labels = Uint16Array.of(0, 0, 1, 1);
const sentences = utterances.map(read);
const tokens = [...new Set(sentences.flatMap(({ words }) => words))];
const space = new FeatureSpace(tokens, sentences, wordVectorsOf('en'));
const profiles = new LabelProfiles(space, sentences, labels, 2);

const match = (label: number, text: string) => {
  const sentence = read(text);
  space.extract(sentence);
  return profiles.match(label, sentence);
};

it('is covered whole by the words of its own label', () => {
  expect(match(0, 'lend me a hardware token').cover).toBe(1);
});

it('is hardly covered where one word is borrowed', () => {
  expect(match(0, 'a token of appreciation for our speaker').cover).toBeLessThan(0.4);
});

it('is covered by nothing of another label', () => {
  expect(match(1, 'hardware token').cover).toBe(0);
});

it('is as like as can be to an utterance itself, in either order of asking', () => {
  expect(match(1, 'my phone is lost').likeness).toBeCloseTo(1, 5);
  expect(match(0, 'my phone is lost').likeness).toBeLessThan(0.9);
  expect(match(1, 'my phone is lost').likeness).toBeCloseTo(1, 5);
});

it('finds other words for the same thing more like than other things', () => {
  expect(match(1, 'handset missing').likeness).toBeGreaterThan(match(1, 'opera ticket').likeness + 0.2);
});

it('has no likeness where no word has a vector', () => {
  expect(match(1, 'xyzzyx plugh').likeness).toBe(0);
});
