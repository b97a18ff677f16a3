import type { Place } from '#conversation/place';
import { readDigits } from '#understanding/digits/read-digits';
import { type NumberRead, readTelephoneNumber } from '#understanding/digits/read-telephone-number';
import { redactPersonalData } from '#understanding/redact-personal-data';
import type { KeptNumber } from './case-book.ts';
import type { Heard } from './heard.ts';

/** What was given as a number in a turn, by keys or in words. */
export interface GivenNumber {
  readonly read: NumberRead;
  /** What was said beside it. */
  readonly note?: string;
}

/** Digits by keys are what they are; fewer than this alone are keys like any other. */
export const leastDigits = 2;

/** So many digits are no count of anything where a number is asked for. */
const surelyDigits = 4;

/**
 * Whether words give a number where the caller is: nearly any digits where one is asked for, a correction where it was
 * said back, and after a case was opened a whole number alone.
 */
export function isNumberFor(place: Place, words: string): boolean {
  const isExpected = ['number', 'confirm-number', 'case', 'reference'].includes(place.kind);
  if (!isExpected) return false;
  const read = readTelephoneNumber(words);
  if (read === undefined) return false;
  if (place.kind === 'case') return read.kind === 'whole' && place.reason !== 'feedback';
  const digits = readDigits(words)
    .flatMap((each) => (each.kind === 'digits' ? [each.digits] : []))
    .join('');
  // Of what was said back, "six, not five" is enough; a single digit alone is a choice.
  return digits.length >= (place.kind === 'number' ? surelyDigits : leastDigits);
}

/** So many words beside a number are worth keeping: "after two, ask for Susan", and not "it's" or "no sorry". */
const leastWords = 3;
const longestNote = 300;

/**
 * Reads the number that was given in this turn.
 * @param kept what is kept with the case: half a number that this goes on with, or one that this corrects
 */
export function readGivenNumber(heard: Heard, kept?: KeptNumber): GivenNumber | undefined {
  if (heard.kind === 'digits') {
    const read = readTelephoneNumber(heard.digits.replace(/\D/g, ''), asRead(kept));
    return read && { read };
  }
  if (heard.kind !== 'words') return undefined;
  const read = readTelephoneNumber(heard.words, asRead(kept));
  const note = noteBeside(heard.words);
  return read && { read, ...(note !== undefined && { note }) };
}

/** The number that shows itself is no half of another, and is not what a correction is about. */
function asRead(kept: KeptNumber | undefined): NumberRead | undefined {
  if (kept === undefined || kept.how === 'shown') return undefined;
  const { digits } = kept;
  return kept.how === 'part' ? { kind: 'part', digits } : { kind: 'whole', number: digits };
}

/** Words with the digits out, where there are enough of them to say something. */
export function noteBeside(words: string): string | undefined {
  const text = redactPersonalData(words).text.slice(0, longestNote);
  const said = text.replace(/\bblank\b/g, ' ').match(/\p{L}{3,}/gu) ?? [];
  return said.length >= leastWords ? text : undefined;
}
