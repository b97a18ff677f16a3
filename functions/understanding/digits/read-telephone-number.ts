import { readDigits, type Spoken } from './read-digits.ts';

/** A telephone number as far as it was given. */
export type NumberRead =
  /** `number`: E.164. */
  | { readonly kind: 'whole'; readonly number: string; readonly extension?: string }
  /** Some of its digits, which more may follow. */
  | { readonly kind: 'part'; readonly digits: string }
  /** Seven digits: a reference of ours rather than a number. */
  | { readonly kind: 'reference'; readonly digits: string }
  /** Digits that are no number anybody could be rung on. */
  | { readonly kind: 'unclear' };

/** Numbers in Hong Kong have eight digits, none of which begins with 0 or 1. https://www.ofca.gov.hk/en/industry_focus/telecommunications/numbering/index.html */
const local = /^[2-9]\d{7}$/;
/** The country code of Hong Kong, without its plus, which callers often leave out. */
const withCode = /^852([2-9]\d{7})$/;
/** Mobiles on the mainland, as they are given there. */
const mainland = /^1[3-9]\d{9}$/;
/** The longest and shortest of international numbers: https://www.itu.int/rec/T-REC-E.164 */
const international = /^[1-9]\d{7,14}$/;

/** Where a whole number ends: a repair is fitted into so many digits. */
const wholeLength = 8;

interface Said {
  readonly digits: string;
  readonly plus: boolean;
  readonly extension?: string;
}

/**
 * Reads a number out of what was said or written.
 * @param kept digits that were given before: a half that this goes on with, or a number that this corrects
 * @returns undefined when no digit was said
 */
export function readTelephoneNumber(text: string, kept?: NumberRead): NumberRead | undefined {
  const spoken = readDigits(text);
  if (!spoken.some(({ kind }) => kind === 'digits')) return undefined;
  const known = kept?.kind === 'whole' ? plainDigits(kept.number) : undefined;
  const replaced = known === undefined ? undefined : correct(known, spoken);
  if (replaced !== undefined) return judge({ digits: replaced, plus: false });
  const said = gatherCorrected(spoken);
  if (kept?.kind === 'part' && !said.plus && said.digits.length + kept.digits.length <= wholeLength) {
    return judge({ ...said, digits: kept.digits + said.digits });
  }
  if (known !== undefined && !said.plus && said.digits.length < wholeLength - 1) {
    return judge({ ...said, digits: overTail(known, said.digits) });
  }
  return judge(said);
}

/** Without the code of Hong Kong, as it was given. */
const plainDigits = (number: string): string => number.replace(/^\+852/, '').replace(/^\+/, '');

const overTail = (known: string, digits: string): string => known.slice(0, -digits.length) + digits;

/** "Six, not five": the last five becomes a six. */
function correct(known: string, spoken: readonly Spoken[]): string | undefined {
  const not = spoken.findIndex(({ kind }) => kind === 'not');
  if (not < 0) return spoken.some(({ kind }) => kind === 'beginning') ? overHead(known, spoken) : undefined;
  const before = digitsIn(spoken.slice(0, not)).at(-1);
  const [wrong, after] = digitsIn(spoken.slice(not));
  const right = before ?? after;
  if (wrong === undefined || right === undefined) return undefined;
  if (right.length !== wrong.length) return right === after ? overTail(known, right) : undefined;
  const place = known.lastIndexOf(wrong);
  return place < 0 ? undefined : known.slice(0, place) + right + known.slice(place + wrong.length);
}

function overHead(known: string, spoken: readonly Spoken[]): string | undefined {
  const [head] = digitsIn(spoken);
  return head === undefined || head.length >= known.length ? undefined : head + known.slice(head.length);
}

const digitsIn = (spoken: readonly Spoken[]): readonly string[] =>
  spoken.flatMap((each) => (each.kind === 'digits' ? [each.digits] : []));

/** "... three four five, no wait, six not five": what was said whole is put right by what came behind it. */
function gatherCorrected(spoken: readonly Spoken[]): Said {
  const not = spoken.findIndex(({ kind }) => kind === 'not');
  const right = spoken.slice(0, Math.max(0, not)).findLastIndex(({ kind }) => kind === 'digits');
  const said = gather(spoken.slice(0, Math.max(0, right)));
  if (said.digits.length < wholeLength) return gather(spoken);
  const corrected = correct(said.digits, spoken.slice(right));
  return corrected === undefined ? gather(spoken) : { ...said, digits: corrected };
}

/** What was gathered so far, and what becomes of the next digits. */
interface Gathering {
  readonly digits: string;
  readonly plus: boolean;
  readonly extension: string;
  readonly next: 'number' | 'repair' | 'extension' | 'nothing';
}

/** Puts the groups together: what was taken back gives way to what came after it, an extension stands apart. */
function gather(spoken: readonly Spoken[]): Said {
  const begun: Gathering = { digits: '', plus: false, extension: '', next: 'number' };
  const { digits, plus, extension } = spoken.reduce(gatherOne, begun);
  return { digits, plus, ...(extension !== '' && { extension }) };
}

function gatherOne(so: Gathering, each: Spoken): Gathering {
  switch (each.kind) {
    case 'plus':
      return so.digits === '' ? { ...so, plus: true } : so;
    case 'extension':
      return { ...so, next: 'extension' };
    case 'repair':
      return so.digits !== '' && so.next === 'number' ? { ...so, next: 'repair' } : so;
    case 'break':
      return afterBreak(so, each.words);
    case 'digits':
      return withDigits(so, each.digits);
    default:
      return so;
  }
}

/** "Ring my office, 2358 6619, until four": what is whole is whole. */
function afterBreak(so: Gathering, words: number): Gathering {
  if (so.next === 'extension') return so.extension === '' ? so : { ...so, next: 'nothing' };
  return words > 0 && so.next === 'number' && isWhole(so) ? { ...so, next: 'nothing' } : so;
}

function withDigits(so: Gathering, digits: string): Gathering {
  if (so.next === 'nothing') return so;
  if (so.next === 'extension') return { ...so, extension: so.extension + digits };
  const replaces = so.next === 'repair' || isAgain(so.digits, digits);
  return { ...so, digits: replaces ? repaired(so.digits, digits) : so.digits + digits, next: 'number' };
}

const isWhole = ({ digits, plus }: Gathering): boolean => judge({ digits, plus }).kind === 'whole';

/** Begun anew without a word: the first digits once more, and this time a whole number. */
const isAgain = (before: string, digits: string): boolean =>
  before !== '' && digits.length >= wholeLength && digits.startsWith(before.slice(0, 3));

/** "Nine oh, no sorry, nine five": the new digits stand where the last ones stood, and what was whole is left alone. */
function repaired(before: string, digits: string): string {
  if (digits.length >= wholeLength - 1) return digits;
  const overlap = before.length >= wholeLength ? digits.length : Math.min(digits.length, 2);
  return before.slice(0, Math.max(0, before.length - overlap)) + digits;
}

function judge({ digits: given, plus, extension }: Said): NumberRead {
  const [digits, isAbroad] = given.startsWith('00') ? [given.slice(2), true] : [given, plus];
  const beside = extension === undefined ? {} : { extension };
  const [, home] = withCode.exec(digits) ?? [];
  if (home !== undefined) return { kind: 'whole', number: `+852${home}`, ...beside };
  if (isAbroad)
    return international.test(digits) ? { kind: 'whole', number: `+${digits}`, ...beside } : part(digits);
  if (local.test(digits)) return { kind: 'whole', number: `+852${digits}`, ...beside };
  if (mainland.test(digits)) return { kind: 'whole', number: `+86${digits}`, ...beside };
  if (digits.length === wholeLength - 1) return { kind: 'reference', digits };
  return part(digits);
}

/** Half a number is worth keeping; a single digit is none, and neither is what is too long. */
const part = (digits: string): NumberRead =>
  digits.length > 1 && digits.length < wholeLength ? { kind: 'part', digits } : { kind: 'unclear' };
