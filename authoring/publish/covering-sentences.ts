import { normalForm } from '#content/normal-form';
import { remember } from '../sources/remember.ts';
import { byCodeUnits } from './by-code-units.ts';

/** Sentences of one meaning. */
export interface Taught {
  readonly name: string;
  /** The first one is always kept. */
  readonly utterances: readonly string[];
}

/** What a sentence takes in a template beside its own bytes: {"Utterance":""}, */
const wrappingBytes = 17;

export const taughtBytes = (utterance: string): number => Buffer.byteLength(utterance) + wrappingBytes;

/**
 * Of many sentences those that cover the others best, until the bytes are used up: each meaning gets an equal share, and what
 * a small one leaves goes to the others. The same sentences give the same choice, whatever their order after the first.
 * @param bytes that all of them together may take
 */
export function coveringSentences(taught: readonly Taught[], bytes: number): Taught[] {
  const sizes = taught.map(({ utterances }) => sum(utterances.map(taughtBytes)));
  if (sum(sizes) <= bytes) return [...taught];
  const share = equalShare(sizes, bytes);
  return taught.map(({ name, utterances }, index) => {
    const fits = (sizes[index] ?? 0) <= share;
    return { name, utterances: fits ? utterances : chosenOf([String(share), ...utterances].join('\n')) };
  });
}

/** At a save nearly all meanings are as they were. @param asked the bytes, then the utterances, a line each */
const chosenOf = remember((asked): readonly string[] => {
  const [bytes, ...utterances] = asked.split('\n');
  return mostCovering(utterances, Number(bytes));
});

/** What each may take when the small ones take all they have. */
function equalShare(sizes: readonly number[], bytes: number): number {
  let left = bytes;
  const ascending = sizes.toSorted((a, b) => a - b);
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (size > share) return share;
    left -= size;
  }
  return left;
}

/**
 * The first sentence, then again and again the one by which most of the others come nearest to one that was chosen: the
 * greedy way of covering them all (https://doi.org/10.1007/BF01588971). What is said often keeps a sentence that stands
 * for it, what is said once keeps its own while there is room.
 */
function mostCovering(utterances: readonly string[], bytes: number): string[] {
  const [first, ...others] = utterances;
  if (first === undefined) return [];
  const all = [first, ...others.toSorted(byCodeUnits)];
  const words = all.map(wordsOf);
  const likeness = words.map((one) => Float32Array.from(words, (other) => alike(one, other)));
  const covered = new Float32Array(all.length);
  // No sentence can add more than all there are.
  const gains = new Map(all.slice(1).map((_, index) => [index + 1, all.length]));
  const kept: string[] = [];
  let left = bytes;
  // The first one stays whatever it adds.
  for (let next: number | undefined = 0; next !== undefined; next = takeBest(gains, likeness, covered)) {
    const utterance = all[next] ?? '';
    if (next > 0 && taughtBytes(utterance) > left) continue;
    kept.push(utterance);
    left -= taughtBytes(utterance);
    for (const [index, like] of (likeness[next] ?? covered).entries())
      covered[index] = Math.max(covered[index] ?? 0, like);
  }
  return kept;
}

/**
 * Takes the sentence that adds most. What one adds only ever falls, so who is best by an old figure and still is by the
 * new one is best of all.
 * @param gains by index, as they were when they were last worked out
 * @returns undefined when none is left
 */
function takeBest(
  gains: Map<number, number>,
  likeness: readonly Float32Array[],
  covered: Float32Array,
): number | undefined {
  for (;;) {
    let best: number | undefined;
    let most = -1;
    let second = -1;
    for (const [index, gain] of gains) {
      if (gain > most) [best, most, second] = [index, gain, most];
      else if (gain > second) second = gain;
    }
    if (best === undefined) return undefined;
    const now = gainOf(likeness[best] ?? covered, covered);
    if (now < second) gains.set(best, now);
    else {
      gains.delete(best);
      return best;
    }
  }
}

const gainOf = (likeness: Float32Array, covered: Float32Array): number =>
  likeness.reduce((sum, like, other) => sum + Math.max(0, like - (covered[other] ?? 0)), 0);

/** Words, and single characters of Chinese. */
const wordsOf = (utterance: string): ReadonlySet<string> =>
  new Set(normalForm(utterance).match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu));

/** The share of their words that two sentences have in common. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / (one.size + other.size - common || 1);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
