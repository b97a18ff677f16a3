import type { FeatureSpace, Sentence } from './feature-space.ts';

/** Sparse vectors, one after the other: row r holds the entries from start[r] to start[r + 1]. */
export interface SparseRows {
  readonly start: Int32Array;
  /** At least as long as there are entries. */
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** The vectors of the sentences, one row each. */
export function collectRows(space: FeatureSpace, sentences: readonly Sentence[]): SparseRows {
  const start = new Int32Array(sentences.length + 1);
  let ids = new Int32Array(sentences.length * 128 + 1);
  let values = new Float64Array(ids.length);
  for (const [row, sentence] of sentences.entries()) {
    space.extract(sentence);
    const from = start[row] ?? 0;
    const end = from + space.count;
    if (end > ids.length) {
      ids = grown(ids, new Int32Array(end * 2));
      values = grown(values, new Float64Array(end * 2));
    }
    ids.set(space.ids.subarray(0, space.count), from);
    values.set(space.values.subarray(0, space.count), from);
    start[row + 1] = end;
  }
  return { start, ids, values };
}

function grown<Numbers extends Int32Array | Float64Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
