import type { PhraseParts } from './parse-phrase.ts';
import { type Keys, keysOf, needsOf } from './phrase-keys.ts';
import { sourceOf } from './phrase-pattern.ts';
import { phraseLines } from './phrases.ts';

/** Words with one space before, between and after them, as phrases are looked for in. */
export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** Stands where words were taken out: `~` in a phrase. */
const blank = '~ ';

/** What weighs more is in almost every sentence. */
const worthALook = 200;

/** A phrase in its table. Its pattern is made when it is first needed: most never are. */
export class FiledPhrase {
  readonly table: number;
  readonly #phrase: string;
  readonly #parts: PhraseParts;
  #others: readonly Keys[] | undefined;
  #pattern: RegExp | undefined;

  constructor(phrase: string, parts: PhraseParts, table: number) {
    this.#phrase = phrase;
    this.#parts = parts;
    this.table = table;
  }

  /** What it is filed under. */
  get keys(): ReadonlySet<string> {
    const keys = keysOf(this.#phrase, this.#parts);
    if (keys === undefined) throw new Error(`The phrase "${this.#phrase}" has no word that must be there.`);
    return keys.words;
  }

  /** Whether the words have at least one of each kind that the phrase cannot do without. */
  mayBeAmong(words: readonly string[]): boolean {
    this.#others ??= needsOf(this.#phrase, this.#parts).filter(({ weight }) => weight < worthALook);
    return this.#others.every((keys) => words.some((word) => keys.words.has(word)));
  }

  get pattern(): RegExp {
    this.#pattern ??= new RegExp(`(?<= )${sourceOf(this.#phrase, this.#parts)}`, 'g');
    return this.#pattern;
  }
}

const none: readonly FiledPhrase[] = [];

/** Phrases of several tables, found by the words that they cannot do without. */
export class PhraseIndex {
  readonly #byKey = new Map<string, FiledPhrase[]>();

  constructor(tables: readonly string[], parts: PhraseParts) {
    for (const [table, text] of tables.entries()) {
      for (const line of phraseLines(text)) this.#file(new FiledPhrase(line, parts, table));
    }
  }

  #file(phrase: FiledPhrase): void {
    for (const key of phrase.keys) {
      const list = this.#byKey.get(key);
      if (list === undefined) this.#byKey.set(key, [phrase]);
      else list.push(phrase);
    }
  }

  /** Phrases that may be in a sentence of these words; none are for most of what people say. */
  candidates(words: readonly string[]): readonly FiledPhrase[] {
    let found: FiledPhrase[] | undefined;
    for (const word of words) {
      for (const phrase of this.#byKey.get(word) ?? none) {
        if (found?.includes(phrase) || !phrase.mayBeAmong(words)) continue;
        found ??= [];
        found.push(phrase);
      }
    }
    return found ?? none;
  }

  /** Takes the phrases out of a sentence. */
  takeOut(text: string, words: readonly string[]): string {
    return this.candidates(words).reduce((left, { pattern }) => left.replace(pattern, blank), text);
  }
}

/** @returns the first table that has a phrase of the text, if one has */
export function firstTable(
  text: string,
  candidates: readonly FiledPhrase[],
  accepts = (_table: number) => true,
): number | undefined {
  let first: number | undefined;
  for (const { pattern, table } of candidates) {
    if ((first === undefined || table < first) && accepts(table) && text.search(pattern) >= 0) first = table;
  }
  return first;
}
