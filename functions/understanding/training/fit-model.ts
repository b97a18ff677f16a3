import type { Locale } from '#conversation/locale';
import { uncalibrated } from '../confidence.ts';
import { FeatureSpace, type Sentence } from '../feature-space.ts';
import type { ModelUtterance, PhraseModel } from '../phrase-model.ts';
import { trainBinarySvm } from './linear-svm.ts';
import { noisyCopies } from './noisy-copies.ts';
import { pruneWeights } from './prune-weights.ts';
import { collectRows } from './sparse-rows.ts';
import { type Example, noLabel, readSentence } from './training-input.ts';

const cost = 1;
/** A noisy copy counts less than what an editor wrote. Measured on the validation splits. */
const noisyCost = 0.3;

export interface FitOptions {
  readonly locale: Locale;
  readonly labels: readonly string[];
  readonly seed: number;
  readonly passes: number;
  /** Whether noisy copies are made of the utterances; cross-validation does without. */
  readonly noise: boolean;
}

/** Fits one linear SVM for each label. The model that comes back is not calibrated. */
export function fitModel(all: readonly Example[], options: FitOptions): PhraseModel {
  const { locale, labels, seed, passes } = options;
  const examples = all.filter(({ label }) => label !== noLabel);
  const copies = options.noise ? copyWithNoise(examples, locale, seed) : [];
  const tokens = countTokens(examples, copies);
  const space = new FeatureSpace(tokens, examples);
  const rows = [...all, ...copies];
  const matrix = collectRows(space, rows);
  const costs = Float64Array.from(rows, (_, row) => (row < all.length ? cost : noisyCost));
  const columns = labels.map((_, label) =>
    trainBinarySvm(matrix, (row) => rows[row]?.label === label, {
      features: space.size,
      costs,
      passes,
      seed: seed + label,
    }),
  );
  return {
    locale,
    labels,
    tokens,
    utterances: numberUtterances(examples, tokens),
    weights: pruneWeights(columns, space.size),
    calibration: uncalibrated,
  };
}

function copyWithNoise(examples: readonly Example[], locale: Locale, seed: number): Example[] {
  return examples.flatMap((example, index) =>
    noisyCopies(example.words, seed + index).map((words) => ({
      ...readSentence(words, locale),
      label: example.label,
    })),
  );
}

/** Tokens of the utterances, and those of the copies that come up more than once; the commonest first. */
function countTokens(examples: readonly Sentence[], copies: readonly Sentence[]): string[] {
  const counts = new Map<string, number>();
  const count = (sentence: Sentence, by: number) => {
    for (const word of sentence.words) counts.set(word, (counts.get(word) ?? 0) + by);
    for (const word of sentence.again ?? []) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  for (const example of examples) count(example, 2);
  for (const copy of copies) count(copy, 1);
  return [...counts]
    .filter(([, times]) => times > 1)
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
