import { describe, expect, test } from 'vitest';
import { readForm } from '#twilio/read-form';
import { type HeardText, readSmsWebhook } from '#twilio/read-sms-webhook';
import { reservedWords } from '#twilio/reserved-words';

function heard(body: string | undefined, from = '+85291234567'): HeardText {
  const fields = { From: from, ...(body !== undefined && { Body: body }) };
  return readSmsWebhook(readForm({ body: new URLSearchParams(fields).toString(), isBase64Encoded: false }));
}

const words = (text: string): HeardText => ({ kind: 'words', words: text });
const reserved: HeardText = { kind: 'reserved' };

describe('words that Twilio answers itself', () => {
  const table = [
    'STOP',
    'STOPALL',
    'UNSUBSCRIBE',
    'END',
    'QUIT',
    'CANCEL',
    'REVOKE',
    'OPTOUT',
    'START',
    'YES',
    'UNSTOP',
    'HELP',
    'INFO',
  ];

  /** There, nobody but us answers these; they are respected. */
  const stops = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'OPTOUT'];

  test.each(table)('%s, sent alone by SMS, is met with silence; on WhatsApp it comes to us', (word) => {
    for (const written of [
      word,
      word.toLowerCase(),
      ` ${word} `,
      `${word[0]}${word.slice(1).toLowerCase()}\n`,
    ]) {
      expect(heard(written)).toEqual(reserved);
      expect(heard(written, 'whatsapp:+85291234567')).toEqual(
        stops.includes(word) ? { kind: 'stopped' } : words(written.trim()),
      );
    }
  });

  test('there are no others', () => {
    expect([...reservedWords].sort()).toEqual([...table].sort());
  });

  test.each([
    'stop please',
    'HELP ME',
    'no',
    'yes!',
    'information',
    'stop.',
    'y e s',
    'NEXT',
    'MORE',
    'AGENT',
    'CALL',
  ])('"%s" is heard', (text) => {
    expect(heard(text)).toEqual(words(text));
  });
});

describe('what a message is', () => {
  const rows: readonly (readonly [string, string | undefined, HeardText])[] = [
    ['words', 'I lost my phone', words('I lost my phone')],
    ['words with space around them', '  TAP \n', words('TAP')],
    ['a digit, which is a key', '1', { kind: 'digits', digits: '1' }],
    ['a digit with space around it', ' 2 ', { kind: 'digits', digits: '2' }],
    ['the star', '*', { kind: 'digits', digits: '*' }],
    ['the hash', '#', { kind: 'digits', digits: '#' }],
    ['two digits, which are no key', '12', words('12')],
    ['a digit and a mark', '1.', words('1.')],
    ['a picture without words', '', { kind: 'silence' }],
    ['a location, which has no body at all', undefined, { kind: 'silence' }],
    ['nothing but space', ' \n ', { kind: 'silence' }],
  ];

  test.each(rows)('%s', (_name, body, expected) => {
    expect(heard(body)).toEqual(expected);
    expect(heard(body, 'whatsapp:+85291234567')).toEqual(expected);
  });
});
