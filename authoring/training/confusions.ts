import type { Locale } from '#conversation/locale';
import { FeatureSpace } from '#understanding/feature-space';
import { NeighbourIndex } from '#understanding/neighbour-index';
import { tokenize } from '#understanding/normalize-text';
import { readTwice } from '#understanding/read-twice';

/** A sentence under the meaning that it is taught for, each by the name of its choosing. */
export interface Taught {
  readonly meaning: string;
  readonly text: string;
}

/** A sentence that is nearer to another meaning than to its own. */
export interface Pull<Sentence extends Taught> {
  readonly sentence: Sentence;
  /** The sentence of the other meaning that it is most like, and how much: a cosine, 0 to 1. */
  readonly like: Sentence;
  readonly cosine: number;
  /** How near the nearest of its own meaning is. */
  readonly ownCosine: number;
}

/** Two meanings whose sentences are mistaken for each other. */
export interface ConfusedPair<Sentence extends Taught> {
  readonly meanings: readonly [string, string];
  /** The clearest first. */
  readonly pulls: readonly Pull<Sentence>[];
  /** The share of the sentences of the two that are mistaken, 0 to 1. */
  readonly share: number;
}

export interface Confusions<Sentence extends Taught> {
  /** The worst first. */
  readonly pairs: readonly ConfusedPair<Sentence>[];
  /** For each meaning, sentences that say hardly more than another of its own, with that one. */
  readonly repeated: ReadonlyMap<string, readonly (readonly [Sentence, Sentence])[]>;
}

/** Sentences more alike than this teach next to nothing together. */
const nearlySame = 0.92;
/** A pull counts when the other meaning is this much nearer than its own, in units of `NeighbourScores.scores`. */
const clear = 0.1;

/**
 * Takes each sentence out in turn and sees where its nearest neighbours would put it: the cheap stand-in for training
 * without it. Meanings that lose many sentences to each other will be confused by callers' words too.
 */
export function findConfusions<Sentence extends Taught>(
  sentences: readonly Sentence[],
  locale: Locale,
): Confusions<Sentence> {
  const pulls: Pull<Sentence>[] = [];
  const repeated = new Map<string, [Sentence, Sentence][]>();
  for (const { sentence, pull, twin } of leaveEachOut(sentences, [], locale, 'all')) {
    if (pull !== undefined) pulls.push(pull);
    if (twin !== undefined)
      repeated.set(sentence.meaning, [...(repeated.get(sentence.meaning) ?? []), [sentence, twin]]);
  }
  return { pairs: gatherPairs(pulls, sentences), repeated };
}

/** What the others make of one sentence. */
export interface LeftOut<Sentence extends Taught> {
  readonly sentence: Sentence;
  readonly pull: Pull<Sentence> | undefined;
  /** One of its own meaning, before it, that says nearly the same. */
  readonly twin: Sentence | undefined;
}

/**
 * Takes each sentence out in turn, and sees what is left of its own meaning and of the others.
 * @param beside further sentences that they are held against and that are not taken out themselves
 * @param by what sentences are compared: words alone take a fraction of the time
 */
export function* leaveEachOut<Sentence extends Taught>(
  sentences: readonly Sentence[],
  beside: readonly Sentence[],
  locale: Locale,
  by: 'all' | 'words',
): Generator<LeftOut<Sentence>> {
  const all = [...sentences, ...beside];
  const read = all.map(({ text }) => readTwice(tokenize(text), locale));
  const tokens = [...new Set(read.flatMap(({ words, again = [] }) => [...words, ...again]))];
  const space = new FeatureSpace(tokens, read, undefined, by);
  const meanings = [...new Set(all.map(({ meaning }) => meaning))];
  const numberOf = new Map(meanings.map((meaning, number) => [meaning, number]));
  const labels = Uint16Array.from(all, ({ meaning }) => numberOf.get(meaning) ?? 0);
  const index = new NeighbourIndex(space.rows, space.size, labels, meanings.length);
  const { scores, best } = index.result;
  for (const [row, sentence] of sentences.entries()) {
    space.extract(read[row] ?? { words: [] });
    index.search(space, row);
    const own = labels[row] ?? 0;
    const other = strongestOther(scores, own);
    const ownCosine = best[own] ?? 0;
    const isPulled = (scores[other] ?? 0) - (scores[own] ?? 0) >= clear;
    const like = isPulled ? all[index.nearestOf(other)] : undefined;
    const twin = ownCosine >= nearlySame ? index.nearestOf(own) : row;
    yield {
      sentence,
      pull: like && { sentence, like, cosine: best[other] ?? 0, ownCosine },
      twin: twin < row ? all[twin] : undefined,
    };
  }
}

function strongestOther(scores: Float64Array, own: number): number {
  let strongest = own === 0 ? 1 : 0;
  for (let label = 0; label < scores.length; label++)
    if (label !== own && (scores[label] ?? 0) > (scores[strongest] ?? 0)) strongest = label;
  return strongest;
}

function gatherPairs<Sentence extends Taught>(
  pulls: readonly Pull<Sentence>[],
  sentences: readonly Sentence[],
): ConfusedPair<Sentence>[] {
  const counts = new Map<string, number>();
  for (const { meaning } of sentences) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  const groups = new Map<string, Pull<Sentence>[]>();
  for (const pull of pulls) {
    const key = [pull.sentence.meaning, pull.like.meaning].sort().join('\n');
    groups.set(key, [...(groups.get(key) ?? []), pull]);
  }
  return Array.from(groups, ([key, group]) => {
    const [one = '', other = ''] = key.split('\n');
    const all = (counts.get(one) ?? 0) + (counts.get(other) ?? 0);
    return {
      meanings: [one, other] as const,
      pulls: group.sort((a, b) => b.cosine - b.ownCosine - (a.cosine - a.ownCosine)),
      share: group.length / all,
    };
  }).sort((a, b) => b.share - a.share || (a.meanings[0] < b.meanings[0] ? -1 : 1));
}
