/** A text cut into words, and read once more where that differs. */
export interface Sentence {
  readonly words: readonly string[];
  readonly again?: readonly string[];
}
