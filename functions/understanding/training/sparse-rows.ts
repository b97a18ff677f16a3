import type { FeatureSpace, Sentence } from '../feature-space.ts';
import type { SparseRows } from './linear-svm.ts';

/** The vectors of the sentences, one row each. */
export function collectRows(space: FeatureSpace, sentences: readonly Sentence[]): SparseRows {
  const start = new Int32Array(sentences.length + 1);
  const parts = sentences.map((sentence, row) => {
    space.extract(sentence);
    start[row + 1] = (start[row] ?? 0) + space.count;
    return { ids: space.ids.slice(0, space.count), values: space.values.slice(0, space.count) };
  });
  const entries = start[sentences.length] ?? 0;
  const ids = new Int32Array(entries);
  const values = new Float64Array(entries);
  for (const [row, part] of parts.entries()) {
    ids.set(part.ids, start[row] ?? 0);
    values.set(part.values, start[row] ?? 0);
  }
  return { start, ids, values };
}
