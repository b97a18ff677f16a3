/** What is written, and how a voice is to say it: HKUST -> "H K U S T". */
export type Sayings = Readonly<Record<string, string>>;

const quoted = (written: string): string => written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text as a voice is to say it. Whole words, with their capitals: IT leaves "it" and "ITEM" as they are.
 * @param sayings of the voice; without any the text stays as it is written
 */
export function sayAsSpoken(text: string, sayings: Sayings = {}): string {
  const written = Object.keys(sayings);
  if (written.length === 0) return text;
  // Letters of other scripts are no part of a Latin word: in Chinese nothing stands between them.
  const word = new RegExp(`(?<![A-Za-z0-9])(?:${written.map(quoted).join('|')})(?![A-Za-z0-9])`, 'g');
  return text.replace(word, (found) => sayings[found] ?? found);
}
