import { describe, expect, it, test } from 'vitest';
import { checkReplyLength, checkStepLength, checkText } from '#authoring/checks/check-text';

const wrongs = (found: ReturnType<typeof checkText>) =>
  found.map(({ severity, wrong, mend }) => `${severity}: ${wrong} ${mend}`);

describe('checkText', () => {
  test.each([
    ['a plain text', 'Sign in on the TAP page. Reply NEXT for step 2.'],
    ['an e-mail address', 'Write to cchelp@ust.hk.'],
    ['words of Twilio in small letters', 'Reply to start again, or text us to cancel.'],
    ['words of Twilio inside a sentence', 'Press YES on the phone.'],
  ])('has nothing against %s', (_name, text) => {
    expect(wrongs(checkText(text, 'en'))).toEqual([]);
  });

  test.each([
    [
      'a curly apostrophe',
      'Don’t wait.',
      ['error: "’" does not fit a plain text: the room falls from 306 characters to 134. Write \' instead.'],
    ],
    [
      'an address',
      'See https://a.hk/b for more.',
      [
        'warning: The address https://a.hk/b stands in the middle of the text. Put it under links: the first link ends the text by itself.',
      ],
    ],
    [
      'an address without https',
      'See myaccount.ust.hk for more.',
      [
        'warning: The address myaccount.ust.hk stands in the middle of the text. Put it under links: the first link ends the text by itself.',
      ],
    ],
    [
      'an invitation to say yes',
      'Reply YES to go on.',
      ['error: Twilio answers YES by itself and may stop all texts. Ask for another word or a number.'],
    ],
    [
      'an invitation to ask for help',
      'To learn more, text HELP.',
      ['error: Twilio answers HELP by itself and may stop all texts. Ask for another word or a number.'],
    ],
  ])('finds %s', (_name, text, expected) => {
    expect(wrongs(checkText(text, 'en'))).toEqual(expected);
  });

  it('lets Chinese be Chinese', () => {
    expect(checkText('請到「臨時通行證」網頁。', 'zh-HK')).toEqual([]);
  });
});

describe('checkReplyLength', () => {
  const url = 'https://a.hk/b';

  it('counts the link with the answer', () => {
    // 291 + a space + 14 is all of the 306 that two segments hold.
    expect(checkReplyLength('a'.repeat(291), url)).toEqual([]);
    expect(wrongs(checkReplyLength('a'.repeat(292), url))).toEqual([
      'warning: With its link it takes 307 of 306 characters, so its end waits for MORE. Shorten it, if the caller needs all of it at once.',
    ]);
  });

  it('knows the shorter room of Chinese', () => {
    expect(checkReplyLength('碼'.repeat(134), undefined)).toEqual([]);
    expect(wrongs(checkReplyLength('碼'.repeat(135), undefined))).toEqual([
      'warning: It takes 135 of 134 characters, so its end waits for MORE. Shorten it, if the caller needs all of it at once.',
    ]);
  });
});

describe('checkStepLength', () => {
  it('leaves a segment for the offer of the next step', () => {
    expect(checkStepLength('a'.repeat(160))).toEqual([]);
    expect(wrongs(checkStepLength('a'.repeat(161)))).toEqual([
      'warning: The step takes 161 characters; 160 leave room for the offer of the next. Shorten it.',
    ]);
    expect(checkStepLength('碼'.repeat(71))).toHaveLength(1);
  });
});
