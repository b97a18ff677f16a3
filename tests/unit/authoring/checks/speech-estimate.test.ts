import { describe, expect, test } from 'vitest';
import { estimateSpeechSeconds } from '#authoring/checks/speech-estimate';

describe('estimateSpeechSeconds', () => {
  test.each([
    ['nothing', '', 'en', 0],
    ['five English words', 'You can get one there.', 'en', 2],
    ['45 words', 'word '.repeat(45), 'en', 18],
    ['marks that stand alone', 'Yes - no', 'en', 0.8],
    ['letters that are spelled', 'the H K U S T', 'en', 2.4],
    ['a small number', 'within 24 hours', 'en', 1.2],
    ['a long number, digit by digit', 'Call 23586200', 'en', 3.6],
    ['twelve Chinese characters', '你可以喺網頁攞一個通行證。', 'zh-HK', 3],
    ['digits in Chinese, each a character', '撳1232', 'zh-CN', 1.25],
    ['English words in Chinese', '開 Microsoft Authenticator 啦', 'zh-HK', 1.3],
  ] as const)('%s', (_name, text, locale, seconds) => {
    expect(estimateSpeechSeconds(text, locale)).toBeCloseTo(seconds, 5);
  });

  test('pauses come on top', () => {
    expect(estimateSpeechSeconds('You can get one there.', 'en', 1.5)).toBeCloseTo(3.5, 5);
  });
});
