import { describe, expect, it } from 'vitest';
import { nameWordVectors } from '#bench/word-vectors/distil-word-vectors';
import { type WordVectors, wordVectorsOf } from '#understanding/word-vectors';
import { moreEnglishWords, wordVectorCodes, wordVectorsName } from '#understanding/word-vectors-en';

const vectorOf = (vectors: WordVectors | undefined, word: string): number[] | undefined => {
  const sum = new Float64Array(vectors?.dimensions ?? 0);
  return vectors?.addTo(sum, word, 1) === true ? [...sum] : undefined;
};

const cosine = (a: readonly number[] = [], b: readonly number[] = []): number => {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
};

describe('the table of English', () => {
  const english = wordVectorsOf('en');
  const alike = (one: string, other: string) => cosine(vectorOf(english, one), vectorOf(english, other));

  it.each([
    ['phone', 'handset', 'kitchen'],
    ['lost', 'missing', 'installed'],
    ['mailbox', 'email', 'fingerprint'],
    ['laptop', 'computer', 'deadline'],
    ['erase', 'delete', 'travel'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.1);
  });

  it('knows a word by its stem', () => {
    expect(vectorOf(english, 'borrowings')).toEqual(vectorOf(english, 'borrow'));
    expect(vectorOf(english, 'borrow')).toBeDefined();
  });

  it('says so when it does not know a word', () => {
    expect(vectorOf(english, 'xyzzyx')).toBeUndefined();
  });

  it('bears the name that its words and codes give it', () => {
    expect(wordVectorsName).toBe(nameWordVectors(moreEnglishWords, wordVectorCodes));
  });

  it('is for English alone', () => {
    expect([wordVectorsOf('zh-HK'), wordVectorsOf('zh-CN')]).toEqual([undefined, undefined]);
  });
});
