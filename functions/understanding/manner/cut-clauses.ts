import { tokenize } from '../normalize-text.ts';

/** How a clause ends: within a sentence, with a sentence, with a question, or open. */
export type Mark = ',' | '.' | '?' | '';

/** What stands between two marks of punctuation. */
export interface Clause {
  /** Normalized words, with shorthand written out. */
  readonly words: string;
  readonly mark: Mark;
}

export interface Cut {
  readonly clauses: readonly Clause[];
  readonly emoji: boolean;
}

const pictures = '\\p{Extended_Pictographic}\\u{1f3fb}-\\u{1f3ff}\\u200d\\ufe0f';
const faces = "(?<![\\w)])[:;=]'?-?[()DPp/|]+(?!\\w)|<3";
/** A full stop or a comma ends nothing between digits, in an address, after an initial or a title. */
const ends = `${faces}|[?!;()\\[\\]\\n\\r]|,(?!\\d)|\\s[-~]+(?=\\s)|[:.]+(?=[\\s.,?!)]|$)(?<!(?:\\b[A-Za-z]|[Pp]rof|[Dd]r|[Mm]rs?|[Mm]s)\\.)`;
const wideEnds = `${ends}|[？！。…；，、（）]|\\s[–—]+(?=\\s)|[${pictures}]`;
const boundary = new RegExp(`(?:${ends})(?:${ends}|\\s)*`, 'g');
const wideBoundary = new RegExp(`(?:${wideEnds})(?:${wideEnds}|\\s)*`, 'gu');
const aFace = new RegExp(`[${pictures}]|${faces}`, 'u');
const onlyAscii = /^\p{ASCII}*$/u;
const ampersand = /(?<=\s)&(?=\s)/g;
const sentenceEnd = /[.!！。…;；\n]/;

function markOf(found: string, isPicture: boolean): Mark {
  if (/[?？]/.test(found)) return '?';
  return isPicture || sentenceEnd.test(found) ? '.' : ',';
}

/**
 * Cuts a text at its punctuation and its pictures. Speech has neither, and is one clause.
 * @param shorthand how words are written in haste, and what is meant
 */
export function cutClauses(text: string, shorthand: ReadonlyMap<string, string>): Cut {
  const clauses: Clause[] = [];
  let emoji = false;
  let from = 0;
  const push = (part: string, mark: Mark) => {
    const words = tokenize(part);
    if (words.length > 0) clauses.push({ words: writeOut(words, shorthand), mark });
    // "What is it ...?" is one question, however its marks are mixed.
    else if (mark === '?') raiseLast(clauses);
  };
  const whole = text.includes('&') ? text.replace(ampersand, 'and') : text;
  for (const match of whole.matchAll(onlyAscii.test(whole) ? boundary : wideBoundary)) {
    const isPicture = aFace.test(match[0]);
    emoji ||= isPicture;
    push(whole.slice(from, match.index), markOf(match[0], isPicture));
    from = match.index + match[0].length;
  }
  push(whole.slice(from), '');
  return { clauses, emoji };
}

function raiseLast(clauses: Clause[]): void {
  const last = clauses.at(-1);
  if (last !== undefined) clauses[clauses.length - 1] = { words: last.words, mark: '?' };
}

function writeOut(words: readonly string[], shorthand: ReadonlyMap<string, string>): string {
  let text = '';
  for (const word of words) text += `${text === '' ? '' : ' '}${shorthand.get(word) ?? word}`;
  return text;
}

/** One string with the marks as words of their own, for patterns that look across clauses. */
export function joinClauses(clauses: readonly Clause[]): string {
  return clauses
    .map(({ words, mark }, at) => (mark === '' || at === clauses.length - 1 ? words : `${words} ${mark}`))
    .join(' ');
}

const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** The same as a text that may be shown or recognized. */
export function writeText(marked: string): string {
  const text = marked.replace(/ ([.,?])/g, '$1').replace(/^[\s.,?]+|[\s.,]+$/g, '');
  return onlyAscii.test(text) ? text : text.replace(betweenHan, '');
}
