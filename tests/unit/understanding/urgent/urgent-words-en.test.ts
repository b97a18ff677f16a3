import { describe, expect, it } from 'vitest';
import { urgentWordsEn } from '#understanding/urgent/urgent-words-en';

describe('words as they are meant', () => {
  it.each([
    ["I don't wanna live", 'i do not want to live'],
    ['smth is burnin', 'something is burning'],
    ['my frd passed out', 'my friend passed out'],
    ['kms', 'kill myself'],
    ['nine nine nine', '999'],
    ['ambulence', 'ambulance'],
    ['folowing', 'following'],
    ["the kitchen's filling with smoke", 'the kitchen is filling with smoke'],
    ["my husband's phone", 'my husband phone'],
  ])('%s: %s', (text, words) => {
    expect(urgentWordsEn(text).join(' ')).toBe(words);
  });

  it.each(['billing', 'tapped', 'lighting', 'polite', 'droning'])('%s is a word of its own', (word) => {
    expect(urgentWordsEn(word)).toEqual([word]);
  });
});
