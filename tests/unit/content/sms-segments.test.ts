import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it, test } from 'vitest';
import { charactersOutsideGsm7, headThatFits, measureSms } from '#content/sms-segments';

const times = (count: number, text: string) => text.repeat(count);

describe('measureSms', () => {
  test.each([
    ['nothing', '', 'gsm7', 0, 0],
    ['a full single text', times(160, 'a'), 'gsm7', 160, 1],
    ['one letter more', times(161, 'a'), 'gsm7', 161, 2],
    ['two full parts', times(306, 'a'), 'gsm7', 306, 2],
    ['one letter more than two parts', times(307, 'a'), 'gsm7', 307, 3],
    ['brackets, which take two', times(80, '['), 'gsm7', 160, 1],
    ['a bracket that does not fit on the border', `${times(152, 'a')}[${times(152, 'a')}`, 'gsm7', 306, 3],
    ['accents of the basic table', 'Où est le café? Ñ Ø å', 'gsm7', 21, 1],
    ['the euro sign', 'a €5 fee', 'gsm7', 9, 1],
    ['a curly apostrophe', 'don’t', 'ucs2', 5, 1],
    ['a full single Chinese text', times(70, '密'), 'ucs2', 70, 1],
    ['one character more', times(71, '密'), 'ucs2', 71, 2],
    ['two full Chinese parts', times(134, '密'), 'ucs2', 134, 2],
    ['one character more than two parts', times(135, '密'), 'ucs2', 135, 3],
    ['an emoji, which takes two', times(35, '😀'), 'ucs2', 70, 1],
    ['an emoji that does not fit on the border', `${times(66, '密')}😀${times(66, '密')}`, 'ucs2', 134, 3],
    ['a waving hand of five units', times(14, '👋🏽'), 'ucs2', 56, 1],
    ['a cedilla in small letters', 'façade', 'ucs2', 6, 1],
  ] as const)('%s', (_name, text, encoding, units, segments) => {
    expect(measureSms(text)).toEqual({ encoding, units, segments });
  });

  it('cuts a character that is longer than a segment', () => {
    expect(measureSms(`e${times(200, '\u0301')}`)).toEqual({ encoding: 'ucs2', units: 201, segments: 3 });
  });

  it('agrees with Twilio on texts of GSM-7', () => {
    const letters = fc.constantFrom(...'aA1 ?é@£[]€^{}\n\\Ω_');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 500, size: 'max' }), (characters) => {
        const text = characters.join('');
        expect(measureSms(text).segments).toBe(new SegmentedMessage(text).segmentsCount);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  // Twilio's own calculator knows the graphemes of an older Unicode; what both know is counted alike.
  it('agrees with Twilio on Chinese, accents and emoji', () => {
    const letters = fc.constantFrom('密', '碼', 'a', '，', '。', '’', '😀', '👋🏽', 'e\u0301', '🇭🇰');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 200, size: 'max' }), (characters) => {
        const text = `密${characters.join('')}`;
        expect(measureSms(text).segments).toBe(new SegmentedMessage(text).segmentsCount);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

describe('charactersOutsideGsm7', () => {
  test.each([
    ['plain', 'Reply NEXT for step 2.', []],
    ['quotes and dashes', '“Other ways” – don’t “wait”', ['“', '”', '–', '’']],
    ['a tab', 'a\tb', ['\t']],
    ['emoji', 'done 😀', ['😀']],
  ])('%s', (_name, text, expected) => {
    expect(charactersOutsideGsm7(text)).toEqual(expected);
  });
});

describe('headThatFits', () => {
  /** Takes heads until nothing is left. */
  function splitSms(text: string, segments: number): readonly string[] {
    const parts: string[] = [];
    for (let rest = text.trim(); rest !== ''; ) {
      const head = headThatFits(rest, (part) => measureSms(part).segments <= segments);
      parts.push(head.trimEnd());
      rest = rest.slice(head.length).trimStart();
    }
    return parts;
  }

  const sentence = (letter: string, length: number) => `${times(length - 1, letter)}.`;

  it('leaves a text that fits as it is', () => {
    expect(splitSms('  Get a pass at the TAP page. ', 1)).toEqual(['Get a pass at the TAP page.']);
  });

  it('has no part for an empty text', () => {
    expect(splitSms(' ', 2)).toEqual([]);
  });

  it('ends a part with a sentence', () => {
    const text = `${sentence('a', 100)} ${sentence('b', 50)} ${sentence('c', 50)}`;
    expect(splitSms(text, 1)).toEqual([`${sentence('a', 100)} ${sentence('b', 50)}`, sentence('c', 50)]);
  });

  it('ends a part with a line where a line has no full stop', () => {
    const text = `1 ${times(118, 'a')}\n2 ${times(58, 'b c')}`;
    expect(splitSms(text, 1)[0]).toBe(`1 ${times(118, 'a')}`);
  });

  it('ends a part with a word where the last sentence would leave it half empty', () => {
    const text = `${sentence('a', 20)} ${times(50, 'word ')}`.trim();
    const [first = '', second = ''] = splitSms(text, 1);
    expect([first.length, first.slice(-9), second.slice(0, 9)]).toEqual([160, 'word word', 'word word']);
  });

  it('cuts no address, though it has points in it', () => {
    const url = 'https://mysignins.microsoft.com/security-info';
    expect(splitSms(`${times(26, 'step ')}${url}`, 1)).toEqual([times(26, 'step ').trim(), url]);
  });

  it('cuts a word that is longer than a part', () => {
    expect(splitSms(times(170, 'a'), 1)).toEqual([times(160, 'a'), times(10, 'a')]);
  });

  it('cuts Chinese after a sentence, and never before a mark', () => {
    const text = `${times(60, '密')}。${times(30, '碼')}`;
    expect(splitSms(text, 1)).toEqual([`${times(60, '密')}。`, times(30, '碼')]);
    expect(splitSms(`${times(70, '密')}，${times(20, '碼')}`, 1)).toEqual([
      times(69, '密'),
      `密，${times(20, '碼')}`,
    ]);
  });

  it('measures each part by its own letters', () => {
    const text = `${times(40, '密')}。 ${times(150, 'a')}`;
    expect(splitSms(text, 1)).toEqual([`${times(40, '密')}。`, times(150, 'a')]);
  });

  it('loses nothing, fits every part and cuts no character, whatever the text', () => {
    const pieces = fc.constantFrom(
      'word',
      ' ',
      '. ',
      '\n',
      '密',
      '。',
      '，',
      '😀',
      '👋🏽',
      'e\u0301',
      '[',
      'https://a.hk/b',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 300, size: 'max' }),
        fc.integer({ min: 1, max: 3 }),
        (letters, limit) => {
          const text = letters.join('');
          const parts = splitSms(text, limit);
          expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const part of parts) {
            expect(part).not.toBe('');
            expect(measureSms(part).segments).toBeLessThanOrEqual(limit);
            expect(part).not.toMatch(/^[\u0301\u{1F3FD}\uDC00-\uDFFF]/u);
          }
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });
});
