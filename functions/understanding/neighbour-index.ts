import type { FeatureSpace } from './feature-space.ts';
import type { SparseRows } from './sparse-rows.ts';

/** What the utterances of one label have in common with a question. */
export interface NeighbourScores {
  /** For each label: best + second / 2 + third / 3 cosine among its utterances. */
  readonly scores: Float64Array;
  /** For each label: its best cosine. */
  readonly best: Float64Array;
}

/** Features that stand in more than this share of the utterances are passed over: they say little and cost most. */
const commonest = 0.08;
/** Unless they are this few, which costs nothing. */
const alwaysRead = 100;
/** Values are kept in steps of this: one byte each, so that the index stays in the processor's cache. */
const step = 1 / 255;

/** Finds the utterances nearest to a question by cosine, through an inverted index. */
export class NeighbourIndex {
  readonly #labels: Uint16Array;
  /** Feature f stands in the rows from start[f] to start[f + 1]. */
  readonly #start: Int32Array;
  readonly #rows: Uint16Array;
  readonly #values: Uint8Array;
  readonly #cosines: Float64Array;
  readonly #second: Float64Array;
  readonly #third: Float64Array;
  readonly result: NeighbourScores;

  /**
   * @param rows the vectors of the utterances
   * @param labels the label of each utterance
   */
  constructor(rows: SparseRows, features: number, labels: Uint16Array, labelCount: number) {
    const entries = rows.start[labels.length] ?? 0;
    this.#labels = labels;
    this.#start = countBefore(rows.ids.subarray(0, entries), features);
    this.#rows = new Uint16Array(entries);
    this.#values = new Uint8Array(entries);
    const next = this.#start.slice();
    for (let row = 0; row < labels.length; row++) {
      const end = rows.start[row + 1] ?? 0;
      for (let from = rows.start[row] ?? 0; from < end; from++) {
        const id = rows.ids[from] ?? 0;
        const at = next[id] ?? 0;
        next[id] = at + 1;
        this.#rows[at] = row;
        this.#values[at] = Math.round((rows.values[from] ?? 0) / step);
      }
    }
    this.#cosines = new Float64Array(labels.length);
    this.#second = new Float64Array(labelCount);
    this.#third = new Float64Array(labelCount);
    this.result = { scores: new Float64Array(labelCount), best: new Float64Array(labelCount) };
  }

  /**
   * Leaves the scores for the space's present vector in `result`.
   * @param leftOut an utterance that is passed over
   */
  search({ ids, values, count }: FeatureSpace, leftOut = -1): void {
    const cosines = this.#cosines.fill(0);
    const start = this.#start;
    const rows = this.#rows;
    const steps = this.#values;
    const most = Math.max(commonest * cosines.length, alwaysRead);
    for (let index = 0; index < count; index++) {
      const id = ids[index] ?? 0;
      const value = (values[index] ?? 0) * step;
      const end = start[id + 1] ?? 0;
      const first = start[id] ?? 0;
      if (end - first > most) continue;
      // Half of a question's time goes here. Indices are taken on trust: with `?? 0` it takes a third longer.
      for (let at = first; at < end; at++) {
        const row = rows[at] as number;
        cosines[row] = (cosines[row] as number) + value * (steps[at] as number);
      }
    }
    if (leftOut >= 0) cosines[leftOut] = 0;
    this.#rank();
  }

  /** The utterances nearest to the last question, the best first. */
  nearest(count: number): { readonly row: number; readonly cosine: number }[] {
    return Array.from(this.#cosines, (cosine, row) => ({ row, cosine }))
      .sort((a, b) => b.cosine - a.cosine || a.row - b.row)
      .slice(0, count);
  }

  /** The utterance of a label that is nearest to the last question. */
  nearestOf(label: number): number {
    let nearest = -1;
    for (let row = 0; row < this.#labels.length; row++) {
      if (this.#labels[row] !== label) continue;
      if (nearest < 0 || (this.#cosines[row] ?? 0) > (this.#cosines[nearest] ?? 0)) nearest = row;
    }
    return nearest;
  }

  #rank(): void {
    const { scores, best } = this.result;
    const second = this.#second.fill(0);
    const third = this.#third.fill(0);
    best.fill(0);
    for (let row = 0; row < this.#labels.length; row++) {
      const cosine = this.#cosines[row] as number;
      if (cosine > 0) this.#place(cosine, this.#labels[row] as number);
    }
    for (let label = 0; label < scores.length; label++) {
      scores[label] = (best[label] ?? 0) + (second[label] ?? 0) / 2 + (third[label] ?? 0) / 3;
    }
  }

  /** Puts a cosine among the three best of its label, if it is one of them. */
  #place(cosine: number, label: number): void {
    if (cosine <= (this.#third[label] ?? 0)) return;
    const { best } = this.result;
    const first = best[label] ?? 0;
    const second = this.#second[label] ?? 0;
    this.#third[label] = Math.min(cosine, second);
    this.#second[label] = Math.min(Math.max(cosine, second), first);
    if (cosine > first) best[label] = cosine;
  }
}

/** For each feature, how many entries stand before its own; one more number at the end for all of them. */
function countBefore(ids: Int32Array, features: number): Int32Array {
  const start = new Int32Array(features + 1);
  for (let at = 0; at < ids.length; at++) {
    const next = (ids[at] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let id = 0; id < features; id++) start[id + 1] = (start[id + 1] ?? 0) + (start[id] ?? 0);
  return start;
}
