import { expect, test } from 'vitest';
import { wordsForDesk } from '#turn/words-for-desk';

test.each([
  ['pls ring me on 9123 4567', 'pls ring me on [to reach]', ['+85291234567']],
  [
    'my mobile is 91234567, office 2358-1234',
    'my mobile is [to reach], office [to reach]',
    ['+85291234567', '+85223581234'],
  ],
  ['new sim, duo dead. +44 7700 900123', 'new sim, duo dead. [to reach]', ['+447700900123']],
  ['email me at kelvin@example.org pls', 'email me at [to reach] pls', ['kelvin@example.org']],
  ['61234567 thanks', '[to reach] thanks', ['+85261234567']],
  ['(852)61234567', '[to reach]', ['+85261234567']],
  ['six one two three four five six seven is my number', '[to reach] is my number', ['+85261234567']],
  ['phone lost, 23586200 please', 'phone lost, [to reach] please', ['+85223586200']],
  ['TAP expired 6123 4567', 'TAP expired [to reach]', ['+85261234567']],
  ['it says 90221385', 'it says blank', []],
  ['90221385 is the code it wants', 'blank is the code it wants', []],
  ['20123456 (student id) is locked', 'blank (student id) is locked', []],
  ['about 4471208 again', 'about blank again', []],
  ['29-11-2026 was my last push', 'blank was my last push', []],
  ['the code is 482913 and nobody helps', 'the code is blank and nobody helps', []],
  ['my student number is 20123456', 'my student number is blank', []],
])('to be passed on: %s', (said, words, reachable) => {
  expect(wordsForDesk(said)).toEqual({ words, reachable });
});
