import { expect, it } from 'vitest';
import { fitLogistic } from '#authoring/training/logistic-regression';

const at = (coefficients: readonly number[], x: number): number =>
  1 / (1 + Math.exp(-((coefficients[0] ?? 0) * x + (coefficients[1] ?? 0))));

it('finds the probabilities that the observations were made with', () => {
  // 1 in 10 at x = 0, 5 in 10 at x = 1, 9 in 10 at x = 2; a hundred times over.
  const observations = [0, 1, 2].flatMap((x) =>
    Array.from({ length: 1000 }, (_, index) => ({
      inputs: Float64Array.of(x, 1),
      outcome: index % 10 < 1 + 4 * x,
      weight: 1,
    })),
  );
  const coefficients = fitLogistic(observations, 2);
  expect(at(coefficients, 0)).toBeCloseTo(0.1, 2);
  expect(at(coefficients, 1)).toBeCloseTo(0.5, 2);
  expect(at(coefficients, 2)).toBeCloseTo(0.9, 2);
});

it('weighs observations', () => {
  const observations = [true, false].map((outcome) => ({
    inputs: Float64Array.of(0, 1),
    outcome,
    weight: outcome ? 300 : 100,
  }));
  expect(at(fitLogistic(observations, 2), 0)).toBeCloseTo(0.75, 3);
});
