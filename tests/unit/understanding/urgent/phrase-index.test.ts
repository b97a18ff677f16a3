import { describe, expect, it } from 'vitest';
import { FiledPhrase, firstTable, PhraseIndex } from '#understanding/phrases/phrase-index';
import { phraseLines, readParts } from '#understanding/phrases/phrases';
import { alreadyHappenedEn, alreadyPartsEn, notYetEn } from '#understanding/urgent/already-happened-en';
import { attackEn } from '#understanding/urgent/attack-en';
import { putAsideEn } from '#understanding/urgent/desk-words-en';
import { despairEn } from '#understanding/urgent/despair-en';
import { farewellEn } from '#understanding/urgent/farewell-en';
import { fireEn } from '#understanding/urgent/fire-en';
import { hopelessEn } from '#understanding/urgent/hopeless-en';
import { idiomsEn } from '#understanding/urgent/idioms-en';
import { idiomsOfDangerEn } from '#understanding/urgent/idioms-of-danger-en';
import { injuryEn, mishapEn } from '#understanding/urgent/injury-en';
import { lifeInDangerEn } from '#understanding/urgent/life-in-danger-en';
import { panicEn } from '#understanding/urgent/panic-en';
import { callForHelpEn, nearDangerEn } from '#understanding/urgent/peril-en';
import { phrasePartsEn } from '#understanding/urgent/phrase-parts-en';
import { sorrowEn } from '#understanding/urgent/sorrow-en';
import { unsureEn } from '#understanding/urgent/unsure-en';

describe('phrases of several tables', () => {
  const index = new PhraseIndex(['on fire\nsmell .. gas', 'fire'], readParts(''));
  const tableOf = (text: string): number | undefined => {
    const words = text.split(' ');
    return firstTable(words, index.candidates(words));
  };

  it.each([
    ['the bin is on fire', 0],
    ['a fire here', 1],
    ['i smell some gas', 0],
    ['i smell a rat', undefined],
  ])('%s: %s', (text, table) => {
    expect(tableOf(text)).toBe(table);
  });

  it('are taken out of a sentence', () => {
    expect(index.takeOut('it is on fire now'.split(' '))).toEqual(['it', 'is', '~', 'now']);
  });
});

/** Phrases are read when first needed; here all are. */
describe('each phrase can be filed and made', () => {
  const parts = readParts(phrasePartsEn);
  const alreadyParts = readParts(alreadyPartsEn);
  const tables = {
    alreadyHappenedEn,
    attackEn,
    callForHelpEn,
    despairEn,
    farewellEn,
    fireEn,
    hopelessEn,
    idiomsEn,
    idiomsOfDangerEn,
    injuryEn,
    lifeInDangerEn,
    mishapEn,
    nearDangerEn,
    notYetEn,
    panicEn,
    putAsideEn,
    sorrowEn,
    unsureEn,
  };

  it.each(Object.entries(tables))('%s', (name, table) => {
    const its = name === 'alreadyHappenedEn' || name === 'notYetEn' ? alreadyParts : parts;
    for (const line of phraseLines(table)) {
      const phrase = new FiledPhrase(line, its, 0);
      expect(phrase.keys.size, line).toBeGreaterThan(0);
      expect(phrase.match([], 0), line).toBe(-1);
    }
  });

  it('refuses a phrase with no word that must be there', () => {
    expect(() => new FiledPhrase('.. the? $', parts, 0).keys).toThrow('has no word that must be there');
  });
});
