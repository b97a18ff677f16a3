import { describe, expect, it } from 'vitest';
import { stemEnglish } from '#understanding/stem-english';

describe('forms of one word meet', () => {
  it.each([
    [['phone', 'phones', 'phoned'], 'phon'],
    [['get', 'getting'], 'get'],
    [['change', 'changed', 'changing', 'changes'], 'chang'],
    [['reply', 'replies', 'replied'], 'repli'],
    [['pass', 'passes', 'passed'], 'pass'],
    [['authenticator', 'authenticators', 'authentication', 'authenticate'], 'authenticat'],
    [['approve', 'approved', 'approving'], 'approv'],
    [['quick', 'quickly'], 'quick'],
  ])('%j', (words, stem) => {
    expect(words.map(stemEnglish)).toEqual(words.map(() => stem));
  });

  it.each(['tap', 'duo', 'vpn', '2fa', 'is', 'this', '點', 'bus'])('%s stays', (word) => {
    expect(stemEnglish(word)).toBe(word);
  });

  it.each([
    ['sing', 'sign'],
    ['push', 'pass'],
    ['remove', 'remote'],
  ])('%s and %s stay apart', (a, b) => {
    expect(stemEnglish(a)).not.toBe(stemEnglish(b));
  });
});
