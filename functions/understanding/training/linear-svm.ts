import { seededRandom } from './seeded-random.ts';

/** Sparse vectors, one after the other: row r holds the entries from start[r] to start[r + 1]. */
export interface SparseRows {
  readonly start: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

export interface SvmOptions {
  readonly features: number;
  /** The cost of an error, for each row. */
  readonly costs: Float64Array;
  readonly passes: number;
  readonly seed: number;
}

/** Gradients this near to zero change nothing that survives the rounding of the weights. */
const negligible = 1e-3;

/**
 * One L2-loss linear SVM, "this class or not", by dual coordinate descent (Hsieh et al. 2008), with shrinking: rows
 * that lie safely on their side are left alone until the last passes. Weights, then the bias as the last number.
 */
export function trainBinarySvm(
  rows: SparseRows,
  isPositive: (row: number) => boolean,
  options: SvmOptions,
): Float64Array {
  const count = rows.start.length - 1;
  const weights = new Float64Array(options.features + 1);
  const alphas = new Float64Array(count);
  const signs = Int8Array.from({ length: count }, (_, row) => (isPositive(row) ? 1 : -1));
  const order = Int32Array.from({ length: count }, (_, row) => row);
  const random = seededRandom(options.seed);
  let active = count;
  for (let pass = 0; pass < options.passes; pass++) {
    if (pass === options.passes - 2) active = count;
    for (let index = 0; index < active; index++) {
      const other = index + Math.floor(random() * (active - index));
      const row = order[other] ?? 0;
      order[other] = order[index] ?? 0;
      order[index] = row;
      const sign = signs[row] ?? 1;
      const alpha = alphas[row] ?? 0;
      const diagonal = 1 / (2 * (options.costs[row] ?? 1));
      const gradient = sign * score(rows, row, weights) - 1 + diagonal * alpha;
      if (alpha === 0 && gradient > 0) {
        // Far on the right side: likely to stay there.
        if (gradient > 0.3 && pass > 1) {
          active -= 1;
          order[index] = order[active] ?? 0;
          order[active] = row;
          index -= 1;
        }
        continue;
      }
      if (Math.abs(gradient) < negligible) continue;
      // Rows have length 1, and the bias adds 1.
      const next = Math.max(alpha - gradient / (2 + diagonal), 0);
      alphas[row] = next;
      add(rows, row, (next - alpha) * sign, weights);
    }
  }
  return weights;
}

function score(rows: SparseRows, row: number, weights: Float64Array): number {
  const { start, ids, values } = rows;
  const end = start[row + 1] ?? 0;
  let sum = weights[weights.length - 1] ?? 0;
  for (let at = start[row] ?? 0; at < end; at++) sum += (values[at] ?? 0) * (weights[ids[at] ?? 0] ?? 0);
  return sum;
}

function add(rows: SparseRows, row: number, change: number, weights: Float64Array): void {
  const { start, ids, values } = rows;
  const end = start[row + 1] ?? 0;
  for (let at = start[row] ?? 0; at < end; at++) {
    const id = ids[at] ?? 0;
    weights[id] = (weights[id] ?? 0) + change * (values[at] ?? 0);
  }
  const bias = weights.length - 1;
  weights[bias] = (weights[bias] ?? 0) + change;
}
