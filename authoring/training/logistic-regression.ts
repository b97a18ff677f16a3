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
  const penalty = (index: number) => (index === size - 1 ? 1e-9 : ridge);
  const gradient = coefficients.map((value, index) => penalty(index) * value);
  const hessian = Array.from({ length: size }, (_, index) => {
    const line = new Float64Array(size);
    line[index] = penalty(index);
    return line;
  });
  for (const [at, { outcome, weight }] of observations.entries()) {
    const row = rows[at] ?? new Float64Array(size);
    const guess = 1 / (1 + Math.exp(-dot(row, coefficients)));
    addScaled(gradient, weight * (guess - (outcome ? 1 : 0)), row);
    const curvature = weight * Math.max(guess * (1 - guess), 1e-9);
    for (const [index, line] of hessian.entries()) addScaled(line, curvature * (row[index] ?? 0), row);
  }
  const step = solve(hessian, gradient);
  return Float64Array.from(coefficients, (value, index) => value - (step[index] ?? 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function addScaled(to: Float64Array, factor: number, from: Float64Array): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + factor * (from[index] ?? 0);
}

/** Solves a symmetric positive system by Gaussian elimination; both arguments are used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  for (const [pivot, line] of matrix.entries()) {
    for (const [below, other] of matrix.entries()) {
      if (below <= pivot) continue;
      const factor = (other[pivot] ?? 0) / (line[pivot] ?? 1);
      addScaled(other, -factor, line);
      right[below] = (right[below] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  for (const [pivot, line] of [...matrix.entries()].reverse()) {
    const own = line[pivot] ?? 1;
    line[pivot] = 0;
    // What is left of the pivot in this line is noise of the elimination.
    line.fill(0, 0, pivot);
    right[pivot] = ((right[pivot] ?? 0) - dot(line, right)) / own;
  }
  return right;
}
