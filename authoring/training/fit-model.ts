import type { Locale } from '#conversation/locale';
import { uncalibrated } from '#understanding/confidence';
import { FeatureSpace } from '#understanding/feature-space';
import { NearWords } from '#understanding/near-words';
import type { ModelUtterance, PhraseModel } from '#understanding/phrase-model';
import { readTwice } from '#understanding/read-twice';
import type { Sentence } from '#understanding/sentence';
import { wordVectorsOf } from '#understanding/word-vectors';
import { collectRows } from './collect-rows.ts';
import { trainSvms } from './linear-svm.ts';
import { noisyCopies } from './noisy-copies.ts';
import { pruneWeights } from './prune-weights.ts';
import { keyOf } from './seeded-random.ts';
import { swapWords } from './swap-words.ts';
import { thinOut } from './thin-out.ts';
import { type Example, noLabel } from './training-input.ts';

const cost = 1;
/** What nobody wrote counts less than what an editor did. Measured on the validation splits. */
const noisyCost = 0.1;
const swappedCost = 0.07;
/** Above these, more of what nobody wrote brings nothing but time. */
const mostCopies = 6_000;
const mostSwapped = 2_500;

export interface FitOptions {
  readonly locale: Locale;
  readonly labels: readonly string[];
  readonly seed: number;
  readonly passes: number;
  /** Whether noisy copies of the utterances are trained on; cross-validation does without. */
  readonly noise: boolean;
  /** Whether utterances with swapped words are trained on as none of ours. */
  readonly swaps: boolean;
}

/** Fits one linear SVM for each label. The model that comes back is not calibrated. */
export function fitModel(all: readonly Example[], options: FitOptions): PhraseModel {
  const { locale, labels, seed, passes } = options;
  const examples = all.filter(({ label }) => label !== noLabel);
  const tokens = countTokens(examples);
  const copies = options.noise ? copyWithNoise(examples, tokens, options) : [];
  const swapped = options.swaps ? thinOut(swapWords(examples, all, seed), mostSwapped, wordsOf) : [];
  const space = new FeatureSpace(tokens, examples, wordVectorsOf(locale));
  const rows = [...all, ...copies, ...swapped];
  const matrix = collectRows(space, rows);
  const costs = new Float64Array(rows.length)
    .fill(swappedCost)
    .fill(noisyCost, 0, all.length + copies.length)
    .fill(cost, 0, all.length);
  const classes = Int32Array.from(rows, ({ label }) => label);
  const columns = trainSvms(matrix, {
    features: space.size,
    costs,
    classes,
    columns: labels.length,
    // Tells what is ours, whichever label it has, from what is not.
    apart: classes.includes(noLabel),
    passes,
    keys: Uint32Array.from(rows, ({ words }) => keyOf(words, seed)),
  });
  return {
    locale,
    labels,
    tokens,
    utterances: numberUtterances(examples, tokens),
    weights: pruneWeights(columns, space.size, matrix),
    calibration: uncalibrated,
  };
}

const wordsOf = ({ words }: Pick<Example, 'words'>): readonly string[] => words;

function copyWithNoise(
  examples: readonly Example[],
  tokens: readonly string[],
  { locale, seed }: FitOptions,
): Example[] {
  const nearWords = new NearWords(tokens);
  const copies = examples.flatMap(({ words: clean, label }) =>
    noisyCopies(clean, seed).map((words) => ({ words, label })),
  );
  return thinOut(copies, mostCopies, wordsOf).map(({ words, label }) => ({
    ...readTwice(words, locale, nearWords),
    label,
  }));
}

/** The words of the utterances, the commonest first. */
function countTokens(examples: readonly Sentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { words, again = [] } of examples) {
    for (const word of [...words, ...again]) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .map(([token]) => token);
}

function numberUtterances(examples: readonly Example[], tokens: readonly string[]): ModelUtterance[] {
  const ids = new Map(tokens.map((token, id) => [token, id]));
  const number = (words: readonly string[]) => words.map((word) => ids.get(word) ?? 0);
  return examples.map(({ label, words, again }) =>
    again === undefined
      ? { label, words: number(words) }
      : { label, words: number(words), again: number(again) },
  );
}
