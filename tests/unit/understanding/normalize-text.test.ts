import { describe, expect, it } from 'vitest';
import { normalizeText } from '#understanding/normalize-text';

describe('the canonical form of a text', () => {
  it.each([
    ['How do I get a TAP?', 'how do i get a tap'],
    ["I can't sign in!!!", 'i can not sign in'],
    ['i cant sign in', 'i can not sign in'],
    ["won't isn't they're I've", 'will not is not they are i have'],
    ["what's that", 'what is that'],
    ["my phone's battery", 'my phone battery'],
    ["the students' phones", 'the students phones'],
    ['curly ’s: it’s', 'curly s it is'],
    ['helloooooo', 'helloo'],
    ['sign-in / 2FA', 'sign in 2fa'],
    ['ＴＡＰ　ｐｌｅａｓｅ', 'tap please'],
    ['點樣攞 TAP？', '點 樣 攞 tap'],
    ['點樣攞TAP', '點 樣 攞 tap'],
    ['  ', ''],
    ["'quoted'", 'quoted'],
    ['café naïve', 'café naïve'],
    ['code 482', 'code 482'],
  ])('%j becomes %j', (text, form) => {
    expect(normalizeText(text)).toBe(form);
  });

  it('is its own canonical form', () => {
    const form = normalizeText("I'd've thought they'd said: don't!");
    expect(normalizeText(form)).toBe(form);
  });
});
