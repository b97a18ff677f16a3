/** The words of a list, with commas or spaces between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/[\s,]+/).filter((word) => word !== ''));
}
