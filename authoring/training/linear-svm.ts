import type { SparseRows } from '#understanding/sparse-rows';
import { spreadNumber } from './seeded-random.ts';

export interface SvmOptions {
  readonly features: number;
  /** For each row, the cost of an error. */
  readonly costs: Float64Array;
  /** For each row, the column that it stands for; below 0, none of them. */
  readonly classes: Int32Array;
  readonly columns: number;
  /** One more column, last, that tells the rows of any class from those of none. */
  readonly apart: boolean;
  readonly passes: number;
  /** For each row a number of its own, which says when it is its turn: another row beside it changes nothing. */
  readonly keys: Uint32Array;
}

// In the loops that all training comes down to, indices are taken on trust: with `?? 0` it takes a third longer.

/** Most rows are of another class: the bias of a column is held near this, not near 0, and is found sooner. */
const usualBias = -1;
/** Gradients this near to zero change nothing that survives the rounding of the weights. */
const negligible = 1e-3;
/** A row this far on its own side of a column is likely to stay there: it is left alone from then on. */
const safeGradient = 0.1;
/** A row that fewer of the columns than this still learn from is read for each of those by itself. */
const fewColumns = 1 / 2;
/** Columns are added up so many at a time, which takes a third less than one by one. */
const atOnce = 4;

/**
 * Trains linear SVMs with squared hinge loss, "this class or not", by dual coordinate descent with shrinking (Hsieh et
 * al. 2008, https://doi.org/10.1145/1390156.1390208). All columns are trained side by side: a row is read once for all
 * of them, and the weights of a feature lie together.
 * @returns for each column its weights, then its bias as the last number
 */
export function trainSvms(rows: SparseRows, options: SvmOptions): Float64Array[] {
  const columns = new SvmColumns(rows, options);
  let awake = Array.from(options.costs, (_, row) => row);
  for (let pass = 0; pass < options.passes; pass++) {
    const turns = Float64Array.from(options.keys, (key) => spreadNumber(key + pass));
    awake = awake
      .sort((a, b) => (turns[a] as number) - (turns[b] as number))
      .filter((row) => columns.learn(row) > 0);
  }
  return columns.weights();
}

class SvmColumns {
  readonly #rows: SparseRows;
  readonly #options: SvmOptions;
  readonly #count: number;
  /** Columns, with idle ones at the end that make it a multiple of `atOnce`. */
  readonly #stride: number;
  /** Feature by feature, a number for each column. */
  readonly #weights: Float32Array;
  readonly #biases: Float64Array;
  /** Row by row likewise. */
  readonly #alphas: Float32Array;
  /** Of each row, with the 1 that the bias adds. */
  readonly #squares: Float64Array;
  readonly #scores: Float64Array;
  /** For each row, the columns that still learn from it. */
  readonly #learning: Int32Array[];
  readonly #kept: Int32Array;

  constructor(rows: SparseRows, options: SvmOptions) {
    this.#rows = rows;
    this.#options = options;
    this.#count = options.columns + (options.apart ? 1 : 0);
    this.#stride = Math.ceil(this.#count / atOnce) * atOnce;
    this.#weights = new Float32Array(options.features * this.#stride);
    this.#biases = new Float64Array(this.#stride).fill(usualBias, 0, options.columns);
    this.#alphas = new Float32Array(options.costs.length * this.#count);
    this.#squares = squaresOf(rows, options.costs.length);
    this.#scores = new Float64Array(this.#stride);
    const all = Int32Array.from({ length: this.#count }, (_, column) => column);
    this.#learning = Array.from(options.costs, () => all);
    this.#kept = new Int32Array(this.#count);
  }

  /** @returns how many columns go on learning from the row */
  learn(row: number): number {
    const columns = this.#learning[row] as Int32Array;
    if (columns.length < this.#count * fewColumns) for (const column of columns) this.#scoreOne(row, column);
    else this.#scoreAll(row);
    const kept = this.#kept;
    let count = 0;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as number;
      if (this.#step(row, column)) kept[count++] = column;
    }
    if (count < columns.length) this.#learning[row] = kept.slice(0, count);
    return count;
  }

  /** @returns whether the column goes on learning from the row */
  #step(row: number, column: number): boolean {
    const sign = this.#signOf(row, column);
    const at = row * this.#count + column;
    const alpha = this.#alphas[at] as number;
    const diagonal = 1 / (2 * (this.#options.costs[row] as number));
    const gradient = sign * (this.#scores[column] as number) - 1 + diagonal * alpha;
    if (alpha === 0 && gradient > 0) return gradient <= safeGradient;
    if (Math.abs(gradient) < negligible) return true;
    const next = Math.max(alpha - gradient / ((this.#squares[row] as number) + diagonal), 0);
    this.#alphas[at] = next;
    this.#add(row, column, (next - alpha) * sign);
    return true;
  }

  #signOf(row: number, column: number): number {
    const own = this.#options.classes[row] as number;
    const isIn = column === this.#options.columns ? own >= 0 : own === column;
    return isIn ? 1 : -1;
  }

  #scoreAll(row: number): void {
    const { start, ids, values } = this.#rows;
    const scores = this.#scores;
    const weights = this.#weights;
    const stride = this.#stride;
    const end = start[row + 1] as number;
    scores.set(this.#biases);
    for (let at = start[row] as number; at < end; at++) {
      const value = values[at] as number;
      let from = (ids[at] as number) * stride;
      for (let column = 0; column < stride; column += atOnce, from += atOnce) {
        scores[column] = (scores[column] as number) + value * (weights[from] as number);
        scores[column + 1] = (scores[column + 1] as number) + value * (weights[from + 1] as number);
        scores[column + 2] = (scores[column + 2] as number) + value * (weights[from + 2] as number);
        scores[column + 3] = (scores[column + 3] as number) + value * (weights[from + 3] as number);
      }
    }
  }

  #scoreOne(row: number, column: number): void {
    const { start, ids, values } = this.#rows;
    const weights = this.#weights;
    const stride = this.#stride;
    const end = start[row + 1] as number;
    let sum = this.#biases[column] as number;
    for (let at = start[row] as number; at < end; at++)
      sum += (values[at] as number) * (weights[(ids[at] as number) * stride + column] as number);
    this.#scores[column] = sum;
  }

  #add(row: number, column: number, change: number): void {
    const { start, ids, values } = this.#rows;
    const weights = this.#weights;
    const stride = this.#stride;
    const end = start[row + 1] as number;
    for (let at = start[row] as number; at < end; at++) {
      const place = (ids[at] as number) * stride + column;
      weights[place] = (weights[place] as number) + change * (values[at] as number);
    }
    this.#biases[column] = (this.#biases[column] as number) + change;
  }

  weights(): Float64Array[] {
    return Array.from(this.#biases.subarray(0, this.#count), (bias, column) => {
      const weights = new Float64Array(this.#options.features + 1);
      for (let feature = 0; feature < this.#options.features; feature++)
        weights[feature] = this.#weights[feature * this.#stride + column] as number;
      weights[this.#options.features] = bias;
      return weights;
    });
  }
}

function squaresOf({ start, values }: SparseRows, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, row) => {
    let sum = 1;
    for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) sum += (values[at] ?? 0) ** 2;
    return sum;
  });
}
