import { largestLevel, type ModelWeights } from '#understanding/phrase-model';

/** Weights under this share of a column's largest are dropped: they decide nothing and fill the model. */
const smallestShare = 0.015;
/** Keeps a model under 100 KB gzip at 60 labels of 30 utterances; above it the smallest go. */
const mostEntries = 65_000;
/** With more labels than that, each keeps at least so many. */
const entriesEach = 400;

/** Rounds the columns of an SVM (features, then the bias) to small whole steps and drops the smallest. */
export function pruneWeights(columns: readonly Float64Array[], features: number): ModelWeights {
  const largest = columns.map((column) => {
    let top = 1e-9;
    for (let feature = 0; feature < features; feature++) top = Math.max(top, Math.abs(column[feature] ?? 0));
    return top;
  });
  const share = Math.max(smallestShare, shareThatFits(columns, largest, features));
  const start = new Int32Array(features + 1);
  const kept: number[] = [];
  const levels: number[] = [];
  for (let feature = 0; feature < features; feature++) {
    for (const [label, column] of columns.entries()) {
      const top = largest[label] ?? 1;
      const weight = column[feature] ?? 0;
      const level = Math.round((weight / top) * largestLevel);
      if (Math.abs(weight) < share * top || level === 0) continue;
      kept.push(label);
      levels.push(level);
    }
    start[feature + 1] = kept.length;
  }
  return {
    start,
    columns: Uint16Array.from(kept),
    levels: Int8Array.from(levels),
    scales: Float64Array.from(largest, (top) => top / largestLevel),
    biases: Float64Array.from(columns, (column) => column[features] ?? 0),
  };
}

/** The smallest share at which no more than `mostEntries` weights stay, to a hundredth. */
function shareThatFits(
  columns: readonly Float64Array[],
  largest: readonly number[],
  features: number,
): number {
  const counts = new Int32Array(101);
  for (const [label, column] of columns.entries()) {
    for (let feature = 0; feature < features; feature++) {
      const percent = Math.floor((100 * Math.abs(column[feature] ?? 0)) / (largest[label] ?? 1));
      counts[percent] = (counts[percent] ?? 0) + 1;
    }
  }
  const most = Math.max(mostEntries, entriesEach * columns.length);
  let kept = 0;
  let percent = 100;
  while (percent > 0 && kept + (counts[percent] ?? 0) <= most) {
    kept += counts[percent] ?? 0;
    percent -= 1;
  }
  return (percent + 1) / 100;
}
