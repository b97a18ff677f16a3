import { expect, test } from 'vitest';
import { spellAddress } from '#content/spell-address';
import { spokenDigits, spokenNumber, writtenNumber } from '#turn/spoken-form';

test('digits are read one by one', () => {
  expect(spokenDigits('1234')).toBe('1 2 3 4');
});

test.each([
  ['+85223586200', '2 3 5 8, 6 2 0 0', '+852 2358 6200'],
  ['+12025550101', '+ 1 2 0 2, 5 5 5 0, 1 0 1', '+12025550101'],
  ['+441632960001', '+ 4 4 1 6, 3 2 9 6, 0 0 0 1', '+441632960001'],
])('%s is said and written as people do', (number, spoken, written) => {
  expect(spokenNumber(number)).toBe(spoken);
  expect(writtenNumber(number)).toBe(written);
});

test('an e-mail address is spelled, in the words of the language', () => {
  expect(spellAddress('cchelp@ust.hk', { at: 'at', dot: 'dot' })).toBe('c c h e l p, at, u s t dot h k');
});
