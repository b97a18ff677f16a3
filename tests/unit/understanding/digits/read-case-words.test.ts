import { expect, test } from 'vitest';
import { asksToPassOn } from '#understanding/digits/asks-to-pass-on';
import { asksAboutCase } from '#understanding/digits/read-case-words';

test.each([
  ['4471208', 'case-status'],
  ['ref 6 6 1 0 9 3 8 any update', 'case-status'],
  ['what happened to ticket one two three four five six seven', 'case-status'],
  ['pls cancel 3194402 thx', 'cancel-case'],
  ['its ok now no need to call, found my old phone', 'cancel-case'],
  ['duo gave me a passcode 3381042 but page says wrong', undefined],
  ['it says error five oh oh one two one one', undefined],
  ['ring me on 9123 4567', undefined],
])('about a case: %s', (said, meant) => {
  expect(asksAboutCase(said)).toBe(meant);
});

test.each([
  ['tell them that my TAP expired before I could use it', true],
  ['can u pass on to IT: duo push keeps coming at 3am', true],
  ['also tell them im in block C not B', true],
  ['tell me how to get a TAP', false],
  ['tell them', false],
  ['got a message saying my sign in was blocked what do i do', false],
])('a message itself: %s', (said, meant) => {
  expect(asksToPassOn(said)).toBe(meant);
});
