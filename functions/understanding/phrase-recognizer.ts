import type { Label } from '#conversation/meaning';
import { coefficientCount, type Evidence, probability, writeInputs } from './confidence.ts';
import { FeatureSpace } from './feature-space.ts';
import { parseLabelKey } from './label-key.ts';
import { LabelProfiles } from './label-profiles.ts';
import { NearWords } from './near-words.ts';
import { NeighbourIndex } from './neighbour-index.ts';
import { tokenize } from './normalize-text.ts';
import { decodePhraseModel, type ModelUtterance, type PhraseModel } from './phrase-model.ts';
import { readTwice } from './read-twice.ts';
import type { Sentence } from './sentence.ts';
import { wordVectorsOf } from './word-vectors.ts';

/** What the phrase recognizer makes of a text. */
export interface PhraseJudgement {
  /** Best first, at most five. The scores are probabilities; with everything else they make at most 1. */
  readonly candidates: readonly { readonly label: Label; readonly score: number }[];
  /** The text is, normalised, an utterance of the first candidate. */
  readonly exact: boolean;
  /** How likely it is that the text means anything that we know. */
  readonly inScope: number;
  /** The share of its words that stand in any utterance, the rarer ones counting more; 0 to 1. */
  readonly knownShare: number;
}

export interface PhraseRecognizer {
  recognize(text: string): PhraseJudgement;
  /** Whether a word, as the tokenizer cuts it, stands in anything that was taught, the background included. */
  knows(word: string): boolean;
}

const nothing: PhraseJudgement = { candidates: [], exact: false, inScope: 0, knownShare: 0 };
/** How much the nearest utterances count beside the margin of the SVM. */
export const neighbourWeight = 0.5;
/** Sharpens scores into shares: margins lie between -1 and 1. Measured on the validation splits. */
export const temperature = 5;
const mostCandidates = 5;

/**
 * @param model what `trainPhraseModel` made
 * @throws Error when the model is broken or of another format
 */
export function createPhraseRecognizer(model: string): PhraseRecognizer {
  return new ModelRecognizer(decodePhraseModel(model));
}

/** Scores a question against a model. The arrays are overwritten by the next question. */
export class ModelRecognizer implements PhraseRecognizer {
  readonly model: PhraseModel;
  readonly space: FeatureSpace;
  readonly neighbours: NeighbourIndex;
  readonly margins: Float64Array;
  readonly scores: Float64Array;
  readonly inputs = new Float64Array(coefficientCount);
  readonly #labels: readonly (Label | undefined)[];
  readonly #exact = new Map<string, number>();
  readonly #profiles: LabelProfiles;
  readonly #order: number[] = [];
  #words: ReadonlySet<string> | undefined;
  /** Made when the first unknown word is met. */
  #nearWords: NearWords | undefined;

  constructor(model: PhraseModel) {
    this.model = model;
    const sentences = model.utterances.map((utterance) => sentenceOf(utterance, model.tokens));
    this.space = new FeatureSpace(model.tokens, sentences, wordVectorsOf(model.locale));
    const labels = Uint16Array.from(model.utterances, (utterance) => utterance.label);
    this.neighbours = new NeighbourIndex(this.space.rows, this.space.size, labels, model.labels.length);
    this.#profiles = new LabelProfiles(this.space, sentences, labels, model.labels.length);
    for (const [row, sentence] of sentences.entries()) {
      const text = sentence.words.join(' ');
      if (!this.#exact.has(text)) this.#exact.set(text, labels[row] ?? 0);
    }
    this.#labels = model.labels.map(parseLabelKey);
    this.margins = new Float64Array(model.weights.biases.length);
    this.scores = new Float64Array(model.labels.length);
  }

  /** The number of the best label of the last sentence that was weighed. */
  get best(): number {
    return this.#order[0] ?? -1;
  }

  recognize(text: string): PhraseJudgement {
    const words = tokenize(text);
    const exact = this.#labels[this.#exact.get(words.join(' ')) ?? -1];
    if (exact !== undefined)
      return { candidates: [{ label: exact, score: 1 }], exact: true, inScope: 1, knownShare: 1 };
    const evidence = this.weigh(this.read(words));
    if (evidence === undefined) return nothing;
    writeInputs(evidence, this.inputs);
    const right = probability(this.inputs, this.model.calibration.right);
    const inScope = probability(this.inputs, this.model.calibration.inScope);
    const { knownShare } = evidence;
    return { candidates: this.#shareOut(right * inScope, inScope), exact: false, inScope, knownShare };
  }

  knows(word: string): boolean {
    this.#words ??= new Set(this.model.tokens);
    return this.#words.has(word);
  }

  /** Adds the second reading: texting and mishearings by the dictionary, then slips by the words that are known. */
  read(words: readonly string[]): Sentence {
    this.#nearWords ??= new NearWords(this.model.tokens);
    return readTwice(words, this.model.locale, this.#nearWords);
  }

  /**
   * Fills `margins`, `scores` and the neighbours for one sentence.
   * @returns what there is to judge them by, or undefined when no feature is known
   */
  weigh(sentence: Sentence): Evidence | undefined {
    this.space.extract(sentence);
    if (this.space.count === 0) return undefined;
    this.#addUpMargins();
    this.neighbours.search(this.space);
    const near = this.neighbours.result;
    for (let label = 0; label < this.scores.length; label++) {
      this.scores[label] = (this.margins[label] ?? 0) + neighbourWeight * (near.scores[label] ?? 0);
    }
    this.#sort();
    return this.#gather(sentence);
  }

  #addUpMargins(): void {
    const { start, columns, levels, scales, biases } = this.model.weights;
    const { ids, values, count } = this.space;
    const margins = this.margins.fill(0);
    for (let index = 0; index < count; index++) {
      const id = ids[index] ?? 0;
      const value = values[index] ?? 0;
      const end = start[id + 1] ?? 0;
      for (let at = start[id] ?? 0; at < end; at++) {
        const column = columns[at] as number;
        margins[column] = (margins[column] as number) + value * (levels[at] as number);
      }
    }
    for (let label = 0; label < margins.length; label++) {
      margins[label] = (margins[label] ?? 0) * (scales[label] ?? 0) + (biases[label] ?? 0);
    }
  }

  /** The labels with the highest scores, the best first; of equals the one that is first by name. */
  #sort(): void {
    const order = this.#order;
    order.length = 0;
    for (let label = 0; label < this.scores.length; label++) {
      const score = this.scores[label] ?? 0;
      let place = order.length;
      while (place > 0 && score > (this.scores[order[place - 1] ?? 0] ?? 0)) place -= 1;
      if (place >= mostCandidates) continue;
      order.splice(place, 0, label);
      if (order.length > mostCandidates) order.length = mostCandidates;
    }
  }

  #gather(sentence: Sentence): Evidence {
    const { scores, margins } = this;
    const { best } = this.neighbours.result;
    const first = this.#order[0] ?? 0;
    const second = this.#order[1] ?? first;
    const topScore = scores[first] ?? 0;
    let sum = 0;
    let bestCosine = 0;
    for (let label = 0; label < scores.length; label++) {
      sum += Math.exp(temperature * ((scores[label] ?? 0) - topScore));
      if ((best[label] ?? 0) > bestCosine) bestCosine = best[label] ?? 0;
    }
    return {
      topMargin: margins[first] ?? 0,
      gap: topScore - (scores[second] ?? 0),
      topScore,
      share: 1 / sum,
      labelCosine: best[first] ?? 0,
      bestCosine,
      secondCosine: best[second] ?? 0,
      knownShare: this.space.knownShare,
      words: sentence.words.length,
      scopeMargin: margins[this.model.labels.length] ?? 0,
      ...this.#profiles.match(first, sentence),
    };
  }

  /** The best label gets its own probability, the others what is left of the scope, by their shares. */
  #shareOut(top: number, inScope: number): PhraseJudgement['candidates'] {
    const topScore = this.scores[this.#order[0] ?? 0] ?? 0;
    let rest = 0;
    for (const score of this.scores) rest += Math.exp(temperature * (score - topScore));
    rest = Math.max(rest - 1, 1e-9);
    const candidates: { label: Label; score: number }[] = [];
    for (const [place, index] of this.#order.entries()) {
      const label = this.#labels[index];
      if (label === undefined) continue;
      const share = Math.exp(temperature * ((this.scores[index] ?? 0) - topScore)) / rest;
      candidates.push({ label, score: place === 0 ? top : Math.min(top, (inScope - top) * share) });
    }
    return candidates;
  }
}

function sentenceOf(utterance: ModelUtterance, tokens: readonly string[]): Sentence {
  const spell = (ids: readonly number[]) => ids.map((id) => tokens[id] ?? '');
  const words = spell(utterance.words);
  return utterance.again === undefined ? { words } : { words, again: spell(utterance.again) };
}
