/** Sparse vectors, one after the other: row r holds the entries from start[r] to start[r + 1]. */
export interface SparseRows {
  readonly start: Int32Array;
  /** At least as long as there are entries. */
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** An utterance of eight words has some seventy features. */
const usualEntries = 96;

/** Rows that are still being added. */
export class RowCollector implements SparseRows {
  readonly start: Int32Array;
  /** At least as long as there are entries. */
  ids: Int32Array;
  values: Float64Array;
  #count = 0;

  constructor(rows: number) {
    this.start = new Int32Array(rows + 1);
    this.ids = new Int32Array(rows * usualEntries + usualEntries);
    this.values = new Float64Array(this.ids.length);
  }

  push(ids: Int32Array, values: Float64Array): void {
    const from = this.start[this.#count] ?? 0;
    const end = from + ids.length;
    if (end > this.ids.length) {
      this.ids = grown(this.ids, new Int32Array(end * 2));
      this.values = grown(this.values, new Float64Array(end * 2));
    }
    this.ids.set(ids, from);
    this.values.set(values, from);
    this.#count += 1;
    this.start[this.#count] = end;
  }
}

function grown<Numbers extends Int32Array | Float64Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
