import { describe, expect, test } from 'vitest';
import { hashCaller, keptOn, readCaller, showsNumber } from '#turn/caller';

const allowed = ['+852', '+86', '+1'];

describe('a Hong Kong number', () => {
  // https://www.ofca.gov.hk: 4 to 7 and 9 are mobiles, of 8 only 84 to 89; 2 and 3 are fixed lines.
  test.each([
    ['+85241234567', true],
    ['+85251234567', true],
    ['+85261234567', true],
    ['+85271234567', true],
    ['+85291234567', true],
    ['+85284123456', true],
    ['+85289123456', true],
    ['+85221234567', false],
    ['+85231234567', false],
    ['+85281123456', false],
    ['+85283123456', false],
    ['+85211234567', false],
    ['+8529123456', false],
    ['+852912345678', false],
  ])('%s gets texts: %s', (number, canSendText) => {
    expect(readCaller(number, allowed)).toEqual({
      canSendText,
      canRing: true,
      lastFour: number.slice(-4),
    });
  });
});

describe('other numbers', () => {
  test('of allowed countries get texts until Twilio says otherwise', () => {
    expect(readCaller('+8613912345678', allowed)).toEqual({
      lastFour: '5678',
      canSendText: true,
      canRing: true,
    });
    expect(readCaller('+12025550123', allowed)).toEqual({
      lastFour: '0123',
      canSendText: true,
      canRing: true,
    });
  });

  test('of other countries are known, and neither texted nor rung', () => {
    expect(readCaller('+447700900123', allowed)).toEqual({
      lastFour: '0123',
      canSendText: false,
      canRing: false,
    });
  });

  test.each([
    ['nothing', ''],
    ['a word for withheld', 'anonymous'],
    ['another', 'Restricted'],
    ['a sender with a name', 'HKUST'],
    ['a registered sender with a name', '#HKUST'],
    ['a short code', '12345'],
    ['a number without a plus', '85291234567'],
    ['a number that begins with 0', '+0123456789'],
    ['too long a number', '+8529123456789012'],
    ['a sip address', 'sip:someone@example.com'],
    ['a client', 'client:someone'],
    ['a number with something behind', '+85291234567;x'],
  ])('%s is no number at all', (_name, from) => {
    expect(showsNumber(from)).toBe(false);
    expect(readCaller(from, allowed)).toEqual({ canSendText: false, canRing: false });
  });
});

describe('the hash that a caller is known by', () => {
  test('is the same for the same key, helpline and number, and fits a key of the table', () => {
    const hash = hashCaller('key', 'hkust', '+85291234567');
    expect(hash).toMatch(/^[\w-]{32}$/);
    expect(hashCaller('key', 'hkust', '+85291234567')).toBe(hash);
    expect(hash).not.toContain('91234567');
  });

  test('differs by each of them', () => {
    const hashes = [
      hashCaller('key', 'hkust', '+85291234567'),
      hashCaller('key2', 'hkust', '+85291234567'),
      hashCaller('key', 'cuhk', '+85291234567'),
      hashCaller('key', 'hkust', '+85291234568'),
    ];
    expect(new Set(hashes).size).toBe(4);
  });
});

test('one number is one caller, whether it calls, texts or writes on WhatsApp', () => {
  const byCall = hashCaller('key', 'hkust', '+85291234567');
  expect(hashCaller('key', 'hku', '+85291234567')).not.toBe(byCall);
  expect(keptOn(byCall)).toEqual([`CALLER#${byCall}`, `TEXT#${byCall}`, `WHATSAPP#${byCall}`]);
});
