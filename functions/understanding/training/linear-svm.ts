import type { SparseRows } from '../sparse-rows.ts';
import { seededRandom } from './seeded-random.ts';

export interface SvmOptions {
  readonly features: number;
  /** The cost of an error, for each row. */
  readonly costs: Float64Array;
  readonly passes: number;
  readonly seed: number;
}

/** Gradients this near to zero change nothing that survives the rounding of the weights. */
const negligible = 1e-3;
/** A row this far on its own side is likely to stay there. */
const safeGradient = 0.3;

/**
 * One L2-loss linear SVM, "this class or not", by dual coordinate descent (Hsieh et al. 2008), with shrinking: rows
 * that lie safely on their side are left alone until the last passes.
 * @returns the weights, then the bias as the last number
 */
export function trainBinarySvm(
  rows: SparseRows,
  isPositive: (row: number) => boolean,
  options: SvmOptions,
): Float64Array {
  const svm = new BinarySvm(rows, isPositive, options);
  const random = seededRandom(options.seed);
  for (let pass = 0; pass < options.passes; pass++) {
    if (pass === options.passes - 2) svm.wakeAll();
    svm.pass(random, pass > 1);
  }
  return svm.weights;
}

class BinarySvm {
  readonly weights: Float64Array;
  readonly #rows: SparseRows;
  readonly #bias: number;
  readonly #alphas: Float64Array;
  readonly #diagonals: Float64Array;
  readonly #signs: Int8Array;
  readonly #order: Int32Array;
  #active: number;

  constructor(rows: SparseRows, isPositive: (row: number) => boolean, { features, costs }: SvmOptions) {
    const count = rows.start.length - 1;
    this.#rows = rows;
    this.#bias = features;
    this.weights = new Float64Array(features + 1);
    this.#alphas = new Float64Array(count);
    this.#diagonals = costs.map((cost) => 1 / (2 * cost));
    this.#signs = Int8Array.from({ length: count }, (_, row) => (isPositive(row) ? 1 : -1));
    this.#order = Int32Array.from({ length: count }, (_, row) => row);
    this.#active = count;
  }

  wakeAll(): void {
    this.#active = this.#order.length;
  }

  /** Visits every row that is awake once, in random order. */
  pass(random: () => number, mayShrink: boolean): void {
    const order = this.#order;
    let index = 0;
    while (index < this.#active) {
      this.#swap(index, index + Math.floor(random() * (this.#active - index)));
      const isSafe = this.#visit(order[index] ?? 0) > safeGradient;
      if (isSafe && mayShrink) this.#swap(index, --this.#active);
      else index += 1;
    }
  }

  #swap(a: number, b: number): void {
    const order = this.#order;
    const held = order[a] ?? 0;
    order[a] = order[b] ?? 0;
    order[b] = held;
  }

  /** @returns the gradient of a row that is no support vector; 0 for any other */
  #visit(row: number): number {
    const sign = this.#signs[row] ?? 1;
    const alpha = this.#alphas[row] ?? 0;
    const diagonal = this.#diagonals[row] ?? 0;
    const gradient = sign * this.#score(row) - 1 + diagonal * alpha;
    if (alpha === 0 && gradient > 0) return gradient;
    if (Math.abs(gradient) < negligible) return 0;
    // Rows have length 1, and the bias adds 1.
    const next = Math.max(alpha - gradient / (2 + diagonal), 0);
    this.#alphas[row] = next;
    this.#add(row, (next - alpha) * sign);
    return 0;
  }

  #score(row: number): number {
    const { start, ids, values } = this.#rows;
    const weights = this.weights;
    const end = start[row + 1] ?? 0;
    let sum = weights[this.#bias] ?? 0;
    for (let at = start[row] ?? 0; at < end; at++) sum += (values[at] ?? 0) * (weights[ids[at] ?? 0] ?? 0);
    return sum;
  }

  #add(row: number, change: number): void {
    const { start, ids, values } = this.#rows;
    const weights = this.weights;
    const end = start[row + 1] ?? 0;
    for (let at = start[row] ?? 0; at < end; at++) {
      const id = ids[at] ?? 0;
      weights[id] = (weights[id] ?? 0) + change * (values[at] ?? 0);
    }
    weights[this.#bias] = (weights[this.#bias] ?? 0) + change;
  }
}
