import { commonEnglishWords } from './common-words-en.ts';
import { KeyTable } from './key-table.ts';
import { MeaningReader } from './meaning-reader.ts';
import { mostWords, type Sentence } from './sentence.ts';
import { RowCollector, type SparseRows } from './sparse-rows.ts';
import { Vocabulary } from './vocabulary.ts';
import { weighBlocks } from './weigh-blocks.ts';
import type { WordVectors } from './word-vectors.ts';

/** The length of the block of word vectors, beside the others that have length 1 together. Measured likewise. */
const meaningWeight = 0.7;
/** Softens the idf, so that rare words do not drown the others. */
const idfPower = 0.7;
const common: ReadonlySet<string> = new Set(commonEnglishWords);
/** The commonest of all hold sentences together, whatever they are about. */
const everywhere: ReadonlySet<string> = new Set(commonEnglishWords.slice(0, 60));
/** A common word that no utterance has says less than a rare one. */
const commonUnknownShare = 0.3;
/** And means less in the sum of the vectors; from 0.5 to 1 alike on the validation splits. */
const commonUnknownMeaning = 0.7;
/**
 * Turns sentences into vectors: TF-IDF of stemmed words, of pairs of stemmed words with the start and the end marked,
 * and of character grams; each block of length 1 by itself, then weighted, then the whole of length 1. Beside these
 * stands what the words mean, where there are vectors of words: their sum, weighted by idf, of a length of its own.
 * One sentence at a time: `ids`, `values` and `count` are overwritten by the next `extract`, and `meaning` by the next
 * `readMeaning` too.
 */
export class FeatureSpace {
  readonly size: number;
  /** The vectors of the sentences that it was made of, without what their words mean. */
  readonly rows: SparseRows;
  ids: Int32Array;
  values: Float64Array;
  count = 0;
  /** The share of the last sentence's words that are known, weighted by idf; 0 to 1. */
  knownShare = 0;

  readonly #vocabulary: Vocabulary;
  readonly #pairs = new KeyTable();
  readonly #firstPair: number;
  readonly #firstGram: number;
  readonly #firstMeaning: number;
  readonly #reader: MeaningReader;
  readonly #idf: Float64Array;
  readonly #unknownIdf: number;
  readonly #tf: Float64Array;

  /**
   * @param sentences the utterances that pairs and idf are taken from
   * @param vectors what words mean, where that is known
   * @param blocks words alone are coarser, and read in a fifth of the time
   */
  constructor(
    tokens: readonly string[],
    sentences: readonly Sentence[],
    vectors?: WordVectors,
    blocks: 'all' | 'words' = 'all',
  ) {
    this.#reader = new MeaningReader((word) => this.#meaningOf(word), vectors);
    this.#vocabulary = new Vocabulary(tokens, blocks === 'all');
    this.#firstPair = this.#vocabulary.stemCount;
    if (blocks === 'all') for (const sentence of sentences) this.#addPairs(sentence);
    this.#firstGram = this.#firstPair + this.#pairs.size;
    this.#firstMeaning = this.#firstGram + this.#vocabulary.gramCount;
    this.size = this.#firstMeaning + this.meaning.length;
    this.#tf = new Float64Array(this.size);
    this.ids = new Int32Array(256);
    this.values = new Float64Array(256);

    const rows = this.#countAll(sentences);
    const documents = new Float64Array(this.size);
    const entries = rows.start[sentences.length] ?? 0;
    for (let at = 0; at < entries; at++) {
      const id = rows.ids[at] ?? 0;
      documents[id] = (documents[id] ?? 0) + 1;
    }
    const idfOf = (found: number) => (Math.log((1 + sentences.length) / (1 + found)) + 1) ** idfPower;
    this.#idf = documents.map(idfOf);
    this.#unknownIdf = idfOf(0);
    this.rows = rows;
    for (let row = 0; row < sentences.length; row++) {
      const from = rows.start[row] ?? 0;
      const end = rows.start[row + 1] ?? 0;
      this.#weigh(rows.ids.subarray(from, end), rows.values.subarray(from, end));
    }
  }

  /** The features of each sentence with their frequencies. */
  #countAll(sentences: readonly Sentence[]): SparseRows {
    const rows = new RowCollector(sentences.length);
    for (const sentence of sentences) {
      this.#collect(sentence);
      this.#takeFrequencies();
      rows.push(this.ids.subarray(0, this.count), this.values.subarray(0, this.count));
    }
    return rows;
  }

  #takeFrequencies(): void {
    for (let index = 0; index < this.count; index++) {
      const id = this.ids[index] ?? 0;
      this.values[index] = this.#tf[id] ?? 0;
      this.#tf[id] = 0;
    }
  }

  extract(sentence: Sentence): void {
    this.#collect(sentence);
    this.#takeFrequencies();
    const { ids, values, count } = this;
    this.#weigh(ids.subarray(0, count), values.subarray(0, count));
    if (count > 0) this.#addMeaning(sentence);
    else this.meaning.fill(0);
    this.knownShare = this.#measureKnownShare(sentence.again ?? sentence.words);
  }

  /** Writes what the sentence means behind its other features. */
  #addMeaning(sentence: Sentence): void {
    const meaning = this.readMeaning(sentence);
    while (this.count + meaning.length > this.ids.length) this.#grow();
    for (let index = 0; index < meaning.length; index++) {
      this.ids[this.count] = this.#firstMeaning + index;
      this.values[this.count++] = (meaning[index] ?? 0) * meaningWeight;
    }
  }

  /** What a sentence means, without its other features; the next sentence overwrites it. */
  readMeaning(sentence: Sentence): Float64Array {
    return this.#reader.read(sentence);
  }

  get meaning(): Float64Array {
    return this.#reader.meaning;
  }

  get stemCount(): number {
    return this.#vocabulary.stemCount;
  }

  /** @returns the number of a word's stem, or -1 when it is not known */
  stemOf(word: string): number {
    return this.#vocabulary.stemOf(word);
  }

  /**
   * The share of the words, weighted by idf, whose stems pass; those aside that stand in any sentence. Every
   * unknown word counts whole here: one that no topic has is what tells a borrowed word. 0 to 1.
   */
  shareOf(words: readonly string[], passes: (stem: number) => boolean): number {
    let passed = 0;
    let all = 0;
    for (const word of new Set(words.slice(0, mostWords))) {
      if (everywhere.has(word)) continue;
      const stem = this.stemOf(word);
      const idf = stem >= 0 ? (this.#idf[stem] ?? 0) : this.#unknownIdf;
      all += idf;
      if (stem >= 0 && passes(stem)) passed += idf;
    }
    return all === 0 ? 0 : passed / all;
  }

  #meaningOf(word: string): number {
    const stem = this.#vocabulary.stemOf(word);
    if (stem >= 0) return this.#idf[stem] ?? 0;
    return common.has(word) ? commonUnknownMeaning * this.#unknownIdf : this.#unknownIdf;
  }

  #addPairs(sentence: Sentence): void {
    for (const words of [sentence.words, sentence.again ?? []]) {
      this.#eachPair(words, (key) => this.#pairs.add(key));
    }
  }

  /** Unknown words break the chain: a pair holds two known stems, or one and an edge of the sentence. */
  #eachPair(words: readonly string[], take: (key: number) => void): void {
    if (words.length === 0) return;
    const start = this.#firstPair;
    const end = this.#firstPair + 1;
    let previous = start;
    for (let index = 0; index < words.length && index < mostWords; index++) {
      const stem = this.#vocabulary.stemOf(words[index] ?? '');
      if (stem >= 0 && previous >= 0) take(previous * 0x10000 + stem);
      previous = stem;
    }
    if (previous >= 0) take(previous * 0x10000 + end);
  }

  /** Leaves the features in `ids` and their frequencies in `#tf`. */
  #collect(sentence: Sentence): void {
    this.count = 0;
    this.#collectWords(sentence.words, false);
    if (sentence.again !== undefined) this.#collectWords(sentence.again, true);
  }

  #collectWords(words: readonly string[], onlyNew: boolean): void {
    const known = this.count;
    const length = Math.min(words.length, mostWords);
    for (let index = 0; index < length; index++) {
      const parts = this.#vocabulary.partsOf(words[index] ?? '');
      if (parts.stem >= 0) this.#bump(parts.stem, onlyNew);
      for (const gram of parts.grams) this.#bump(this.#firstGram + gram, onlyNew);
    }
    this.#eachPair(words, (key) => {
      const id = this.#pairs.find(key);
      if (id >= 0) this.#bump(this.#firstPair + id, onlyNew);
    });
    // A second reading says no more often what the first has said already.
    if (onlyNew) for (let index = known; index < this.count; index++) this.#tf[this.ids[index] ?? 0] = 1;
  }

  #bump(id: number, onlyNew: boolean): void {
    const before = this.#tf[id] ?? 0;
    if (before === 0) {
      if (this.count === this.ids.length) this.#grow();
      this.ids[this.count++] = id;
    } else if (onlyNew) return;
    this.#tf[id] = before + 1;
  }

  #grow(): void {
    const ids = new Int32Array(this.ids.length * 2);
    ids.set(this.ids);
    this.ids = ids;
    const values = new Float64Array(ids.length);
    values.set(this.values);
    this.values = values;
  }

  #weigh(ids: Int32Array, values: Float64Array): void {
    weighBlocks(ids, values, this.#idf, [this.#firstPair, this.#firstGram]);
  }

  #measureKnownShare(words: readonly string[]): number {
    let known = 0;
    let all = 0;
    for (let index = 0; index < words.length && index < mostWords; index++) {
      const word = words[index] ?? '';
      const stem = this.#vocabulary.stemOf(word);
      const unknown = common.has(word) ? commonUnknownShare * this.#unknownIdf : this.#unknownIdf;
      const idf = stem >= 0 ? (this.#idf[stem] ?? 0) : unknown;
      all += idf;
      if (stem >= 0) known += idf;
    }
    return all === 0 ? 0 : known / all;
  }
}
