import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rubbish } from '#tests/support/turn-characters';
import { decodeCallState, encodeCallState } from '#twilio/call-state';

test('a state stands in a URL as it is, without a character that needs escaping', () => {
  expect(encodeCallState('{"v":1}')).toBe('eyJ2IjoxfQ');
  expect(decodeCallState('eyJ2IjoxfQ')).toBe('{"v":1}');
  expect(encodeURIComponent(encodeCallState('{"p":["a","tap-get"],"?":">>>~~~"}'))).toBe(
    encodeCallState('{"p":["a","tap-get"],"?":">>>~~~"}'),
  );
});

test('whatever was written is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (json) => {
      expect(decodeCallState(encodeCallState(json))).toBe(json);
    }),
    { seed: 1 },
  );
});

test('rubbish is read as rubbish, without an exception', () => {
  fc.assert(
    fc.property(rubbish(), (state) => {
      expect(typeof decodeCallState(state)).toBe('string');
    }),
    { seed: 1 },
  );
});
