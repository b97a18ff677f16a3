/** The words of a text as a speech recognizer writes them: lower case, no punctuation but apostrophes and hyphens. */
export function spokenWords(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'");
  return plain.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How many words must be put in, taken out or replaced to make `heard` of `said`: Levenshtein's distance. */
export function countWordErrors(said: readonly string[], heard: readonly string[]): number {
  let above = heard.map((_, column) => column + 1);
  said.forEach((word, row) => {
    let diagonal = row;
    let left = row + 1;
    above = heard.map((other, column) => {
      const up = above[column] ?? 0;
      const best = Math.min(diagonal + (word === other ? 0 : 1), up + 1, left + 1);
      diagonal = up;
      left = best;
      return best;
    });
  });
  return heard.length === 0 ? said.length : (above.at(-1) ?? 0);
}
