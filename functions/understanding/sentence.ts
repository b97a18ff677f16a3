/** A text cut into words, and read once more where that differs. */
export interface Sentence {
  readonly words: readonly string[];
  readonly again?: readonly string[];
}

/** More words than this are not looked at: a text message holds at most 1,600 characters. */
export const mostWords = 256;
