import { type CompiledPhrase, compilePhrase, type PhraseParts, phraseLines } from './compile-phrase.ts';

/** Words with one space before, between and after them, as phrases are looked for in. */
export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** Stands where words were taken out: no phrase has it. */
const blank = '# ';

interface Filed {
  readonly phrase: CompiledPhrase;
  /** The table that the phrase stands in. */
  readonly table: number;
}

/** Phrases of several tables, found by the words that they cannot do without. */
export class PhraseIndex {
  readonly byKey = new Map<string, Filed[]>();

  constructor(tables: readonly string[], parts: PhraseParts) {
    for (const [table, text] of tables.entries()) {
      for (const line of phraseLines(text)) {
        const filed = { phrase: compilePhrase(line, parts), table };
        for (const key of filed.phrase.keys) {
          const list = this.byKey.get(key);
          if (list === undefined) this.byKey.set(key, [filed]);
          else list.push(filed);
        }
      }
    }
  }

  /** Every word that a phrase hangs on. */
  get keys(): IterableIterator<string> {
    return this.byKey.keys();
  }

  /** Phrases that may be in a sentence of these words; none for almost all that people say. */
  candidates(words: readonly string[]): ReadonlySet<Filed> | undefined {
    let found: Set<Filed> | undefined;
    for (const word of words) {
      const filed = this.byKey.get(word);
      if (filed === undefined) continue;
      found ??= new Set();
      for (const each of filed) found.add(each);
    }
    return found;
  }

  /** @returns the first table with a phrase that is in the text, if any table has one that is */
  firstTable(
    text: string,
    candidates: Iterable<Filed>,
    accept = (_table: number) => true,
  ): number | undefined {
    let first: number | undefined;
    for (const { phrase, table } of candidates) {
      if ((first === undefined || table < first) && accept(table) && text.search(phrase.pattern) >= 0)
        first = table;
    }
    return first;
  }

  /** Takes the phrases out of a sentence. */
  takeOut(text: string, words: readonly string[]): string {
    let left = text;
    for (const { phrase } of this.candidates(words) ?? []) left = left.replace(phrase.pattern, blank);
    return left;
  }
}
