import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubbish } from '#tests/support/turn-characters';
import { readForm } from '#twilio/read-form';

const base64 = (body: string) => ({
  body: Buffer.from(body, 'utf8').toString('base64'),
  isBase64Encoded: true,
});

describe('readForm', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['a word', 'Body=TAP', 'TAP'],
    ['a plus, which is a space', 'Body=lost+my+phone', 'lost my phone'],
    ['a written plus', 'Body=%2B85291234567', '+85291234567'],
    ['nothing at all', '', undefined],
    ['a name without a value', 'Body', ''],
    ['an empty value', 'Body=&From=x', ''],
    ['spaces around, which stay', 'Body=+TAP+', ' TAP '],
    ['Chinese', 'Body=%E5%AF%86%E7%A2%BC', '密碼'],
    ['an emoji', 'Body=%F0%9F%98%80', '😀'],
    ['a line break', 'Body=a%0D%0Ab', 'a\r\nb'],
    ['an equals sign in the value', 'Body=a=b', 'a=b'],
    ['a percent sign that escapes nothing', 'Body=100%', '100%'],
    ['a value that comes twice: the first', 'Body=one&Body=two', 'one'],
    ['another name in another case', 'body=TAP', undefined],
  ];

  test.each(rows)('%s', (_name, body, expected) => {
    expect(readForm(base64(body)).get('Body')).toBe(expected);
    expect(readForm({ body, isBase64Encoded: false }).get('Body')).toBe(expected);
  });

  test('a request without a body is an empty form', () => {
    const form = readForm({ isBase64Encoded: false });
    expect(form.get('Body')).toBeUndefined();
    expect(form.signed).toEqual({});
  });

  test('all that was sent is there to be verified: repeated as a list, empty and unknown ones too', () => {
    const { signed } = readForm(base64('Digits=1&Unknown=x&Digits=2&Empty='));
    expect({ ...signed }).toEqual({ Digits: ['1', '2'], Unknown: 'x', Empty: '' });
  });

  test('a parameter may be named like a part of every object', () => {
    const form = readForm(base64('__proto__=a&constructor=b'));
    expect(form.get('__proto__')).toBe('a');
    expect(Object.keys(form.signed)).toEqual(['__proto__', 'constructor']);
  });

  test('bytes that are no UTF-8 become the replacement character', () => {
    expect(readForm(base64('Body=%FF%FE')).get('Body')).toBe('\ufffd\ufffd');
    const raw = { body: Buffer.from([0x42, 0x3d, 0xff]).toString('base64'), isBase64Encoded: true };
    expect(readForm(raw).get('B')).toBe('\ufffd');
  });

  test('whatever Twilio writes is read back, whatever the characters', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(text, text), { selector: ([name]) => name, maxLength: 8 }),
        (pairs) => {
          const form = readForm(base64(new URLSearchParams(pairs as [string, string][]).toString()));
          expect({ ...form.signed }).toEqual(Object.fromEntries(pairs));
          for (const [name, value] of pairs) expect(form.get(name)).toBe(value);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  test('no body, however broken, makes it throw', () => {
    fc.assert(
      fc.property(rubbish(), fc.boolean(), (body, isBase64Encoded) => {
        expect(typeof readForm({ body, isBase64Encoded }).signed).toBe('object');
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
