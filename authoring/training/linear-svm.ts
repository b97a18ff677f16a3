import type { SparseRows } from '#understanding/sparse-rows';
import { seededRandom } from './seeded-random.ts';

export interface SvmOptions {
  readonly features: number;
  /** The cost of an error, for each row. */
  readonly costs: Float64Array;
  readonly passes: number;
  readonly seed: number;
}

// In the two loops that all training comes down to, indices are taken on trust: with `?? 0` it takes a third longer.

/** Gradients this near to zero change nothing that survives the rounding of the weights. */
const negligible = 1e-3;
/** A row this far on its own side is likely to stay there: it is left alone from the second pass on. */
const safeGradient = 0.1;

/**
 * Trains linear SVMs with squared hinge loss on the same rows, "this class or not", one class after another, by dual
 * coordinate descent with shrinking (Hsieh et al. 2008, https://doi.org/10.1145/1390156.1390208).
 */
export class SvmTrainer {
  readonly #rows: SparseRows;
  readonly #bias: number;
  readonly #passes: number;
  readonly #seed: number;
  readonly #diagonals: Float64Array;
  /** Of each row, with the 1 that the bias adds. */
  readonly #squares: Float64Array;
  readonly #alphas: Float64Array;
  readonly #order: Int32Array;
  readonly #signs: Int8Array;
  #weights: Float64Array = new Float64Array();

  constructor(rows: SparseRows, { features, costs, passes, seed }: SvmOptions) {
    this.#rows = rows;
    this.#bias = features;
    this.#passes = passes;
    this.#seed = seed;
    this.#diagonals = costs.map((cost) => 1 / (2 * cost));
    this.#squares = squaresOf(rows, costs.length);
    this.#alphas = new Float64Array(costs.length);
    this.#order = new Int32Array(costs.length);
    this.#signs = new Int8Array(costs.length);
  }

  /**
   * @param classes the class of each row
   * @returns the weights, then the bias as the last number
   */
  train(classes: Int32Array, positive: number): Float64Array {
    const order = this.#order;
    for (let row = 0; row < order.length; row++) {
      order[row] = row;
      this.#signs[row] = classes[row] === positive ? 1 : -1;
    }
    this.#alphas.fill(0);
    this.#weights = new Float64Array(this.#bias + 1);
    const random = seededRandom(this.#seed + positive);
    let awake = order.length;
    for (let pass = 0; pass < this.#passes; pass++) awake = this.#pass(awake, random, pass > 0);
    return this.#weights;
  }

  /**
   * Visits every row that is awake once, in random order.
   * @returns how many rows, the first of the order, stay awake
   */
  #pass(awake: number, random: () => number, mayShrink: boolean): number {
    const order = this.#order;
    let left = awake;
    let index = 0;
    while (index < left) {
      const drawn = index + Math.floor(random() * (left - index));
      const row = order[drawn] ?? 0;
      order[drawn] = order[index] ?? 0;
      order[index] = row;
      if (this.#visit(row) > safeGradient && mayShrink) {
        left -= 1;
        order[index] = order[left] ?? 0;
        order[left] = row;
      } else index += 1;
    }
    return left;
  }

  /** @returns the gradient of a row that is no support vector; 0 for any other */
  #visit(row: number): number {
    const sign = this.#signs[row] ?? 1;
    const alpha = this.#alphas[row] ?? 0;
    const diagonal = this.#diagonals[row] ?? 0;
    const gradient = sign * this.#score(row) - 1 + diagonal * alpha;
    if (alpha === 0 && gradient > 0) return gradient;
    if (Math.abs(gradient) < negligible) return 0;
    const next = Math.max(alpha - gradient / ((this.#squares[row] ?? 1) + diagonal), 0);
    this.#alphas[row] = next;
    this.#add(row, (next - alpha) * sign);
    return 0;
  }

  #score(row: number): number {
    const { start, ids, values } = this.#rows;
    const weights = this.#weights;
    const end = start[row + 1] ?? 0;
    let sum = weights[this.#bias] ?? 0;
    for (let at = start[row] ?? 0; at < end; at++)
      sum += (values[at] as number) * (weights[ids[at] as number] as number);
    return sum;
  }

  #add(row: number, change: number): void {
    const { start, ids, values } = this.#rows;
    const weights = this.#weights;
    const end = start[row + 1] ?? 0;
    for (let at = start[row] ?? 0; at < end; at++) {
      const id = ids[at] as number;
      weights[id] = (weights[id] as number) + change * (values[at] as number);
    }
    weights[this.#bias] = (weights[this.#bias] ?? 0) + change;
  }
}

function squaresOf({ start, values }: SparseRows, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, row) => {
    let sum = 1;
    for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) sum += (values[at] ?? 0) ** 2;
    return sum;
  });
}
