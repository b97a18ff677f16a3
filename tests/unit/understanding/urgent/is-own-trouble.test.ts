import { expect, test } from 'vitest';
import { hasOwnDeed, isOwnTrouble } from '#understanding/urgent/is-own-trouble';

test.each([
  ['I forgot my password', true],
  ['my account is locked', true],
  ['no i am locked out', true],
  ['I changed my password and now I cant login', true],
  ['verification code not coming', true],
  ['I need to get into my account for an exam now', true],
  ['someone changed my password', false],
  ['my account is locked and I got an e-mail about it', false],
  ['he needs my code', false],
  ['I need to tell you my account was hacked', false],
  ['a login I did not make', false],
  ['how do I get a TAP', false],
])('"%s" is trouble of one\'s own: %s', (said, isOwn) => {
  expect(isOwnTrouble(said, 'en')).toBe(isOwn);
});

test.each([
  ['I approved it', true],
  ['I think I pressed approve', true],
  ['I did not approve it', false],
  ['should I approve it', false],
])('"%s" was done already: %s', (said, isDone) => {
  expect(hasOwnDeed(said, 'en')).toBe(isDone);
});
