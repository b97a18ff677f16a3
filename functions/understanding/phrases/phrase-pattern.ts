import { type Phrase, type PhraseParts, parsePhrase } from './parse-phrase.ts';

/** Of the parts that many phrases share: made once. */
const known = new WeakMap<Phrase, string>();

/** The pattern of a phrase in words that stand with one space behind each. */
export const sourceOf = (phrase: string, parts: PhraseParts): string => patternOf(parsePhrase(phrase, parts));

function patternOf(phrase: Phrase): string {
  const made = known.get(phrase) ?? makePattern(phrase);
  known.set(phrase, made);
  return made;
}

function makePattern(phrase: Phrase): string {
  switch (phrase.kind) {
    case 'word':
      return patternOfWord(phrase.word);
    case 'all':
      return phrase.parts.map(patternOf).join('');
    case 'oneOf':
      return `(?:${phrase.parts.map(patternOfChoice).join('|')})`;
    case 'many':
      return `(?:${patternOf(phrase.part)})*`;
    case 'gap':
      return `(?:[^ ]+ ){0,${phrase.most}}?`;
    case 'not':
      return `(?!${patternOf(phrase.part)})`;
    case 'edge':
      return phrase.edge === 'start' ? '(?<=^ )' : '$';
  }
}

const wordsBeside = (words: ReadonlySet<string>): string => Array.from(words, patternOfWord).join('|');

const patternOfChoice = (phrase: Phrase): string =>
  phrase.kind === 'word' && typeof phrase.word !== 'string' ? wordsBeside(phrase.word) : patternOf(phrase);

function patternOfWord(word: string | ReadonlySet<string>): string {
  if (typeof word !== 'string') return `(?:${wordsBeside(word)})`;
  if (word === '_') return '[^ ]+ ';
  return word === '#' ? '\\d[^ ]* ' : `${word} `;
}
