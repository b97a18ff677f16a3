import type { FeatureSpace } from '../feature-space.ts';
import type { Sentence } from '../sentence.ts';
import { RowCollector, type SparseRows } from '../sparse-rows.ts';

/** The vectors of the sentences, one row each. */
export function collectRows(space: FeatureSpace, sentences: readonly Sentence[]): SparseRows {
  const rows = new RowCollector(sentences.length);
  for (const sentence of sentences) {
    space.extract(sentence);
    rows.push(space.ids.subarray(0, space.count), space.values.subarray(0, space.count));
  }
  return rows;
}
