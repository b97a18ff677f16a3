import type { FeatureSpace } from './feature-space.ts';

/** What the utterances of one label have in common with a question. */
export interface NeighbourScores {
  /** For each label: best + second / 2 + third / 3 cosine among its utterances. */
  readonly scores: Float64Array;
  /** For each label: its best cosine. */
  readonly best: Float64Array;
}

/** Finds the utterances nearest to a question by cosine, through an inverted index. */
export class NeighbourIndex {
  readonly #labels: Uint16Array;
  readonly #start: Int32Array;
  readonly #rows: Uint16Array;
  readonly #values: Float32Array;
  readonly #cosines: Float64Array;
  readonly #second: Float64Array;
  readonly #third: Float64Array;
  readonly result: NeighbourScores;

  /**
   * @param extract puts the vector of utterance `row` into the space
   * @param labels the label of each utterance
   */
  constructor(space: FeatureSpace, labels: Uint16Array, labelCount: number, extract: (row: number) => void) {
    this.#labels = labels;
    const rowIds: Int32Array[] = [];
    const rowValues: Float64Array[] = [];
    const start = new Int32Array(space.size + 1);
    for (let row = 0; row < labels.length; row++) {
      extract(row);
      const ids = space.ids.slice(0, space.count);
      rowIds.push(ids);
      rowValues.push(space.values.slice(0, space.count));
      for (const id of ids) start[id + 1] = (start[id + 1] ?? 0) + 1;
    }
    for (let id = 0; id < space.size; id++) start[id + 1] = (start[id + 1] ?? 0) + (start[id] ?? 0);
    const entries = start[space.size] ?? 0;
    this.#start = start;
    this.#rows = new Uint16Array(entries);
    this.#values = new Float32Array(entries);
    const next = start.slice(0, space.size);
    for (const [row, ids] of rowIds.entries()) {
      const values = rowValues[row] ?? new Float64Array();
      for (const [index, id] of ids.entries()) {
        const at = next[id] ?? 0;
        next[id] = at + 1;
        this.#rows[at] = row;
        this.#values[at] = values[index] ?? 0;
      }
    }
    this.#cosines = new Float64Array(labels.length);
    this.#second = new Float64Array(labelCount);
    this.#third = new Float64Array(labelCount);
    this.result = { scores: new Float64Array(labelCount), best: new Float64Array(labelCount) };
  }

  /** Leaves the scores for the space's present vector in `result`. */
  search(space: FeatureSpace): void {
    const cosines = this.#cosines;
    cosines.fill(0);
    for (let index = 0; index < space.count; index++) {
      const id = space.ids[index] ?? 0;
      const value = space.values[index] ?? 0;
      const end = this.#start[id + 1] ?? 0;
      for (let at = this.#start[id] ?? 0; at < end; at++) {
        const row = this.#rows[at] ?? 0;
        cosines[row] = (cosines[row] ?? 0) + value * (this.#values[at] ?? 0);
      }
    }
    this.#rank();
  }

  /** The utterances nearest to the last question, the best first. */
  nearest(count: number): { readonly row: number; readonly cosine: number }[] {
    return Array.from(this.#cosines, (cosine, row) => ({ row, cosine }))
      .sort((a, b) => b.cosine - a.cosine || a.row - b.row)
      .slice(0, count);
  }

  #rank(): void {
    const { scores, best } = this.result;
    const second = this.#second.fill(0);
    const third = this.#third.fill(0);
    best.fill(0);
    for (let row = 0; row < this.#labels.length; row++)
      this.#place(this.#cosines[row] ?? 0, this.#labels[row] ?? 0);
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
