import type { FeatureSpace } from '#understanding/feature-space';
import type { Sentence } from '#understanding/sentence';
import { RowCollector, type SparseRows } from '#understanding/sparse-rows';

/** The vectors of the sentences, one row each. */
export function collectRows(space: FeatureSpace, sentences: readonly Sentence[]): SparseRows {
  const rows = new RowCollector(sentences.length);
  for (const sentence of sentences) {
    space.extract(sentence);
    rows.push(space.ids.subarray(0, space.count), space.values.subarray(0, space.count));
  }
  return rows;
}
