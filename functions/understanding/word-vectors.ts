import type { Locale } from '#conversation/locale';
import { commonEnglishWords } from './common-words-en.ts';
import { CompactReader } from './compact-text.ts';
import { stemEnglish } from './stem-english.ts';
import { moreEnglishWords, wordVectorCodes } from './word-vectors-en.ts';

/** How a table of word vectors is stored: each vector is cut into groups of numbers, each group is one of a few. */
export interface WordVectorCodes {
  readonly dimensions: number;
  /** How many numbers a group has. */
  readonly group: number;
  /** How many different groups there are at each place. */
  readonly choices: number;
  /** The groups of the first place, then those of the second and so on, in hundredths. */
  readonly codebook: string;
  /** For each word, which group stands at each place. */
  readonly codes: string;
}

/** Codebooks are kept in whole steps of this. */
export const codebookStep = 1 / 100;

/** What words mean as a few numbers: words that are used alike have vectors that point alike. */
export class WordVectors {
  readonly dimensions: number;
  readonly #values: Float32Array;
  readonly #rows = new Map<string, number>();
  readonly #stems = new Map<string, number>();

  /** @param words the word of each vector: of words with one stem the first stands for those that have none */
  constructor(words: readonly string[], codes: WordVectorCodes) {
    this.dimensions = codes.dimensions;
    this.#values = decodeVectors(words.length, codes);
    for (const [row, word] of words.entries()) {
      this.#rows.set(word, row);
      const stem = stemEnglish(word);
      if (!this.#stems.has(stem)) this.#stems.set(stem, row);
    }
  }

  /**
   * Adds a word's vector, so many times over, to a sum.
   * @returns false when neither the word nor its stem has one
   */
  addTo(sum: Float64Array, word: string, times: number): boolean {
    const row = this.#rows.get(word) ?? this.#stems.get(stemEnglish(word));
    if (row === undefined) return false;
    const from = row * this.dimensions;
    for (let index = 0; index < this.dimensions; index++)
      sum[index] = (sum[index] ?? 0) + times * (this.#values[from + index] ?? 0);
    return true;
  }
}

function decodeVectors(count: number, { dimensions, group, choices, codebook, codes }: WordVectorCodes) {
  const numbers = new CompactReader(codebook);
  const groups = Float32Array.from(
    { length: dimensions * choices },
    () => numbers.nextSigned() * codebookStep,
  );
  const chosen = new CompactReader(codes);
  const values = new Float32Array(count * dimensions);
  for (let at = 0; at < values.length; at += group) {
    const place = (at % dimensions) / group;
    const from = (place * choices + chosen.next()) * group;
    values.set(groups.subarray(from, from + group), at);
  }
  return values;
}

let english: WordVectors | undefined;

/** @returns undefined for a locale that has no table; the same table every time otherwise */
export function wordVectorsOf(locale: Locale): WordVectors | undefined {
  if (locale !== 'en') return undefined;
  english ??= new WordVectors([...commonEnglishWords, ...moreEnglishWords], wordVectorCodes);
  return english;
}
