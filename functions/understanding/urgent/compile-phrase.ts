/** Named parts of phrases: what a `<name>` in a phrase stands for. */
export type PhraseParts = ReadonlyMap<string, string>;

/** Of such words one stands in whatever the phrase is found in. */
type Keys = ReadonlySet<string>;

/** A phrase, ready to be looked for in words that have one space before, between and after them. */
export interface CompiledPhrase {
  readonly pattern: RegExp;
  /** What the phrase is filed under. */
  readonly keys: Keys;
  /** What else must be there. */
  readonly others: readonly Keys[];
}

/** A piece of a phrase: its pattern, and what must be there. */
interface Piece {
  readonly source: string;
  readonly needs: readonly Keys[];
}

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
/** What weighs more is in almost every sentence. */
const worthALook = 200;

/** How often, roughly, one of the keys is met. */
function weigh(keys: Keys): number {
  let weight = 0;
  for (const key of keys) weight += common.has(key) ? commonWeighs : 1;
  return weight;
}

const rarestFirst = (needs: readonly Keys[]): Keys[] => needs.toSorted((a, b) => weigh(a) - weigh(b));

function inOrder(pieces: readonly Piece[]): Piece {
  return {
    source: pieces.map(({ source }) => source).join(''),
    needs: pieces.flatMap(({ needs }) => needs),
  };
}

function oneOf(pieces: readonly Piece[]): Piece {
  const rarest = pieces.map(({ needs }) => rarestFirst(needs)[0]);
  const isSure = rarest.every((keys) => keys !== undefined);
  return {
    source: `(?:${pieces.map(({ source }) => source).join('|')})`,
    needs: isSure ? [new Set(rarest.flatMap((keys) => [...(keys ?? [])]))] : [],
  };
}

function compileAtom(atom: string, parts: PhraseParts): Piece {
  const dots = gaps[atom];
  if (dots !== undefined) return { source: `(?:[^ ]+ ){0,${dots}}?`, needs: [] };
  if (atom === '^') return { source: '(?<=^ )', needs: [] };
  if (atom === '*') return { source: '[^ ]+ ', needs: [] };
  if (atom === '$') return { source: '$', needs: [] };
  const name = /^<(.+)>$/.exec(atom)?.[1];
  if (name === undefined) return { source: `${atom} `, needs: [new Set([atom])] };
  const part = parts.get(name);
  if (part === undefined) throw new Error(`No part of a phrase is called "${name}".`);
  return oneOf(part.split(/\s*,\s*/).map((words) => compileWords(words, parts)));
}

function compileElement(element: string, parts: PhraseParts): Piece {
  if (element.endsWith('?')) {
    return { source: `(?:${compileElement(element.slice(0, -1), parts).source})?`, needs: [] };
  }
  if (element.startsWith('!')) {
    return { source: `(?!${compileElement(element.slice(1), parts).source})`, needs: [] };
  }
  if (!element.includes('|')) {
    return inOrder(element.split('_').map((atom) => compileAtom(atom, parts)));
  }
  return oneOf(element.split('|').map((words) => compileElement(words, parts)));
}

function compileWords(words: string, parts: PhraseParts): Piece {
  return inOrder(
    words
      .trim()
      .split(/\s+/)
      .map((element) => compileElement(element, parts)),
  );
}

/**
 * Compiles one phrase. Its elements stand one after the other: `word`, `a|b` (either), `two_words|one` (either), `a?`
 * (or nothing), `!a|b` (neither comes next), `<part>`, `*` (any word), a gap of at most two `..`, four `...` or eight `....` words, and
 * `^` and `$` for the beginning and the end.
 */
export function compilePhrase(phrase: string, parts: PhraseParts): CompiledPhrase {
  const { source, needs } = compileWords(phrase, parts);
  const [keys, ...others] = rarestFirst(needs);
  if (keys === undefined) throw new Error(`The phrase "${phrase}" has no word that must be there.`);
  return {
    pattern: new RegExp(`(?<= )${source}`, 'g'),
    keys,
    others: others.filter((each) => weigh(each) < worthALook),
  };
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
  return new Map(
    phraseLines(table).map((line): [string, string] => {
      const [name = '', ...words] = line.split(':');
      return [name.trim(), words.join(':').trim()];
    }),
  );
}
