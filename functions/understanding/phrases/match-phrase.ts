import type { Phrase } from './parse-phrase.ts';

/** What must hold from a place on. @returns where the whole ends, or -1 */
type Then = (at: number) => number;

const anywhere: Then = (at) => at;

/**
 * Where a phrase ends that begins at a place in a list of words; -1 when none does. Choices are tried in the order in
 * which they are written, gaps as short as will do. No pattern has to be made first, which is what a first question
 * would wait for.
 */
export const matchPhrase = (phrase: Phrase, words: readonly string[], at: number): number =>
  match(phrase, words, at, anywhere);

function match(phrase: Phrase, words: readonly string[], at: number, then: Then): number {
  switch (phrase.kind) {
    case 'word':
      return isWord(phrase.word, words[at]) ? then(at + 1) : -1;
    case 'all':
      return matchAll(phrase.parts, 0, words, at, then);
    case 'oneOf':
      return firstOf(phrase.parts, (part) => match(part, words, at, then));
    case 'many':
      return matchMany(phrase, words, at, then);
    case 'gap':
      return matchGap(Math.min(at + phrase.most, words.length), at, then);
    case 'not':
      return match(phrase.part, words, at, anywhere) >= 0 ? -1 : then(at);
    case 'edge':
      return at === (phrase.edge === 'start' ? 0 : words.length) ? then(at) : -1;
  }
}

function matchMany(
  many: Extract<Phrase, { kind: 'many' }>,
  words: readonly string[],
  at: number,
  then: Then,
): number {
  const more = match(many.part, words, at, (end) => (end > at ? matchMany(many, words, end, then) : -1));
  return more >= 0 ? more : then(at);
}

function matchGap(last: number, at: number, then: Then): number {
  for (let next = at; next <= last; next++) {
    const end = then(next);
    if (end >= 0) return end;
  }
  return -1;
}

function matchAll(
  parts: readonly Phrase[],
  from: number,
  words: readonly string[],
  at: number,
  then: Then,
): number {
  const part = parts[from];
  if (part === undefined) return then(at);
  return match(part, words, at, (end) => matchAll(parts, from + 1, words, end, then));
}

function firstOf(parts: readonly Phrase[], matchPart: (part: Phrase) => number): number {
  for (const part of parts) {
    const end = matchPart(part);
    if (end >= 0) return end;
  }
  return -1;
}

function isWord(wanted: string | ReadonlySet<string>, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (typeof wanted !== 'string') return wanted.has(word);
  if (wanted === '_') return true;
  return wanted === '#' ? /^\d/.test(word) : wanted === word;
}
