import { alreadyHappenedEn, alreadyPartsEn, notYetEn } from './already-happened-en.ts';
import { alreadyHappenedZh, notYetZh } from './already-happened-zh.ts';
import { anyOfZh } from './any-of-zh.ts';
import { foldChinese } from './chinese-script.ts';
import { firstTable, PhraseIndex, spaced } from './phrase-index.ts';
import { urgentWordsEn } from './urgent-words-en.ts';

const happened = new PhraseIndex([alreadyHappenedEn], alreadyPartsEn);
const notYet = new PhraseIndex([notYetEn], alreadyPartsEn);
const happenedZh = anyOfZh(alreadyHappenedZh);
const notYetInZh = anyOfZh(notYetZh, 'gu');
const han = /\p{Script=Han}/u;

/** Whether what is suspicious has already happened: approved by mistake, a code or password given away, clicked. */
export function hasAlreadyHappened(text: string): boolean {
  if (han.test(text)) return happenedZh.test(foldChinese(text).replace(notYetInZh, '#'));
  const words = urgentWordsEn(text);
  const candidates = happened.candidates(words);
  const said = spaced(words);
  if (firstTable(said, candidates) === undefined) return false;
  return firstTable(notYet.takeOut(said, words), candidates) !== undefined;
}
