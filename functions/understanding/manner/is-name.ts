import { commonEnglishWords } from '../common-words-en.ts';
import { wordSet } from './one-of.ts';

const common: ReadonlySet<string> = new Set(commonEnglishWords);

/** What stands around a name when somebody gives it. */
const around =
  wordSet(`my name is this it its i am called from the in at of here speaking calling again and hi hello hey hiya yo dear good morning
  afternoon evening mr mister mrs ms miss dr doctor prof professor auntie uncle sir madam year student me only just blank we spoke x`);
const titled = /^(?:mr|mister|mrs|ms|miss|dr|doctor|prof|professor|auntie|uncle) /;

const whence = / (?:from|at|in|of) .*/;

/** Whether all words that are not around a name could be one: no word of everyday English is among them. */
export function isName(words: string): boolean {
  const bare = words.replace(titled, '').replace(whence, '').split(' ');
  return bare.every((word) => around.has(word) || (!common.has(word) && /^[a-z]{2,}$/.test(word)));
}
