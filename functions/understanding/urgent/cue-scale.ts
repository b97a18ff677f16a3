import type { PhraseParts } from './compile-phrase.ts';
import { PhraseIndex } from './phrase-index.ts';

/** What counts for something only beside other signs. */
export interface Cue {
  readonly weight: number;
  readonly phrases: string;
}

/** Adds up what the cues of a kind weigh in a sentence; each counts once. */
export class CueScale {
  readonly #cues: readonly Cue[];
  readonly #index: PhraseIndex;

  constructor(cues: readonly Cue[], parts: PhraseParts) {
    this.#cues = cues;
    this.#index = new PhraseIndex(
      cues.map(({ phrases }) => phrases),
      parts,
    );
  }

  weigh(text: string, words: readonly string[]): number {
    const found = new Set<number>();
    for (const { pattern, table } of this.#index.candidates(words)) {
      if (!found.has(table) && text.search(pattern) >= 0) found.add(table);
    }
    return [...found].reduce((sum, table) => sum + (this.#cues[table]?.weight ?? 0), 0);
  }
}
