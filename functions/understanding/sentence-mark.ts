/** Of 28 bits: one in fifty thousand sentences that nobody taught bears the mark of one of five thousand that were. */
const bits = 28;

/**
 * A number that stands for a sentence where the sentence itself would take too much room: FNV-1a, cut short.
 * @param words normalised, in their order
 */
export function sentenceMark(words: readonly string[]): number {
  const text = words.join(' ');
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> (32 - bits);
}
