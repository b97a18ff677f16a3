/** Of such words one stands in whatever a phrase is found in. */
export interface Keys {
  readonly words: ReadonlySet<string>;
  /** How often, roughly, one of them is met. */
  readonly weight: number;
}

/** A named part of phrases. */
interface Part {
  readonly source: string;
  readonly keys: Keys | undefined;
}

/** Named parts of phrases, and what each stands for. */
export type PhraseParts = ReadonlyMap<string, Part>;

/** How many words a gap of two, three or four dots passes over at most. */
const gaps: Readonly<Record<string, number>> = { '..': 2, '...': 4, '....': 8 };

/** Words that stand in every other sentence make poor keys. */
const common = new Set(
  `a about after all already also am an and any are as at back be because before been being but by can come could did do does for from get getting
  go going got had has have he help her here him his how i if in into is it just know like make may me might my need no not now of off on one only or
  our out over phone please really says she should so some someone take that the their them then there they this to too up us use very wait want was
  way we were what when where which who why will with would you your`.split(/\s+/),
);
const commonWeighs = 40;

const partOf = (atom: string, parts: PhraseParts): Part => {
  const part = parts.get(atom.slice(1, -1));
  if (part === undefined) throw new Error(`No part of a phrase is called "${atom}".`);
  return part;
};

/** Words and bars alone. */
const plain = /^[a-z0-9#_|]+$/;

function sourceOfElement(element: string, parts: PhraseParts): string {
  if (plain.test(element)) {
    const words = `${element.replaceAll('_', ' ').replaceAll('|', ' |')} `;
    return element.includes('|') ? `(?:${words})` : words;
  }
  if (element.endsWith('?')) return `(?:${sourceOfElement(element.slice(0, -1), parts)})?`;
  if (element.startsWith('!')) return `(?!${sourceOfElement(element.slice(1), parts)})`;
  if (element.includes('|')) {
    return `(?:${element
      .split('|')
      .map((each) => sourceOfElement(each, parts))
      .join('|')})`;
  }
  if (element.includes('_'))
    return element
      .split('_')
      .map((each) => sourceOfElement(each, parts))
      .join('');
  const dots = gaps[element];
  if (dots !== undefined) return `(?:[^ ]+ ){0,${dots}}?`;
  if (element === '^') return '(?<=^ )';
  if (element === '*') return '[^ ]+ ';
  return element === '$' ? '$' : partOf(element, parts).source;
}

/**
 * The pattern of a phrase. Its elements stand one after the other: `word`, `a|b` (either), `two_words|one` (either),
 * `a?` (or nothing), `!a|b` (neither comes next), `<part>`, `*` (any word), a gap of at most two `..`, four `...` or
 * eight `....` words, and `^` and `$` for the beginning and the end.
 */
export const sourceOf = (phrase: string, parts: PhraseParts): string =>
  phrase
    .split(' ')
    .map((element) => sourceOfElement(element, parts))
    .join('');

/** What must be there of one alternative of an element: the rarest of its words. */
function keysOfAlternative(alternative: string, parts: PhraseParts): Keys | undefined {
  let rarest: Keys | undefined;
  for (const atom of alternative.includes('_') ? alternative.split('_') : [alternative]) {
    const keys = atom.startsWith('<') ? partOf(atom, parts).keys : keysOfWord(atom);
    if (keys !== undefined && keys.weight < (rarest?.weight ?? Number.POSITIVE_INFINITY)) rarest = keys;
  }
  return rarest;
}

function keysOfWord(atom: string): Keys | undefined {
  if (!plain.test(atom)) return undefined;
  return { words: new Set([atom]), weight: common.has(atom) ? commonWeighs : 1 };
}

function keysOfElement(element: string, parts: PhraseParts): Keys | undefined {
  if (element.endsWith('?') || element.startsWith('!')) return undefined;
  const alternatives = element.split('|').map((each) => keysOfAlternative(each, parts));
  if (alternatives.length === 1) return alternatives[0];
  const words = new Set<string>();
  let weight = 0;
  for (const keys of alternatives) {
    if (keys === undefined) return undefined;
    weight += keys.weight;
    for (const word of keys.words) words.add(word);
  }
  return { words, weight };
}

/** Roughly: a part is long, however short its name. */
const sizeOf = (element: string): number => (element.startsWith('<') ? 400 : element.length);

const isNeeded = (element: string): boolean => !/^[.!*^$]|\?$/.test(element);

/** All that must be there for a phrase to be found. */
export const needsOf = (phrase: string, parts: PhraseParts): Keys[] =>
  phrase
    .split(' ')
    .filter(isNeeded)
    .flatMap((element) => keysOfElement(element, parts) ?? []);

/** Words of which one must be there: those of the shortest element that is no common word, for all are dear to gather. */
export function keysOf(phrase: string, parts: PhraseParts): Keys | undefined {
  let rarest: Keys | undefined;
  const elements = phrase.split(' ').filter(isNeeded);
  for (const element of elements.sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const keys = keysOfElement(element, parts);
    if (keys !== undefined && keys.weight < (rarest?.weight ?? Number.POSITIVE_INFINITY)) rarest = keys;
    if (rarest !== undefined && rarest.weight < commonWeighs) break;
  }
  return rarest;
}

/** The phrases of a table: one a line, and what is indented goes on with the line above; headings after #. */
export function phraseLines(table: string): string[] {
  const lines: string[] = [];
  for (const line of table.split('\n')) {
    const last = lines.at(-1);
    if (line.startsWith('  ') && last !== undefined) {
      lines[lines.length - 1] = `${last}${last.endsWith('|') ? '' : ' '}${line.trim()}`;
    } else lines.push(line);
  }
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Reads the parts of a table: `name: this, that, or two words`, one a line. A part may hold parts written above it. */
export function readParts(table: string): PhraseParts {
  const parts = new Map<string, Part>();
  for (const line of phraseLines(table)) {
    const [name = '', list = ''] = line.split(': ');
    const words = list.split(', ');
    const keys = keysOfElement(words.map((each) => each.replaceAll(' ', '_')).join('|'), parts);
    parts.set(name, { source: `(?:${words.map((each) => sourceOf(each, parts)).join('|')})`, keys });
  }
  return parts;
}
