import { describe, expect, test } from 'vitest';
import { speakable } from '#twilio/speakable';

describe('speakable', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['plain words stay', "Don't worry.", "Don't worry."],
    ['marks of XML stay, the builder escapes them', '<a> & "b"', '<a> & "b"'],
    ['tabs and line breaks stay', 'a\tb\nc\rd', 'a\tb\nc\rd'],
    ['controls go', 'a\u0000b\u0007c\u001bd\u001f', 'abcd'],
    ['what is no character goes', 'a\ufffe\uffffb', 'ab'],
    ['half of a pair goes', 'a\ud83db', 'ab'],
    ['the other half goes', 'a\ude00b', 'ab'],
    ['halves the wrong way round go', 'a\ude00\ud83db', 'ab'],
    ['a whole pair stays', 'a😀b', 'a😀b'],
    ['half before a whole pair goes alone', '\ud83d😀', '😀'],
    ['the last of the planes stays', '\u{10fffd}', '\u{10fffd}'],
  ];

  test.each(rows)('%s', (_name, text, expected) => {
    expect(speakable(text)).toBe(expected);
  });
});
