import { isSign, type Phrase, type PhraseParts, parsePhrase } from './parse-phrase.ts';

/** Of such words one stands in whatever a phrase is found in. */
export interface Keys {
  readonly words: ReadonlySet<string>;
  /** How often, roughly, one of them is met. */
  readonly weight: number;
}

/** Words that stand in every other sentence make poor keys. */
const common = new Set(
  `a about after all already also am an and any are as at back be because before been being but by can come could did do does for from get getting
  go going got had has have he help her here him his how i if in into is it just know like make may me might my need no not now of off on one only or
  our out over phone please really says she should so some someone take that the their them then there they this to too up us use very wait want was
  way we were what when where which who why will with would you your`.split(/\s+/),
);
const commonWeighs = 40;

/** Of the parts that many phrases share: made once. */
const known = new WeakMap<Phrase, Keys | undefined>();

function keysOfPhrase(phrase: Phrase): Keys | undefined {
  if (!known.has(phrase)) known.set(phrase, makeKeys(phrase));
  return known.get(phrase);
}

function makeKeys(phrase: Phrase): Keys | undefined {
  switch (phrase.kind) {
    case 'word':
      return keysOfWord(phrase.word);
    case 'all':
      return rarestOf(phrase.parts.map(keysOfPhrase));
    case 'oneOf':
      return together(phrase.parts.map(keysOfPhrase));
    case 'many':
    case 'gap':
    case 'not':
    case 'edge':
      return undefined;
  }
}

function keysOfWord(word: string | ReadonlySet<string>): Keys | undefined {
  if (typeof word === 'string')
    return isSign(word) ? undefined : { words: new Set([word]), weight: weightOf(word) };
  let weight = 0;
  for (const each of word) weight += weightOf(each);
  return { words: word, weight };
}

const weightOf = (word: string): number => (common.has(word) ? commonWeighs : 1);

const rarestOf = (all: readonly (Keys | undefined)[]): Keys | undefined =>
  all.reduce(
    (rarest, keys) =>
      rarest === undefined || (keys !== undefined && keys.weight < rarest.weight) ? keys : rarest,
    undefined,
  );

/** Each has its own: one of all of these is there. */
function together(all: readonly (Keys | undefined)[]): Keys | undefined {
  const words = new Set<string>();
  let weight = 0;
  for (const keys of all) {
    if (keys === undefined) return undefined;
    weight += keys.weight;
    for (const word of keys.words) words.add(word);
  }
  return { words, weight };
}

/** The elements of a phrase as they are written, brackets with what is in them. */
function elementsOf(phrase: string): string[] {
  if (!/[([]/.test(phrase)) return phrase.includes(' | ') ? [`(${phrase})`] : phrase.split(' ');
  const elements: string[] = [];
  let open = 0;
  for (const sign of phrase.split(/(?=[()[\] ])|(?<=[()[\] ])/)) {
    if (sign === ' ' && open === 0) elements.push('');
    else elements.push(`${elements.pop() ?? ''}${sign}`);
    if (sign === '(' || sign === '[') open += 1;
    else if (sign === ')' || sign === ']') open -= 1;
  }
  return elements.includes('|') ? [`(${phrase})`] : elements.filter((element) => element !== '');
}

/** Whether it must be there, by how it is written. */
const isNeeded = (element: string): boolean => !/^[.!^$[]|[?*]$/.test(element);

/** Roughly: a part is long, however short its name. */
const sizeOf = (element: string): number => (element.startsWith('<') ? 400 : element.length);

/** All that must be there for a phrase to be found. */
export const needsOf = (phrase: string, parts: PhraseParts): Keys[] =>
  elementsOf(phrase)
    .filter(isNeeded)
    .flatMap((element) => keysOfPhrase(parsePhrase(element, parts)) ?? []);

const onlyWords = /^[a-z0-9_|]+$/;

/** Most elements are words side by side, and need not be read as a phrase: a first question waits for all of them. */
function keysOfElement(element: string, parts: PhraseParts): Keys | undefined {
  if (!onlyWords.test(element)) return keysOfPhrase(parsePhrase(element, parts));
  const words = new Set<string>();
  let weight = 0;
  for (const choice of element.split('|')) {
    const each = choice.split('_').filter((word) => word !== '');
    const rarest = each.find((word) => !common.has(word)) ?? each[0];
    if (rarest === undefined) return undefined;
    words.add(rarest);
    weight += weightOf(rarest);
  }
  return { words, weight };
}

/** Words of which one must be there: those of the shortest element that is no common word, for all are dear to gather. */
export function keysOf(phrase: string, parts: PhraseParts): Keys | undefined {
  let rarest: Keys | undefined;
  const elements = elementsOf(phrase).filter(isNeeded);
  for (const element of elements.sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const keys = keysOfElement(element, parts);
    if (keys !== undefined && keys.weight < (rarest?.weight ?? Number.POSITIVE_INFINITY)) rarest = keys;
    if (rarest !== undefined && rarest.weight < commonWeighs) break;
  }
  return rarest;
}
