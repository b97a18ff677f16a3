import { KeyTable } from './key-table.ts';
import { stemEnglish } from './stem-english.ts';

/** Codes made of digits that are names here, and so are not folded: Office 365. */
const namedNumbers = new Set(['365']);

/** Any other number counts as any number: "windows 11" and "windows 10" share their words. */
function foldDigits(token: string): string {
  return /^\d+$/.test(token) && !namedNumbers.has(token) ? '0' : token;
}

/** FNV-1a over the characters from..to of a text, a word edge where the index leaves it. */
function hashGram(token: string, from: number, to: number): number {
  let hash = 0x811c9dc5 ^ (to - from);
  for (let index = from; index < to; index++) {
    const code = index < 0 || index >= token.length ? 32 : token.charCodeAt(index);
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

/** What a token is made of, in numbers: its stem, and the character 3- and 4-grams inside its edges. */
export interface TokenParts {
  /** -1 when the stem is unknown. */
  readonly stem: number;
  /** Known grams only; one that occurs twice stands twice. */
  readonly grams: Int32Array;
}

/** The words and character grams that a model knows, numbered in the order of its tokens. */
export class Vocabulary {
  readonly #parts = new Map<string, TokenParts>();
  readonly #stems = new Map<string, number>();
  readonly #grams = new KeyTable();

  /** @param grams whether characters count beside words */
  constructor(tokens: readonly string[], grams: boolean) {
    for (const token of tokens) {
      const folded = foldDigits(token);
      const stem = stemEnglish(folded);
      const number = this.#stems.get(stem) ?? this.#stems.size;
      if (number === this.#stems.size) this.#stems.set(stem, number);
      const ids: number[] = [];
      if (grams) eachGram(folded, (key) => ids.push(this.#grams.add(key)));
      this.#parts.set(token, { stem: number, grams: Int32Array.from(ids) });
    }
  }

  get stemCount(): number {
    return this.#stems.size;
  }

  get gramCount(): number {
    return this.#grams.size;
  }

  /** The number of a token's stem, known or not; -1 when the stem is not. Without the grams, which take longer. */
  stemOf(token: string): number {
    return this.#parts.get(token)?.stem ?? this.#stems.get(stemEnglish(foldDigits(token))) ?? -1;
  }

  /** Works for any token, known or not. */
  partsOf(token: string): TokenParts {
    return this.#parts.get(token) ?? this.#take(token);
  }

  #take(token: string): TokenParts {
    const folded = foldDigits(token);
    const grams: number[] = [];
    eachGram(folded, (key) => {
      const id = this.#grams.find(key);
      if (id >= 0) grams.push(id);
    });
    return { stem: this.#stems.get(stemEnglish(folded)) ?? -1, grams: Int32Array.from(grams) };
  }
}

/** Longer tokens are cut: no word has so many letters, and work must stay bounded. */
const longestToken = 40;

function eachGram(token: string, take: (key: number) => void): void {
  const end = Math.min(token.length, longestToken) + 1;
  for (let from = -1; from < end; from++) {
    if (from + 3 <= end) take(hashGram(token, from, from + 3));
    if (from + 4 <= end) take(hashGram(token, from, from + 4));
  }
}
