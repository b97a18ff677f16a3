import { type CompiledPhrase, compilePhrase, type PhraseParts, phraseLines } from './compile-phrase.ts';

/** Words with one space before, between and after them, as phrases are looked for in. */
export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** Stands where words were taken out: no phrase has it. */
const blank = '# ';

/** A phrase and the number of the table that it stands in. */
export interface FiledPhrase extends CompiledPhrase {
  readonly table: number;
}

const none: readonly FiledPhrase[] = [];

/** Phrases of several tables, found by the words that they cannot do without. */
export class PhraseIndex {
  readonly #byKey = new Map<string, FiledPhrase[]>();

  constructor(tables: readonly string[], parts: PhraseParts) {
    for (const [table, text] of tables.entries()) {
      for (const line of phraseLines(text)) this.#file({ ...compilePhrase(line, parts), table });
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
        if (found?.includes(phrase)) continue;
        if (!phrase.others.every((keys) => words.some((each) => keys.has(each)))) continue;
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
