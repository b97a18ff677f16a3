import { createHash } from 'node:crypto';

/** Letters and digits that are not mistaken for each other, read or heard (Crockford's base 32, without its vowels' look-alikes). */
const alphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';

/** With 28 symbols, six make 480 million references: two cases in a month do not meet. */
const length = 6;

/**
 * The reference of a case: derived from the conversation and the turn that opened it, so that a repeat of the turn
 * finds the same case.
 */
export function caseReference(conversation: string, turn: number): string {
  const bytes = createHash('sha256').update(`${conversation}\n${turn}`).digest();
  return [...bytes.subarray(0, length)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
}

/** "K7M2QX" -> "K, 7, M, 2, Q, X": heard one by one. */
export const spokenReference = (reference: string): string => [...reference].join(', ');
