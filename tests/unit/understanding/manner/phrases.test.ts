import { describe, expect, it } from 'vitest';
import { parsePhrase } from '#understanding/phrases/parse-phrase';
import { PhraseFinder } from '#understanding/phrases/phrase-finder';
import { phrase, phrases } from '#understanding/phrases/phrases';

const find = (phrase: string, text: string, direction?: 'backwards') => {
  const words = text.split(' ');
  const at = direction === undefined ? 0 : words.length;
  return new PhraseFinder([{ phrase: parsePhrase(phrase) }], direction).find(words, at, () => true);
};

describe('the notation of phrases', () => {
  it.each([
    ['so sorry', 'so sorry i', 2],
    ['so sorry', 'so am i', 0],
    ['(hi | hello) there', 'hello there you', 2],
    ['sorry [to bother you]', 'sorry to bother you', 4],
    ['sorry [to bother you]', 'sorry to hear', 1],
    ['so|very_much sorry', 'very much sorry', 3],
    ['(so | very)* sorry', 'so very so sorry', 4],
    ['(so | very)* sorry', 'sorry', 1],
    ['this is _ speaking', 'this is mary speaking', 4],
    ['in # minutes', 'in 10 minutes', 3],
    ['in # minutes', 'in ten minutes', 0],
    ["i'm late", 'i am late', 3],
    ['唔該', '唔 該 晒', 2],
  ])('%s finds in %j', (phrase, text, length) => {
    expect(find(phrase, text)).toBe(length);
  });

  it('reads phrases from the end', () => {
    expect(find('thanks [a lot]', 'how do i log in thanks a lot', 'backwards')).toBe(3);
  });

  it('puts phrases into others, and reads one a line', () => {
    const very = phrase`(so | very)*`;
    const [first, second] = phrases`
      ${very} sorry
      excuse me [${very} much]
    `.map((each) => new PhraseFinder([{ phrase: each }]));
    expect(first?.find('so very sorry'.split(' '), 0, () => true)).toBe(3);
    expect(second?.find('excuse me so much'.split(' '), 0, () => true)).toBe(4);
  });

  it('does not look across a mark', () => {
    expect(find('this is _', 'this is , well')).toBe(0);
  });

  it.each(['(so sorry', 'so] sorry', '[so'])('refuses %s', (phrase) => {
    expect(() => parsePhrase(phrase)).toThrow(phrase);
  });
});

describe('where a phrase counts', () => {
  const at = (text: string, from: number) =>
    new PhraseFinder([
      { phrase: phrase`help`, notBefore: new Set(['with']), notAfter: new Set(['need']) },
      { phrase: phrase`call`, onlyBefore: new Set(['now']), onlyAfter: new Set(['please']) },
    ]).find(text.split(' '), from, () => true);

  it.each([
    ['help i am lost', 0, 1],
    ['help with it', 0, 0],
    ['i need help', 2, 0],
    ['please call now', 1, 1],
    ['please call it off', 1, 0],
    ['i call', 1, 0],
    ['call', 0, 1],
    ['well , call .', 2, 1],
  ])('%s, word %i', (text, from, length) => {
    expect(at(text, from)).toBe(length);
  });

  it('offers the longest first', () => {
    const offered: number[] = [];
    new PhraseFinder([{ phrase: phrase`a* b` }, { phrase: phrase`a a` }, { phrase: phrase`a` }]).find(
      ['a', 'a', 'b'],
      0,
      (_rule, _from, to) => {
        offered.push(to);
        return false;
      },
    );
    expect(offered).toEqual([3, 2, 1]);
  });
});
