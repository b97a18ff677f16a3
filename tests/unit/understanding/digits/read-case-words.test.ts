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
  ['is there no need to use my phone any more', undefined],
  ['is there no need to call now', undefined],
  ['no need for a phone now?', undefined],
  ['does that mean no need to phone any more', undefined],
  ['there is no need for you to ring me, it works now', 'cancel-case'],
])('about a case: %s', (said, meant) => {
  expect(asksAboutCase(said)).toBe(meant);
});

test.each([
  ['tell them that my TAP expired before I could use it', true],
  ['can u pass on to IT: duo push keeps coming at 3am', true],
  ['also tell them im in block C not B', true],
  ['let the IT desk know my laptop is locked', true],
  ['tell IT the lift to the desk is broken', true],
  ['could you tell someone there that I moved to block D?', true],
  ['message for IT: my duo is on the old phone', true],
  ['tell me how to get a TAP', false],
  ['let it load for an hour and still no prompt', false],
  ['could you tell it to send me the code again', false],
  ['can you tell her how to get a TAP', false],
  ['can you tell them how to get a TAP', false],
  ['will you tell them my student number?', false],
  ['let him sign in on my computer is that allowed', false],
  ['send it to them and it loops', false],
  ['message to them never arrives on my phone', false],
  ['tell them', false],
  ['got a message saying my sign in was blocked what do i do', false],
])('a message itself: %s', (said, meant) => {
  expect(asksToPassOn(said)).toBe(meant);
});
