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
  ['the code is 482913 and nobody helps', 'the code is blank and nobody helps', []],
  ['my student number is 20123456', 'my student number is blank', []],
])('to be passed on: %s', (said, words, reachable) => {
  expect(wordsForDesk(said)).toEqual({ words, reachable });
});
