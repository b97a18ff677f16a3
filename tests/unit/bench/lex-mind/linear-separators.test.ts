import { describe, expect, it } from 'vitest';
import { dot, trainSeparators } from '#bench/lex-mind/linear-separators';

/** Two classes on two axes, and one point that belongs to neither. */
const set = {
  vectors: [
    Float32Array.of(1, 0),
    Float32Array.of(0.9, 0.1),
    Float32Array.of(0, 1),
    Float32Array.of(0.2, 0.8),
    Float32Array.of(-1, -1),
  ],
  classes: [0, 0, 1, 1, -1],
  classCount: 2,
};

const marginOf = (separator: Float32Array | undefined, x: number, y: number): number =>
  separator === undefined ? Number.NaN : dot(Float32Array.of(x, y), separator) + (separator[2] ?? 0);

describe('linear separators', () => {
  const [first, second, ...more] = trainSeparators(set);

  it('are one a class, with a bias', () => {
    expect(more).toEqual([]);
    expect(first).toHaveLength(3);
  });

  it('speak for their own and against the others', () => {
    expect(marginOf(first, 0.95, 0.05)).toBeGreaterThan(0);
    expect(marginOf(second, 0.95, 0.05)).toBeLessThan(0);
    expect(marginOf(first, 0.1, 0.9)).toBeLessThan(0);
    expect(marginOf(second, 0.1, 0.9)).toBeGreaterThan(0);
  });

  it('speak against what belongs to none', () => {
    expect(marginOf(first, -1, -1)).toBeLessThan(0);
    expect(marginOf(second, -1, -1)).toBeLessThan(0);
  });

  it('come out the same again, bit for bit', () => {
    expect(trainSeparators(set)).toEqual([first, second]);
  });
});
