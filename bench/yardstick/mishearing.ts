import type { Chance } from './seeded-chance.ts';

/** What words are heard as, by sound: a word -> several things, of one word or more. */
export type SoundConfusions = ReadonlyMap<string, readonly string[]>;

/** One way in which a recognizer goes wrong at one place. */
export interface Mishearing {
  /** How often of all errors, where it can happen at all. */
  readonly weight: number;
  /** How many words from the place on it changes. */
  readonly span: number;
  /** @returns what is heard instead, or undefined where it cannot happen */
  hear(words: readonly string[], chance: Chance): readonly string[] | undefined;
}

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const fillers = [['um'], ['uh'], ['er'], ['like'], ['you', 'know'], ['so'], ['well']];
const corrections = [[], [], ['i', 'mean'], ['sorry'], ['no']];

/** Recognizers swallow these first. */
const weakWords = new Set(
  'a an the to of in on at is are was it my me i do does and or for with have has can be from that this'.split(
    ' ',
  ),
);

const vowelThenConsonant = /[aeiouy][^aeiouy]/g;
const shortestToSplit = 6;
const shortestToEnd = 4;

/** Where one syllable may end, two letters at least on either side. */
function syllableEnds(word: string): readonly number[] {
  return [...word.matchAll(vowelThenConsonant)]
    .map(({ index }) => index + 1)
    .filter((at) => at >= 2 && word.length - at >= 2);
}

/** Endings are what telephone lines and accents take away first, and what recognizers put where it was not. */
function endOtherwise(word: string, chance: Chance): string | undefined {
  if (word.length < shortestToEnd || weakWords.has(word) || !/^[a-z]+$/.test(word)) return undefined;
  if (word.endsWith('ing')) return chance.pick([word.slice(0, -3), `${word.slice(0, -3)}in`]);
  if (word.endsWith('ed')) return chance.pick([word.slice(0, -2), word.slice(0, -1)]);
  if (word.endsWith('s')) return word.slice(0, -1);
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  return chance.pick([`${word}s`, `${word}s`, `${stem}ed`, `${stem}ing`]);
}

/**
 * The errors of telephone speech recognition: in how it goes wrong, not in how often, which the caller says. Sounds
 * lead, as in what Twilio's recognizers make of the names of our topics; none of this is known to our own recognizer.
 */
export const createMishearings = (confusions: SoundConfusions): readonly Mishearing[] => [
  {
    weight: 45,
    span: 1,
    hear: ([word = ''], chance) => chance.pick(confusions.get(word) ?? [])?.split(' '),
  },
  { weight: 12, span: 1, hear: ([word = '']) => (weakWords.has(word) ? [] : undefined) },
  { weight: 4, span: 1, hear: ([word = '']) => (weakWords.has(word) ? undefined : []) },
  {
    weight: 7,
    span: 1,
    hear([word = ''], chance) {
      const at = word.length < shortestToSplit ? undefined : chance.pick(syllableEnds(word));
      return at === undefined ? undefined : [word.slice(0, at), word.slice(at)];
    },
  },
  {
    weight: 7,
    span: 2,
    hear: ([first, second]) => (second === undefined ? undefined : [`${first}${second}`]),
  },
  {
    weight: 12,
    span: 1,
    hear([word = ''], chance) {
      const other = endOtherwise(word, chance);
      return other === undefined ? undefined : [other];
    },
  },
  {
    weight: 7,
    span: 1,
    hear: ([word = '']) =>
      /^\d+$/.test(word) ? [...word].map((digit) => digits[Number(digit)] ?? digit) : undefined,
  },
  { weight: 7, span: 1, hear: ([word = ''], chance) => [...(chance.pick(fillers) ?? []), word] },
  {
    weight: 6,
    span: 2,
    hear: (words, chance) =>
      words.length < 2 ? undefined : [...words, ...(chance.pick(corrections) ?? []), ...words],
  },
];
