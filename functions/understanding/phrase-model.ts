import type { Locale } from '#conversation/locale';
import { locales } from '#conversation/locale';
import { CompactReader, CompactWriter } from './compact-text.ts';
import { wordVectorsName } from './word-vectors-en.ts';

/** Raised when the meaning of a stored model changes; another number is refused. */
export const phraseModelFormat = 5;

/** A training utterance, in numbers of the model's tokens. */
export interface ModelUtterance {
  readonly label: number;
  readonly words: readonly number[];
  readonly again?: readonly number[];
}

/**
 * The weights that survived pruning, feature by feature: a column for each label, and a last one that tells ours from
 * what is none of ours, where there was any of that to learn from.
 */
export interface ModelWeights {
  /** Feature f holds the entries from start[f] to start[f + 1]. */
  readonly start: Int32Array;
  readonly columns: Uint16Array;
  /** Whole steps of the column's scale. */
  readonly levels: Int8Array;
  readonly scales: Float64Array;
  readonly biases: Float64Array;
}

/** The coefficients of the two logistic models, as `confidence.ts` reads them. */
export interface Calibration {
  readonly right: readonly number[];
  readonly inScope: readonly number[];
}

export interface PhraseModel {
  readonly locale: Locale;
  /** Keys of labels, sorted: ties break by it. */
  readonly labels: readonly string[];
  /** The commonest first. */
  readonly tokens: readonly string[];
  readonly utterances: readonly ModelUtterance[];
  readonly weights: ModelWeights;
  readonly calibration: Calibration;
}

interface StoredModel {
  readonly format: number;
  readonly locale: string;
  /** The table of word vectors that it was trained with; empty where there is none for the locale. */
  readonly vectors: string;
  readonly labels: readonly string[];
  readonly tokens: string;
  readonly utterances: string;
  readonly counts: string;
  readonly columns: string;
  readonly levels: string;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly calibration: Calibration;
}

/** The largest step of a weight: with finer steps a model is larger and no better. */
export const largestLevel = 34;

/** A model as one printable string, the same for the same model to the last character. */
export function encodePhraseModel(model: PhraseModel): string {
  const stored: StoredModel = {
    // All before the labels is what phrase-model-head.ts reads.
    format: phraseModelFormat,
    locale: model.locale,
    vectors: vectorsOf(model.locale),
    labels: model.labels,
    tokens: model.tokens.join(' '),
    utterances: encodeUtterances(model.utterances),
    ...encodeWeights(model.weights),
    calibration: model.calibration,
  };
  return JSON.stringify(stored);
}

/**
 * @param text what `encodePhraseModel` made
 * @throws Error when it is no such text, or of a format or of word vectors that this release does not know
 */
export function decodePhraseModel(text: string): PhraseModel {
  const stored = JSON.parse(text) as StoredModel;
  if (stored.format !== phraseModelFormat) throw new Error(`a phrase model of format ${stored.format}`);
  const locale = locales.find((known) => known === stored.locale);
  if (locale === undefined) throw new Error(`a phrase model for an unknown locale: ${stored.locale}`);
  if (stored.vectors !== vectorsOf(locale)) throw new Error('a phrase model of other word vectors');
  return {
    locale,
    labels: stored.labels,
    tokens: stored.tokens.split(' '),
    utterances: decodeUtterances(stored.utterances),
    weights: decodeWeights(stored),
    calibration: stored.calibration,
  };
}

const vectorsOf = (locale: Locale): string => (locale === 'en' ? wordVectorsName : '');

function encodeUtterances(utterances: readonly ModelUtterance[]): string {
  const writer = new CompactWriter();
  let label = 0;
  for (const utterance of utterances) {
    writer.add(utterance.label - label);
    label = utterance.label;
    for (const words of [utterance.words, utterance.again ?? []]) {
      writer.add(words.length);
      for (const word of words) writer.add(word);
    }
  }
  return writer.toString();
}

function decodeUtterances(text: string): ModelUtterance[] {
  const reader = new CompactReader(text);
  const readWords = () => Array.from({ length: reader.next() }, () => reader.next());
  const utterances: ModelUtterance[] = [];
  let label = 0;
  while (!reader.done) {
    label += reader.next();
    const words = readWords();
    const again = readWords();
    utterances.push(again.length > 0 ? { label, words, again } : { label, words });
  }
  return utterances;
}

function encodeWeights(
  weights: ModelWeights,
): Pick<StoredModel, 'counts' | 'columns' | 'levels' | 'scales' | 'biases'> {
  const counts = new CompactWriter();
  const columns = new CompactWriter();
  const levels = new CompactWriter();
  for (let feature = 0; feature + 1 < weights.start.length; feature++) {
    const end = weights.start[feature + 1] ?? 0;
    let at = weights.start[feature] ?? 0;
    counts.add(end - at);
    for (let before = 0; at < end; at++) {
      const column = weights.columns[at] ?? 0;
      columns.add(column - before);
      before = column;
      levels.addSigned(weights.levels[at] ?? 0);
    }
  }
  return {
    counts: counts.toString(),
    columns: columns.toString(),
    levels: levels.toString(),
    scales: Array.from(weights.scales),
    biases: Array.from(weights.biases),
  };
}

function decodeWeights(stored: StoredModel): ModelWeights {
  const counts = new CompactReader(stored.counts);
  const columns = new CompactReader(stored.columns);
  const levels = new CompactReader(stored.levels);
  const start: number[] = [0];
  while (!counts.done) start.push((start.at(-1) ?? 0) + counts.next());
  const entries = start.at(-1) ?? 0;
  const result = {
    start: Int32Array.from(start),
    columns: new Uint16Array(entries),
    levels: new Int8Array(entries),
    scales: Float64Array.from(stored.scales),
    biases: Float64Array.from(stored.biases),
  };
  for (let feature = 0; feature + 1 < start.length; feature++) {
    let column = 0;
    for (let at = start[feature] ?? 0; at < (start[feature + 1] ?? 0); at++) {
      column += columns.next();
      result.columns[at] = column;
      result.levels[at] = levels.nextSigned();
    }
  }
  return result;
}
