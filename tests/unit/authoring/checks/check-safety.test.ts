import { describe, expect, test } from 'vitest';
import { checkSafety } from '#authoring/checks/check-safety';

describe('checkSafety', () => {
  test.each([
    'Please tell us your password.',
    'Tell me your one-time passcode.',
    'Send us the code that you received.',
    'You can text your TAP to us.',
    "Don't worry, tell us your password.",
    'If it does not work, send us your code.',
    'Reply with your code.',
    'Reply with the six digit passcode from the app.',
    'What is your PIN?',
    'Please read out the code on your screen.',
    'Say your password after the tone.',
    'Enter your password here.',
    'Key in the passcode now in this call.',
    'Give the helpline your HKUST ID number.',
    '請告訴我們你的密碼。',
    '请提供我们您的验证码。',
    '請讀出驗證碼。',
    '唔該話俾我哋你嘅密碼。',
  ])('refuses to ask for a secret: %s', (wording) => {
    expect(checkSafety(wording)).toMatchObject([
      { severity: 'error', wrong: expect.stringMatching(/^The caller is asked/) },
    ]);
  });

  test.each([
    'We will reset your password.',
    'I can unlock your account for you.',
    "We'll issue a new pass.",
    'The helpline will gladly approve the request.',
    '我們會重設你的密碼。',
    '我们可以解锁您的账户。',
  ])('refuses to promise what only others can do: %s', (wording) => {
    expect(checkSafety(wording)).toMatchObject([
      { severity: 'error', wrong: expect.stringMatching(/^The helpline promises/) },
    ]);
  });

  test.each([
    "Please don't say passwords or codes.",
    'Never tell us your password.',
    'Do not read out your code to anyone.',
    'We will never ask you to send us the code.',
    'Enter your TAP on the sign-in page.',
    'Type the passcode from the app.',
    'Then enter the code into the field on the Microsoft website.',
    'You can reset it yourself on the account page.',
    'We can text you the link.',
    'Show your ID card at the service desk to get a bypass code.',
    'We cannot reset anything.',
    'We will not change your password.',
    '請勿告訴我們你的密碼。',
    '我們不會重設密碼。',
    '請在登入頁輸入驗證碼。',
  ])('lets pass: %s', (wording) => {
    expect(checkSafety(wording)).toEqual([]);
  });
});
