import { expect, it } from 'vitest';
import { trainSvms } from '#authoring/training/linear-svm';

// Four rows on two features: the first two are of class 0.
const rows = {
  start: Int32Array.of(0, 1, 3, 4, 6),
  ids: Int32Array.of(0, 0, 1, 1, 0, 1),
  values: Float64Array.of(1, 0.8, 0.6, 1, 0.6, 0.8),
};
const options = {
  features: 2,
  costs: Float64Array.of(1, 1, 1, 1),
  classes: Int32Array.of(0, 0, 1, 1),
  columns: 2,
  apart: false,
  passes: 200,
  seed: 1,
};

/** The weights of class 0. */
const train = (costs = options.costs): Float64Array =>
  trainSvms(rows, { ...options, costs })[0] ?? new Float64Array();

const margin = (weights: Float64Array, x: number, y: number): number =>
  (weights[0] ?? 0) * x + (weights[1] ?? 0) * y + (weights[2] ?? 0);

it('puts each class on its side', () => {
  const weights = train();
  expect(margin(weights, 1, 0)).toBeGreaterThan(0);
  expect(margin(weights, 0.8, 0.6)).toBeGreaterThan(0);
  expect(margin(weights, 0, 1)).toBeLessThan(0);
  expect(margin(weights, 0.6, 0.8)).toBeLessThan(0);
});

it('finds the minimum: no small step lowers the objective', () => {
  const weights = train();
  const objective = (w: Float64Array): number => {
    const points = [
      [1, 0, 1],
      [0.8, 0.6, 1],
      [0, 1, -1],
      [0.6, 0.8, -1],
    ] as const;
    const losses = points.map(([x, y, sign]) => Math.max(0, 1 - sign * margin(w, x, y)) ** 2);
    // The bias is held near -1, the weights near 0.
    const sizes = w.map((value, index) => (index === 2 ? value + 1 : value) ** 2);
    return 0.5 * sizes.reduce((sum, size) => sum + size, 0) + losses.reduce((sum, loss) => sum + loss, 0);
  };
  for (const index of [0, 1, 2]) {
    for (const step of [-0.01, 0.01]) {
      const moved = weights.with(index, (weights[index] ?? 0) + step);
      expect(objective(moved)).toBeGreaterThan(objective(weights));
    }
  }
});

it('heeds a row less that costs less', () => {
  const lenient = train(Float64Array.of(1, 0.01, 1, 1));
  expect(margin(lenient, 0.8, 0.6)).toBeLessThan(margin(train(), 0.8, 0.6));
});

it('trains each class as if it were alone, the last to tell any class from none', () => {
  const [, second] = trainSvms(rows, options);
  expect(margin(second ?? new Float64Array(), 0, 1)).toBeGreaterThan(0);
  expect(margin(second ?? new Float64Array(), 1, 0)).toBeLessThan(0);
  const [first, apart] = trainSvms(rows, {
    ...options,
    classes: Int32Array.of(0, 0, -1, -1),
    columns: 1,
    apart: true,
  });
  expect(first).toEqual(train());
  expect(margin(apart ?? new Float64Array(), 1, 0)).toBeGreaterThan(0);
  expect(margin(apart ?? new Float64Array(), 0, 1)).toBeLessThan(0);
});
