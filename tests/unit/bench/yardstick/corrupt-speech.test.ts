import { describe, expect, it } from 'vitest';
import { createSpeechCorrupter } from '#bench/yardstick/corrupt-speech';
import { countWordErrors, spokenWords } from '#bench/yardstick/word-errors';

const corrupt = createSpeechCorrupter(
  new Map([
    ['duo', ['dual', 'do oh']],
    ['authenticator', ['a then to cater']],
    ['phone', ['fun']],
  ]),
);
const text =
  'I have 2 phones, and Duo and the Authenticator are on the wrong phone; which of them do I need today?';
const seeds = Array.from({ length: 200 }, (_, seed) => String(seed));

describe('the corrupter of speech', () => {
  it('only takes punctuation and case away when nothing goes wrong', () => {
    expect(corrupt('Is Duo ON?', 0, '1')).toEqual({ text: 'is duo on', words: 3, errors: 0 });
  });

  it('does the same to the same text with the same seed, and something else with another', () => {
    expect(corrupt(text, 0.3, '7')).toEqual(corrupt(text, 0.3, '7'));
    expect(new Set(seeds.map((seed) => corrupt(text, 0.3, seed).text)).size).toBeGreaterThan(150);
  });

  it.each([0.1, 0.2, 0.3])('comes to a word error rate of %f over many texts, as counted again', (rate) => {
    const results = seeds.map((seed) => corrupt(text, rate, seed));
    for (const { text: heard, errors } of results) {
      expect(countWordErrors(spokenWords(text), spokenWords(heard))).toBe(errors);
    }
    const errors = results.reduce((sum, result) => sum + result.errors, 0);
    const words = results.reduce((sum, result) => sum + result.words, 0);
    expect(errors / words).toBeGreaterThan(rate - 0.02);
    expect(errors / words).toBeLessThan(rate + 0.02);
  });

  it('hears by sound, drops, splits, joins, ends otherwise, spells numbers, hesitates and begins again', () => {
    const heard = seeds.map((seed) => corrupt(text, 0.3, seed).text).join('\n');
    for (const [what, pattern] of [
      ['by sound', /\b(dual|do oh)\b/],
      ['by sound, in several words', /a then to cater/],
      ['dropped', /on wrong phone/],
      ['split', /authen ticator|aut henticator|authe nticator/],
      ['joined', /whichof|ofthem|doi/],
      ['another ending', /phone and|needs|needed/],
      ['a number in words', /have two phones/],
      ['a filler', /\b(um|uh|er)\b/],
      ['a self-correction', /do i (i mean |sorry |no )?do i/],
    ] as const) {
      expect(heard, what).toMatch(pattern);
    }
  });

  it('leaves what was misheard once as it is', () => {
    const chain = createSpeechCorrupter(
      new Map([
        ['duo', ['duel']],
        ['duel', ['dual']],
      ]),
    );
    const heard = seeds.map((seed) => chain('duo', 1, seed).text);
    expect(heard).toContain('duel');
    expect(heard.join(' ')).not.toContain('dual');
  });

  it('survives texts without words', () => {
    expect(corrupt('...', 0.3, '1')).toEqual({ text: '', words: 0, errors: 0 });
  });
});
