import { firstTable, PhraseIndex } from '../phrases/phrase-index.ts';
import { readParts } from '../phrases/phrases.ts';
import { alreadyHappenedEn, alreadyPartsEn, notYetEn } from './already-happened-en.ts';
import { alreadyHappenedZh, notYetZh } from './already-happened-zh.ts';
import { anyOfZh } from './any-of-zh.ts';
import { foldChinese } from './chinese-script.ts';
import { urgentWordsEn } from './urgent-words-en.ts';

interface Phrases {
  readonly happened: PhraseIndex;
  readonly notYet: PhraseIndex;
  readonly happenedZh: RegExp;
  readonly notYetZh: RegExp;
}

let made: Phrases | undefined;

/** Made when it is first asked. */
function phrases(): Phrases {
  made ??= {
    happened: new PhraseIndex([alreadyHappenedEn], readParts(alreadyPartsEn)),
    notYet: new PhraseIndex([notYetEn], readParts(alreadyPartsEn)),
    happenedZh: anyOfZh(alreadyHappenedZh),
    notYetZh: anyOfZh(notYetZh, 'gu'),
  };
  return made;
}

const han = /\p{Script=Han}/u;

/** Whether what is suspicious has already happened: approved by mistake, a code or password given away, clicked. */
export function hasAlreadyHappened(text: string): boolean {
  const { happened, notYet, happenedZh, notYetZh: notYetInZh } = phrases();
  if (han.test(text)) return happenedZh.test(foldChinese(text).replace(notYetInZh, '#'));
  const words = urgentWordsEn(text);
  const candidates = happened.candidates(words);
  if (firstTable(words, candidates) === undefined) return false;
  return firstTable(notYet.takeOut(words), candidates) !== undefined;
}
