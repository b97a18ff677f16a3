import { createHash } from 'node:crypto';

/** Numbers in Hong Kong have eight digits, so that seven are never taken for one; none begins with a nought. */
const [least, count] = [1_000_000, 9_000_000];

/** How many references a case may try: with nine million of them, one that is taken is rare, and two running are not met. */
const attempts = 5;

/**
 * A reference that a case tries to claim: derived from the conversation and the turn that opened it, so that a repeat of
 * the turn finds the same case.
 * @param claim how many before it were taken by other cases
 */
export function caseReference(conversation: string, turn: number, claim: number): string {
  const bytes = createHash('sha256').update(`${conversation}\n${turn}\n${claim}`).digest();
  return String(least + (bytes.readUIntBE(0, 6) % count));
}

/** All that a case may claim, in the order in which it tries. */
export const caseReferences = (conversation: string, turn: number): readonly string[] =>
  Array.from({ length: attempts }, (_, claim) => caseReference(conversation, turn, claim));

/** Which turn opened a case, without naming the conversation: who claims a reference twice finds it claimed already. */
export const caseOrigin = (conversation: string, turn: number): string =>
  createHash('sha256').update(`${conversation}\n${turn}`).digest('base64url').slice(0, 22);

/** "4471208" -> "4 4 7, 1 2 0 8": digit by digit, with a breath in the middle. */
export const spokenReference = (reference: string): string =>
  [reference.slice(0, 3), reference.slice(3)].map((part) => [...part].join(' ')).join(', ');
