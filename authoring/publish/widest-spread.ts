import { normalForm } from '#content/normal-form';
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
 * Of many sentences those that are least alike, until the bytes are used up: each meaning gets an equal share, and what
 * a small one leaves goes to the others. The same sentences give the same choice, whatever their order after the first.
 * @param bytes that all of them together may take
 */
export function widestSpread(taught: readonly Taught[], bytes: number): Taught[] {
  const sizes = taught.map(({ utterances }) => sum(utterances.map(taughtBytes)));
  if (sum(sizes) <= bytes) return [...taught];
  const share = equalShare(sizes, bytes);
  return taught.map(({ name, utterances }, index) => {
    const fits = (sizes[index] ?? 0) <= share;
    return { name, utterances: fits ? utterances : farthestFirst(utterances, share) };
  });
}

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
 * The first sentence, then again and again the one that is farthest from all that were taken: Gonzalez' way of choosing
 * centres (https://doi.org/10.1016/0304-3975(85)90224-5).
 */
function farthestFirst(utterances: readonly string[], bytes: number): string[] {
  const [first, ...others] = utterances;
  if (first === undefined) return [];
  const left = others.toSorted(byCodeUnits).map((utterance) => ({ utterance, words: wordsOf(utterance) }));
  const nearest = left.map(() => 0);
  const kept: string[] = [];
  let next: (typeof left)[number] | undefined = { utterance: first, words: wordsOf(first) };
  let used = 0;
  while (next !== undefined && (kept.length === 0 || used + taughtBytes(next.utterance) <= bytes)) {
    kept.push(next.utterance);
    used += taughtBytes(next.utterance);
    next = takeFarthest(left, nearest, next.words);
  }
  return kept;
}

function takeFarthest(
  left: { readonly utterance: string; readonly words: ReadonlySet<string> }[],
  nearest: number[],
  taken: ReadonlySet<string>,
) {
  let farthest = 0;
  for (const [index, { words }] of left.entries()) {
    nearest[index] = Math.max(nearest[index] ?? 0, alike(words, taken));
    if ((nearest[index] ?? 1) < (nearest[farthest] ?? 1)) farthest = index;
  }
  nearest.splice(farthest, 1);
  return left.splice(farthest, 1)[0];
}

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
