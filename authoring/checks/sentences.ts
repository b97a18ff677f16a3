/** The sentences of a wording, in English or Chinese. */
export function sentencesOf(wording: string): string[] {
  return wording
    .split(/(?<=[.?!])\s+|(?<=[。？！])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
