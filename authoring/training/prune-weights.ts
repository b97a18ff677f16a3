import { largestLevel, type ModelWeights } from '#understanding/phrase-model';
import type { SparseRows } from '#understanding/sparse-rows';

/** Keeps the largest model under 150 KB gzip. */
const mostEntries = 40_000;
/** With many labels, each keeps at least so many. */
const entriesEach = 400;

/**
 * Rounds the columns of an SVM (features, then the bias) to small whole steps and drops what moves scores least: a
 * small weight of a feature that every third sentence has moves more than a large one of a feature that is rare.
 * @param rows what the columns were trained on
 */
export function pruneWeights(
  columns: readonly Float64Array[],
  features: number,
  rows: SparseRows,
): ModelWeights {
  const reach = reachOf(rows, features);
  const largest = columns.map((column) => {
    let top = 1e-9;
    for (let feature = 0; feature < features; feature++) top = Math.max(top, Math.abs(column[feature] ?? 0));
    return top;
  });
  const levelOf = (label: number, feature: number) =>
    Math.round(((columns[label]?.[feature] ?? 0) / (largest[label] ?? 1)) * largestLevel);
  const moveOf = (label: number, feature: number) =>
    levelOf(label, feature) === 0 ? 0 : Math.abs(columns[label]?.[feature] ?? 0) * (reach[feature] ?? 0);
  const least = leastThatFits(columns.length, features, moveOf);
  const start = new Int32Array(features + 1);
  const kept: number[] = [];
  const levels: number[] = [];
  for (let feature = 0; feature < features; feature++) {
    for (let label = 0; label < columns.length; label++) {
      const move = moveOf(label, feature);
      if (move === 0 || move < least) continue;
      kept.push(label);
      levels.push(levelOf(label, feature));
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

/** How much of each feature there is in all rows together: the length of its column. */
function reachOf({ start, ids, values }: SparseRows, features: number): Float64Array {
  const squares = new Float64Array(features);
  const entries = start.at(-1) ?? 0;
  for (let at = 0; at < entries; at++) {
    const id = ids[at] ?? 0;
    squares[id] = (squares[id] ?? 0) + (values[at] ?? 0) ** 2;
  }
  return squares.map(Math.sqrt);
}

/** What a weight must move at least, so that no more than `mostEntries` stay. */
function leastThatFits(
  labels: number,
  features: number,
  moveOf: (label: number, feature: number) => number,
): number {
  const moves: number[] = [];
  for (let feature = 0; feature < features; feature++) {
    for (let label = 0; label < labels; label++) {
      const move = moveOf(label, feature);
      if (move > 0) moves.push(move);
    }
  }
  const most = Math.max(mostEntries, entriesEach * labels);
  return moves.length <= most ? 0 : (Float64Array.from(moves).sort()[moves.length - most] ?? 0);
}
