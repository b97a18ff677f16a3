import { commonEnglishWords } from './common-words-en.ts';

/** Stands where a name was taken out: it means nothing to any topic. */
const blank = 'blank';

/** What people say before their name. */
const introduction =
  /\b(?:(?:my|the) (?:full |first |last |family |given )?name(?:'s|’s|s| is|:)|(?<=^\s*)name(?: is|:)|i am called|i'm called|i’m called)(?=[\s,])/giu;

/** "This is Mary Wong speaking", or "calling". */
const onTheLine = /\b(this is|it's|it is) ((?:[\p{L}'’.-]{1,40} ){1,4})(speaking|calling)\b/giu;

/** The same in Chinese, where a name is of two to four characters and no space ends it. */
const chineseIntroduction =
  /(我叫做?|我(?:個|嘅|的)?名字?(?:叫做?|係|是)|我姓)(?![佢他她你您人])\p{Script=Han}{1,3}/gu;

/** After "my name is", these say how it fares, not what it is; after a first name, they go on with the sentence. */
const noName = new Set(
  `a about all already also always am an and are as asked asking at because been being blank but by calling can can't cannot changed code
  could did different do does don't duo for from gone had has have hello help here hi how i i'd i'll i'm i've if im in incorrect invalid
  is isn't it it's just keep key known like listed locked log login lost me misspelled misspelt missing mixed my need needed new no not
  nothing now of off on only or our password phone please push same shown shows sign signed since so speaking spelled spelt staff still
  student tap than thank thanks that the their them then there these they this to today token too trying two unable unknown vpn want
  wanted wants was we went were what when where which who why will with won't would wrong yes you your`.split(
    /\s+/,
  ),
);

const mostWords = 4;

const bare = (word: string): string => word.toLowerCase().replace(/[.,!?;:]+$/, '');
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** Digits and addresses are taken out as what they are. */
const couldBeName = /^\p{L}[^\d@]*$/u;
const endsClause = (word: string): boolean => /[.,!?;:]$/.test(word);

/** Surnames that are little words, too. */
const littleSurnames: ReadonlySet<string> = new Set(['an', 'on', 'or', 'so', 'to']);
const commonWords: ReadonlySet<string> = new Set(commonEnglishWords);

const isNoWord = (word: string): boolean =>
  couldBeName.test(word) && !noName.has(bare(word)) && !commonWords.has(bare(word));

/** "So Wing Yan" is a name, "so long" is not: names are written large, or what comes after is no word of English. */
function isLittleSurname([first = '', ...after]: readonly string[]): boolean {
  const large = isCapital(first) && isCapital(after[0] ?? '') && bare(after[0] ?? '') !== 'i';
  return littleSurnames.has(bare(first)) && (large || after.slice(0, 2).some(isNoWord));
}

/** How many of the words are a name: "Chan Tai Man and I lost ..." has three. */
function countNameWords(words: readonly string[]): number {
  const [first = ''] = words;
  if (!couldBeName.test(first) || (noName.has(bare(first)) && !isLittleSurname(words))) return 0;
  let count = 1;
  while (count < Math.min(words.length, mostWords)) {
    const [last = '', next = ''] = [words[count - 1], words[count]];
    const small = isCapital(first) && !isCapital(next);
    if (endsClause(last) || small || noName.has(bare(next)) || !couldBeName.test(next)) break;
    count += 1;
  }
  return count;
}

/** What follows an introduction is looked at in no more than this. */
const window = 160;

function redactAfter(text: string): { readonly text: string; readonly found: boolean } {
  let left = '';
  let from = 0;
  let found = false;
  for (const match of text.matchAll(introduction)) {
    const at = match.index + match[0].length;
    if (match.index < from) continue;
    const rest = text.slice(at, at + window);
    const [gap = ''] = /^[\s,]*/.exec(rest) ?? [];
    const words = rest.slice(gap.length).split(/\s+/);
    const count = countNameWords(words);
    if (count === 0) continue;
    const name = words.slice(0, count).join(' ');
    const mark = /[.,!?;:]*$/.exec(name)?.[0] ?? '';
    found = true;
    left += `${text.slice(from, at)}${gap}${blank}${mark}`;
    from = at + gap.length + lengthOf(rest.slice(gap.length), count);
  }
  return { text: left + text.slice(from), found };
}

/** How many characters the first so many words take, with the spaces between them. */
function lengthOf(text: string, count: number): number {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[count - 1];
  return last === undefined ? 0 : last.index + last[0].length;
}

/**
 * Takes out the names that callers give themselves: "my name is ...", "this is ... speaking". Names anywhere else are
 * not known for names. Takes time in proportion to the length of the text.
 */
export function redactNames(text: string): { readonly text: string; readonly found: boolean } {
  let found = false;
  const replaced = text
    .replace(onTheLine, (whole, is: string, name: string, speaking: string) => {
      if (noName.has(bare(name.split(' ')[0] ?? ''))) return whole;
      found = true;
      return `${is} ${blank} ${speaking}`;
    })
    .replace(chineseIntroduction, (_whole, is: string) => {
      found = true;
      return `${is}${blank}`;
    });
  const after = redactAfter(replaced);
  return { text: after.text, found: found || after.found };
}
