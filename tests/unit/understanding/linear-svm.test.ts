import { expect, it } from 'vitest';
import { SvmTrainer } from '#authoring/training/linear-svm';

// Four rows on two features: the first two are of class 0.
const rows = {
  start: Int32Array.of(0, 1, 3, 4, 6),
  ids: Int32Array.of(0, 0, 1, 1, 0, 1),
  values: Float64Array.of(1, 0.8, 0.6, 1, 0.6, 0.8),
};
const classes = Int32Array.of(0, 0, 1, 1);

const train = (costs = Float64Array.of(1, 1, 1, 1)): Float64Array =>
  new SvmTrainer(rows, { features: 2, costs, passes: 200, seed: 1 }).train(classes, 0);

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
    return (
      0.5 * w.reduce((sum, value) => sum + value * value, 0) + losses.reduce((sum, loss) => sum + loss, 0)
    );
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

it('trains each class afresh', () => {
  const trainer = new SvmTrainer(rows, {
    features: 2,
    costs: Float64Array.of(1, 1, 1, 1),
    passes: 200,
    seed: 1,
  });
  const first = trainer.train(classes, 0);
  const second = trainer.train(classes, 1);
  expect(margin(second, 0, 1)).toBeGreaterThan(0);
  expect(trainer.train(classes, 0)).toEqual(first);
});
