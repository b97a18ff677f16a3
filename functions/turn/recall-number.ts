import type { CaseAt } from '#conversation/case-reason';
import type { Reply } from '#conversation/reply';
import type { KeptNumber } from './case-book.ts';
import { caseReference } from './case-reference.ts';
import { ownCases } from './effects/find-cases.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Helpline } from './helpline.ts';
import { spokenDigits, spokenNumber, writtenNumber } from './spoken-form.ts';

/** Which case's number a reply names, if it names one. */
export function numberNamedIn({ lines }: Pick<Reply, 'lines'>): CaseAt | undefined {
  for (const line of lines) {
    if (line.say !== 'prompt') continue;
    for (const slot of Object.values(line.slots ?? {})) if (slot.kind === 'number') return slot.at;
  }
  return undefined;
}

/** Whether a reply names one of the caller's own cases. */
export function namesCase({ lines, choices }: Pick<Reply, 'lines' | 'choices'>): boolean {
  const inLines = lines.some(
    (line) =>
      line.say === 'prompt' && Object.values(line.slots ?? {}).some(({ kind }) => kind === 'case-reference'),
  );
  return inLines || choices.some(({ label }) => label.kind === 'case');
}

/** The references of the caller's own cases, as they are named in replies. */
export const recallReferences = async (
  { cases, log }: Pick<Helpline, 'cases' | 'log'>,
  callerHash: string | undefined,
): Promise<readonly string[]> => {
  const own = await ownCases(cases, callerHash).catch((error: unknown) => {
    log.fault('find-cases', error);
    return [];
  });
  return own.map(({ reference }) => reference);
};

/** A number in words, read from where it is kept: no state and no thread holds one. Nothing where it cannot be read. */
export async function recallNumber(
  { cases, log }: Pick<Helpline, 'cases' | 'log'>,
  wording: WordingContext,
  at: CaseAt,
): Promise<string> {
  const reference = caseReference(wording.conversation, at.turn, at.claim);
  const kept = await cases.readNumber(reference).catch((error: unknown) => {
    log.fault('number-read', error);
    return undefined;
  });
  return kept === undefined ? '' : inWords(wording, kept);
}

function inWords(wording: WordingContext, { digits, extension }: KeptNumber): string {
  const [number, digitsOf] =
    wording.channel === 'voice'
      ? [digits.startsWith('+') ? spokenNumber(digits) : spokenDigits(digits), spokenDigits]
      : [writtenNumber(digits), (plain: string) => plain];
  if (extension === undefined) return number;
  // It stands inside a sentence, though every prompt ends one.
  const beside = wordPrompt(wording, 'number-extension', { digits: digitsOf(extension) });
  return `${number}, ${beside.replace(/[.。]$/, '')}`;
}

/** Stands for the number in a reply that is kept with its thread, and is filled in when the reply is sent. */
export const numberMark = '<number>';

/** The reply as it is sent. */
export const revealNumber = (reply: string, number: string): string => reply.replaceAll(numberMark, number);
