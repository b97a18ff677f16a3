import { mostWords, type Sentence } from './sentence.ts';
import type { WordVectors } from './word-vectors.ts';

/** Adds up what the words of a sentence mean. */
export class MeaningReader {
  /** Of the last sentence; empty where there are no word vectors. */
  readonly meaning: Float64Array;
  readonly #weightOf: (word: string) => number;
  readonly #vectors: WordVectors | undefined;

  constructor(weightOf: (word: string) => number, vectors: WordVectors | undefined) {
    this.meaning = new Float64Array(vectors?.dimensions ?? 0);
    this.#weightOf = weightOf;
    this.#vectors = vectors;
  }

  /**
   * The weighted sum of the vectors of all different words, of length 1; 0 throughout where none has a vector.
   * @returns `meaning`, which the next sentence overwrites
   */
  read({ words, again = [] }: Sentence): Float64Array {
    const sum = this.meaning.fill(0);
    this.#add(words, []);
    this.#add(again, words);
    let squares = 0;
    for (const value of sum) squares += value * value;
    const length = Math.sqrt(squares) || 1;
    for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) / length;
    return sum;
  }

  /** Each word once, and none that was added before. */
  #add(words: readonly string[], before: readonly string[]): void {
    const length = Math.min(words.length, mostWords);
    for (let at = 0; at < length; at++) {
      const word = words[at] ?? '';
      if (words.indexOf(word) === at && !before.includes(word))
        this.#vectors?.addTo(this.meaning, word, this.#weightOf(word));
    }
  }
}
