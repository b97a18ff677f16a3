import { describe, expect, it, test } from 'vitest';
import { checkSayable, checkSpeech } from '#authoring/checks/check-speech';

const wrongs = (voice: string, locale: 'en' | 'zh-HK' = 'en') =>
  checkSpeech(voice, locale).map(({ severity, wrong }) => `${severity}: ${wrong}`);

const words = (count: number) =>
  Array.from({ length: count }, (_, index) => `w${'abcdefgh'[index % 8]}`).join(' ');

describe('checkSpeech', () => {
  test.each([
    ['a plain answer', 'You can get one on the TAP page. You need your password.'],
    ['45 words in sentences of 15', `${words(15)}. ${words(15)}. ${words(15)}.`],
    ['a question', 'Have you another phone?'],
    ['hyphens, figures and spelled letters', 'Two-factor codes last 2 hours. Ask I T S O.'],
  ])('has nothing against %s', (_name, voice) => {
    expect(wrongs(voice)).toEqual([]);
  });

  test.each([
    [
      '46 words',
      `${words(16)}. ${words(15)}. ${words(15)}.`,
      ['error: It is 46 words, 18.4 seconds; an ear holds 45 words or 18 seconds.'],
    ],
    [
      'few words with a long number, which is said digit by digit',
      `Call 85223586200. ${words(18)}. ${words(18)}.`,
      ['error: It is 38 words, 19.2 seconds; an ear holds 45 words or 18 seconds.'],
    ],
    [
      'a sentence of 21 words',
      `${words(21)}.`,
      ['warning: The sentence "wa wb wc wd ..." has 21 words; 20 are easy to follow.'],
    ],
    ['an address', 'Go to https://myaccount.ust.hk now.', ['error: An address is read aloud.']],
    ['an address without https', 'Go to myaccount.ust.hk now.', ['error: An address is read aloud.']],
    ['an e-mail address', 'Write to cchelp@ust.hk.', ['error: An address is read aloud.']],
    ['2FA', 'It is about 2FA.', ['warning: A voice does not say "2FA" well.']],
    ['parentheses', 'A pass (TAP) helps.', ['warning: A voice does not say "(" well.']],
    ['a slash', 'Press and/or hold.', ['warning: A voice does not say "/" well.']],
    [
      'no full stop',
      'It is on the page',
      ['error: It ends without a full stop, so it would run into what follows.'],
    ],
  ])('finds %s', (_name, voice, expected) => {
    expect(wrongs(voice)).toEqual(expected);
  });

  it('measures Chinese by characters', () => {
    const sentence = (length: number) => `${'碼'.repeat(length)}。`;
    expect(wrongs(`${sentence(24)}${sentence(24)}${sentence(24)}`, 'zh-HK')).toEqual([]);
    expect(wrongs(`${sentence(24)}${sentence(24)}${sentence(25)}`, 'zh-HK')).toEqual([
      'error: It is 18.3 seconds; an ear holds 45 words or 18 seconds.',
    ]);
    expect(wrongs(sentence(33), 'zh-HK')).toEqual([
      'warning: The sentence "碼碼碼碼碼碼碼碼" takes 8.3 seconds; 8 are easy to follow.',
    ]);
  });
});

describe('checkSayable', () => {
  it('lets a label end without a full stop', () => {
    expect(checkSayable('the TAP page')).toEqual([]);
  });
});
