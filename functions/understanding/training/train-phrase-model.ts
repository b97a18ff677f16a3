import type { Label } from '#conversation/label';
import type { Locale } from '#conversation/locale';
import { uncalibrated } from '../confidence.ts';
import { FeatureSpace, type Sentence } from '../feature-space.ts';
import { labelKey } from '../label-key.ts';
import { tokenize } from '../normalize-text.ts';
import { encodePhraseModel, type ModelUtterance, type PhraseModel } from '../phrase-model.ts';
import { readAgain } from '../readings.ts';
import { trainBinarySvm } from './linear-svm.ts';
import { noisyCopies } from './noisy-copies.ts';
import { pruneWeights } from './prune-weights.ts';
import { collectRows } from './sparse-rows.ts';

export interface TrainingInput {
  readonly locale: Locale;
  readonly examples: readonly { readonly label: Label; readonly utterances: readonly string[] }[];
  /** Sentences that mean none of the labels. */
  readonly background: readonly string[];
  readonly seed: number;
}

/** One utterance cut into words, with the number of its label. */
export interface Example extends Sentence {
  readonly label: number;
}

const passes = 15;
const cost = 1;
/** A noisy copy counts less than what an editor wrote. Measured on the validation splits. */
const noisyCost = 0.3;

/**
 * Trains a phrase model: one linear SVM for each label, on utterances and on noisy copies of them.
 * @returns the model as text, the same for the same input to the last character
 */
export function trainPhraseModel(input: TrainingInput): string {
  const labels = [...new Set(input.examples.map((example) => labelKey(example.label)))].sort();
  const examples = readExamples(input, labels);
  return encodePhraseModel(trainOn(examples, labels, input));
}

/** A second reading beside the words, where there is one. */
export function readSentence(words: readonly string[], locale: Locale): Sentence {
  const again = readAgain(words, locale);
  return again === undefined ? { words } : { words, again };
}

function readExamples(input: TrainingInput, labels: readonly string[]): Example[] {
  const seen = new Set<string>();
  const examples: Example[] = [];
  for (const [label, key] of labels.entries()) {
    for (const example of input.examples) {
      if (labelKey(example.label) !== key) continue;
      for (const utterance of example.utterances) {
        const words = tokenize(utterance);
        const text = words.join(' ');
        if (words.length === 0 || seen.has(text)) continue;
        seen.add(text);
        examples.push({ ...readSentence(words, input.locale), label });
      }
    }
  }
  return examples;
}

/** Tokens of the utterances, and those of the copies that come up more than once; the commonest first. */
function countTokens(examples: readonly Example[], copies: readonly Example[]): string[] {
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

function trainOn(examples: readonly Example[], labels: readonly string[], input: TrainingInput): PhraseModel {
  const copies = examples.flatMap((example, index) =>
    noisyCopies(example.words, input.seed + index).map((words) => ({
      ...readSentence(words, input.locale),
      label: example.label,
    })),
  );
  const tokens = countTokens(examples, copies);
  const space = new FeatureSpace(tokens, examples);
  const rows = [...examples, ...copies];
  const matrix = collectRows(space, rows);
  const costs = Float64Array.from(rows, (_, row) => (row < examples.length ? cost : noisyCost));
  const columns = labels.map((_, label) =>
    trainBinarySvm(matrix, (row) => rows[row]?.label === label, {
      features: space.size,
      costs,
      passes,
      seed: input.seed + label,
    }),
  );
  return {
    locale: input.locale,
    labels,
    tokens,
    utterances: numberUtterances(examples, tokens),
    weights: pruneWeights(columns, space.size),
    calibration: uncalibrated,
  };
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
