/** One observation: its inputs, whether it came true, and how much it counts. */
export interface Observation {
  readonly inputs: Float64Array;
  readonly outcome: boolean;
  readonly weight: number;
}

const iterations = 30;
/** Keeps the coefficients small where few observations speak for them; in units of observations. */
const ridge = 1;

/**
 * Fits a logistic regression by Newton's method on standardised inputs. The last input must be the constant 1.
 * @returns the coefficients for the inputs as they were given
 */
export function fitLogistic(observations: readonly Observation[], size: number): number[] {
  const { means, deviations } = standardise(observations, size);
  const rows = observations.map(({ inputs }) =>
    Float64Array.from({ length: size }, (_, index) =>
      index === size - 1 ? 1 : ((inputs[index] ?? 0) - (means[index] ?? 0)) / (deviations[index] ?? 1),
    ),
  );
  let coefficients = new Float64Array(size);
  for (let iteration = 0; iteration < iterations; iteration++) {
    coefficients = newtonStep(rows, observations, coefficients);
  }
  const plain = Array.from(coefficients, (value, index) => value / (deviations[index] ?? 1));
  let constant = coefficients[size - 1] ?? 0;
  for (let index = 0; index < size - 1; index++) constant -= (plain[index] ?? 0) * (means[index] ?? 0);
  plain[size - 1] = constant;
  return plain;
}

function standardise(observations: readonly Observation[], size: number) {
  const means = new Float64Array(size);
  const deviations = new Float64Array(size).fill(1);
  for (let index = 0; index < size - 1; index++) {
    let sum = 0;
    let squares = 0;
    for (const { inputs } of observations) {
      sum += inputs[index] ?? 0;
      squares += (inputs[index] ?? 0) ** 2;
    }
    const mean = sum / observations.length;
    means[index] = mean;
    deviations[index] = Math.sqrt(Math.max(squares / observations.length - mean * mean, 1e-8));
  }
  return { means, deviations };
}

function newtonStep(
  rows: readonly Float64Array[],
  observations: readonly Observation[],
  coefficients: Float64Array,
): Float64Array<ArrayBuffer> {
  const size = coefficients.length;
  const gradient = coefficients.map((value, index) => (index === size - 1 ? 0 : ridge * value));
  const hessian = Array.from({ length: size }, (_, index) => {
    const row = new Float64Array(size);
    row[index] = index === size - 1 ? 1e-9 : ridge;
    return row;
  });
  for (const [at, row] of rows.entries()) {
    const { outcome, weight } = observations[at] ?? { outcome: false, weight: 0 };
    const guess = 1 / (1 + Math.exp(-dot(row, coefficients)));
    const error = weight * (guess - (outcome ? 1 : 0));
    const curvature = weight * Math.max(guess * (1 - guess), 1e-9);
    for (let i = 0; i < size; i++) {
      const value = row[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const line = hessian[i];
      if (line === undefined) continue;
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + curvature * value * (row[j] ?? 0);
    }
  }
  const step = solve(hessian, gradient);
  return Float64Array.from(coefficients, (value, index) => value - (step[index] ?? 0));
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
};

/** Solves a symmetric positive system by Gaussian elimination; both arguments are used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const line = matrix[pivot] ?? new Float64Array();
    for (let below = pivot + 1; below < size; below++) {
      const other = matrix[below] ?? new Float64Array();
      const factor = (other[pivot] ?? 0) / (line[pivot] ?? 1);
      for (let index = pivot; index < size; index++) other[index] = (other[index] ?? 0) - factor * (line[index] ?? 0);
      right[below] = (right[below] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    const line = matrix[pivot] ?? new Float64Array();
    let sum = right[pivot] ?? 0;
    for (let index = pivot + 1; index < size; index++) sum -= (line[index] ?? 0) * (right[index] ?? 0);
    right[pivot] = sum / (line[pivot] ?? 1);
  }
  return right;
}
