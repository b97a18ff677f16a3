import { describe, expect, it } from 'vitest';
import { plainText } from '#local/terminal/plain-text';

describe('plainText', () => {
  it.each([
    ['Hello, 電話 📱 é', 'Hello, 電話 📱 é'],
    ['two\nlines', 'two\nlines'],
    ['\u001b[2Jgone', '\\x1b[2Jgone'],
    ['\u001b]0;title\u0007', '\\x1b]0;title\\x07'],
    ['a\rb\tc\u007f', 'a\\x0db\\x09c\\x7f'],
    ['\u009b31m', '\\x9b31m'],
    ['abc\u202Egpj.exe', 'abc\\u202egpj.exe'],
    ['\u2066x\u2069\u200f', '\\u2066x\\u2069\\u200f'],
  ])('%j becomes %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
