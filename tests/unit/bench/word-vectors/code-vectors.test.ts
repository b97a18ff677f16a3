import { describe, expect, it } from 'vitest';
import { codeVectors } from '#bench/word-vectors/code-vectors';
import { nameWordVectors } from '#bench/word-vectors/distil-word-vectors';
import { principalDirections } from '#bench/word-vectors/principal-directions';
import { WordVectors } from '#understanding/word-vectors';
import { moreEnglishWords, wordVectorCodes, wordVectorsName } from '#understanding/word-vectors-en';

const vectorOf = (vectors: WordVectors, word: string, times = 1): number[] => {
  const sum = new Float64Array(vectors.dimensions);
  vectors.addTo(sum, word, times);
  return [...sum];
};

describe('vectors that were coded', () => {
  const codes = codeVectors(
    [Float64Array.of(0.5, -0.25), Float64Array.of(1, 0.75), Float64Array.of(0, 0)],
    1,
  );
  const vectors = new WordVectors(['alpha', 'beta', 'gamma'], codes);

  it('come back, where each place has no more than 64 different groups', () => {
    expect(['alpha', 'beta', 'gamma'].map((word) => vectorOf(vectors, word))).toEqual([
      [0.5, -0.25],
      [1, 0.75],
      [0, 0],
    ]);
  });

  it('are added as often as is said', () => {
    expect(vectorOf(vectors, 'beta', 2)).toEqual([2, 1.5]);
  });
});

it('the table of English bears the name that its words and codes give it', () => {
  expect(wordVectorsName).toBe(nameWordVectors(moreEnglishWords, wordVectorCodes));
});

describe('principalDirections', () => {
  it('finds the widest direction first, and the next at a right angle to it', () => {
    // Points on a long line from lower left to upper right, with a little to its sides.
    const rows = [
      [-3, -3],
      [3, 3],
      [1, -1],
      [-1, 1],
    ].map((row) => Float32Array.from(row));
    const [first, second] = principalDirections(rows, 2, 2).map((direction) => [...direction].map(Math.abs));
    for (const value of [...(first ?? []), ...(second ?? [])]) expect(value).toBeCloseTo(Math.SQRT1_2, 6);
  });
});
