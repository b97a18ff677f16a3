import { matchPhrase } from './match-phrase.ts';
import { type Phrase, type PhraseParts, parsePhrase } from './parse-phrase.ts';
import { type Keys, keysOf, needsOf } from './phrase-keys.ts';
import { phraseLines } from './phrases.ts';

/** Stands where words were taken out: `~` in a phrase. */
const blank = '~';

/** What weighs more is in almost every sentence. */
const worthALook = 200;

/** A phrase in its table. It is read when it is first needed: most never are. */
export class FiledPhrase {
  readonly table: number;
  readonly #text: string;
  readonly #parts: PhraseParts;
  #others: readonly Keys[] | undefined;
  #phrase: Phrase | undefined;

  constructor(text: string, parts: PhraseParts, table: number) {
    this.#text = text;
    this.#parts = parts;
    this.table = table;
  }

  /** What it is filed under. */
  get keys(): ReadonlySet<string> {
    const keys = keysOf(this.#text, this.#parts);
    if (keys === undefined) throw new Error(`The phrase "${this.#text}" has no word that must be there.`);
    return keys.words;
  }

  /** Whether the words have at least one of each kind that the phrase cannot do without. */
  mayBeAmong(words: readonly string[]): boolean {
    this.#others ??= needsOf(this.#text, this.#parts).filter(({ weight }) => weight < worthALook);
    return this.#others.every((keys) => words.some((word) => keys.words.has(word)));
  }

  /** @returns where the phrase ends that begins at a place; -1 when it does not */
  match(words: readonly string[], at: number): number {
    this.#phrase ??= parsePhrase(this.#text, this.#parts);
    return matchPhrase(this.#phrase, words, at);
  }

  isIn(words: readonly string[]): boolean {
    return words.some((_word, at) => this.match(words, at) >= 0);
  }

  /** The words without the phrase, wherever it is. */
  takeOut(words: readonly string[]): readonly string[] {
    const left: string[] = [];
    for (let at = 0; at < words.length; ) {
      const end = this.match(words, at);
      left.push(end > at ? blank : (words[at] ?? ''));
      at = Math.max(end, at + 1);
    }
    return left;
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
  takeOut(words: readonly string[]): readonly string[] {
    return this.candidates(words).reduce((left, phrase) => phrase.takeOut(left), words);
  }
}

/** @returns the first table that has a phrase of the words, if one has */
export function firstTable(
  words: readonly string[],
  candidates: readonly FiledPhrase[],
  accepts = (_table: number) => true,
): number | undefined {
  let first: number | undefined;
  for (const phrase of candidates) {
    const { table } = phrase;
    if ((first === undefined || table < first) && accepts(table) && phrase.isIn(words)) first = table;
  }
  return first;
}
