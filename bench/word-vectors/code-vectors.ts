import { seededRandom } from '../../authoring/training/seeded-random.ts';
import { CompactWriter } from '../../functions/understanding/compact-text.ts';
import { codebookStep, type WordVectorCodes } from '../../functions/understanding/word-vectors.ts';

/** One character of the compact text holds up to 69 choices. */
const choices = 64;
/** After this many hardly a vector changes its group. */
const rounds = 25;
const seed = 1;

/**
 * Stores vectors as codes: product quantisation, the numbers cut into groups of `group`, and each group written as
 * the nearest of 64 that k-means finds at its place (Jegou et al. 2011, https://doi.org/10.1109/TPAMI.2010.57).
 * The same vectors always give the same codes.
 */
export function codeVectors(vectors: readonly Float64Array[], group: number): WordVectorCodes {
  const dimensions = vectors[0]?.length ?? 0;
  const codebook = new CompactWriter();
  const chosen: number[][] = [];
  for (let from = 0; from < dimensions; from += group) {
    const parts = vectors.map((vector) => vector.subarray(from, from + group));
    const centres = findCentres(parts).map((centre) =>
      centre.map((value) => Math.round(value / codebookStep)),
    );
    for (const centre of centres) for (const value of centre) codebook.addSigned(value);
    const kept = centres.map((centre) => centre.map((value) => value * codebookStep));
    chosen.push(parts.map((part) => nearest(kept, part)));
  }
  const codes = new CompactWriter();
  for (const row of vectors.keys()) for (const place of chosen) codes.add(place[row] ?? 0);
  return { dimensions, group, choices, codebook: codebook.toString(), codes: codes.toString() };
}

function findCentres(parts: readonly Float64Array[]): Float64Array[] {
  const random = seededRandom(seed);
  const size = parts[0]?.length ?? 0;
  let centres = Array.from({ length: choices }, () =>
    Float64Array.from(parts[Math.floor(random() * parts.length)] ?? new Float64Array(size)),
  );
  for (let round = 0; round < rounds; round++) {
    const sums = centres.map(() => new Float64Array(size + 1));
    for (const part of parts) {
      const sum = sums[nearest(centres, part)];
      if (sum === undefined) continue;
      for (let index = 0; index < size; index++) sum[index] = (sum[index] ?? 0) + (part[index] ?? 0);
      sum[size] = (sum[size] ?? 0) + 1;
    }
    // A centre that nobody is nearest to stays where it is.
    centres = sums.map((sum, index) => {
      const count = sum[size] ?? 0;
      return count === 0 ? (centres[index] ?? sum) : sum.subarray(0, size).map((value) => value / count);
    });
  }
  return centres;
}

function nearest(centres: readonly Float64Array[], part: Float64Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, centre] of centres.entries()) {
    let distance = 0;
    for (let at = 0; at < part.length; at++) distance += ((part[at] ?? 0) - (centre[at] ?? 0)) ** 2;
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}
