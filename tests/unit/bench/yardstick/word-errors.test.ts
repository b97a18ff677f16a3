import { describe, expect, it } from 'vitest';
import { countWordErrors, spokenWords } from '#bench/yardstick/word-errors';

describe('words as a recognizer writes them', () => {
  it.each([
    ['What’s a TAP, please?', ["what's", 'a', 'tap', 'please']],
    ['Two-factor: "on", my iPhone 15!', ['two-factor', 'on', 'my', 'iphone', '15']],
    ['...', []],
  ])('%s', (text, words) => {
    expect(spokenWords(text)).toEqual(words);
  });
});

describe('word errors', () => {
  const count = (said: string, heard: string) => countWordErrors(spokenWords(said), spokenWords(heard));
  it.each([
    ['i lost my phone', 'i lost my phone', 0],
    ['i lost my phone', 'i lost my fun', 1],
    ['i lost my phone', 'lost my phone', 1],
    ['i lost my phone', 'um i lost my phone', 1],
    ['the authenticator failed', 'the a then to cater failed', 4],
    ['log in', 'login', 2],
    ['hello there', '', 2],
    ['', 'hello there', 2],
    ['', '', 0],
  ])('"%s" heard as "%s"', (said, heard, errors) => {
    expect(count(said, heard)).toBe(errors);
  });
});
