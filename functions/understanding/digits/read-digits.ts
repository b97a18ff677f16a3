import { digitWords } from './digit-words-en.ts';

/** What was said, as far as it has to do with digits. Words that mean nothing here are gone. */
export type Spoken =
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'plus' }
  | { readonly kind: 'extension' }
  /** "No, sorry": what comes next stands in place of what was said. */
  | { readonly kind: 'repair' }
  /** "Six, not five". */
  | { readonly kind: 'not' }
  | { readonly kind: 'beginning' }
  /** A comma, or words that are no digits: the digits around it are two groups. */
  | { readonly kind: 'break'; readonly words: number };

const at = <Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;

/** Letters, digits and Han digits apart; a comma and its kin are tokens of their own. */
const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/\d+|[a-z]+|[零〇一二三四五六七八九]|\+|[,;.]/gu) ?? [];

const isSaid = (word: string | undefined): boolean =>
  at(digitWords.digits, word) !== undefined ||
  at(digitWords.teens, word) !== undefined ||
  at(digitWords.tens, word) !== undefined;

/** Whether the next word goes on with digits; at the end nothing contradicts. */
const goesOn = (word: string | undefined): boolean =>
  word === undefined || isSaid(word) || at(digitWords.misheard, word) !== undefined;

/** Digits that some tokens make. */
interface Found {
  readonly digits: string;
  readonly taken: number;
}

/** "Double four". */
function repeatedAt(word: string, next: string | undefined): Found | undefined {
  const times = at(digitWords.times, word);
  const digit = at(digitWords.digits, next) ?? (/^\d$/.test(next ?? '') ? next : undefined);
  return times === undefined || digit === undefined ? undefined : { digits: digit.repeat(times), taken: 2 };
}

/** "Sixty", and "sixty one". */
function tensAt(word: string, next: string | undefined): Found | undefined {
  const ten = at(digitWords.tens, word);
  if (ten === undefined) return undefined;
  const unit = at(digitWords.digits, next) ?? '0';
  return { digits: ten + unit, taken: unit === '0' ? 1 : 2 };
}

function singleAt(word: string, before: string | undefined): Found | undefined {
  if (/^\d/.test(word)) return { digits: word, taken: 1 };
  if (word === 'one' && digitWords.pointers.has(before ?? '')) return undefined;
  const digits = at(digitWords.digits, word) ?? at(digitWords.teens, word);
  return digits === undefined ? undefined : { digits, taken: 1 };
}

function misheardAt(word: string, before: string | undefined, next: string | undefined): Found | undefined {
  const digits = at(digitWords.misheard, word);
  const isBeside = isSaid(before) || at(digitWords.misheard, before) !== undefined;
  return digits !== undefined && isBeside && goesOn(next) ? { digits, taken: 1 } : undefined;
}

/** The digits that begin here. */
function digitsAt(tokens: readonly string[], index: number): Found {
  const [before, word = '', next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    repeatedAt(word, next) ??
    tensAt(word, next) ??
    singleAt(word, before) ??
    misheardAt(word, before, next) ?? { digits: '', taken: 0 }
  );
}

function markOf(word: string): Spoken | undefined {
  if (digitWords.plus.has(word)) return { kind: 'plus' };
  if (digitWords.extensions.has(word)) return { kind: 'extension' };
  if (digitWords.repairs.has(word)) return { kind: 'repair' };
  if (digitWords.negations.has(word)) return { kind: 'not' };
  if (digitWords.beginnings.has(word)) return { kind: 'beginning' };
  return undefined;
}

/** Reads a text for digits. Digits beside each other are one group; a comma or a word in between makes two. */
export function readDigits(text: string): readonly Spoken[] {
  const tokens = tokensOf(text);
  const spoken: Spoken[] = [];
  for (let index = 0; index < tokens.length; ) {
    const { digits, taken } = digitsAt(tokens, index);
    const word = tokens[index] ?? '';
    index += Math.max(1, taken);
    const last = spoken.at(-1);
    if (taken > 0 && last?.kind === 'digits')
      spoken[spoken.length - 1] = { kind: 'digits', digits: last.digits + digits };
    else if (taken > 0) spoken.push({ kind: 'digits', digits });
    else if (!digitWords.fillers.has(word)) addMark(spoken, word);
  }
  return spoken;
}

function addMark(spoken: Spoken[], word: string): void {
  const mark = markOf(word);
  if (mark !== undefined) spoken.push(mark);
  else {
    const last = spoken.at(-1);
    const words = /^[,;.]$/.test(word) ? 0 : 1;
    if (last?.kind === 'break') spoken[spoken.length - 1] = { kind: 'break', words: last.words + words };
    else spoken.push({ kind: 'break', words });
  }
}
