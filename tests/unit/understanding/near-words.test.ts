import { describe, expect, it } from 'vitest';
import { NearWords } from '#understanding/near-words';

const known =
  'phone authenticator notification password camera duo bypass code sign in my the a is lost touch'.split(
    ' ',
  );
const nearWords = new NearWords(known);
const respell = (text: string) => nearWords.respell(text.split(' '))?.join(' ');

describe('slips are put right', () => {
  it.each([
    ['a letter left out', 'my phne', 'my phone'],
    ['a letter too many', 'my phonne', 'my phone'],
    ['neighbours swapped', 'my phoen', 'my phone'],
    ['the wrong letter', 'my bypasd code', 'my bypass code'],
    ['vowels left out', 'my psswrd', 'my password'],
    ['spelled by ear', 'the awthentikator', 'the authenticator'],
    ['cut in two', 'the authenti kator', 'the authenticator'],
    ['run together', 'lostphone', 'lost phone'],
  ])('%s', (_, text, right) => {
    expect(respell(text)).toBe(right);
  });
});

describe('what is left alone', () => {
  it.each([
    ['known words', 'my phone is lost'],
    ['common words', 'my photo'],
    ['short words', 'pfone xy duk'],
    ['what looks like nothing known', 'my dormitory'],
    ['what sounds alike and looks different', 'fawnah'],
    ['numbers', '12345'],
    ['other scripts', '電 話'],
  ])('%s', (kind, text) => {
    expect(respell(text), kind).toBe(kind === 'short words' ? 'phone xy duk' : undefined);
  });
});
