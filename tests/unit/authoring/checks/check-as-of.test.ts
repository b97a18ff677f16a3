import { expect, it, test } from 'vitest';
import { checkAsOf } from '#authoring/checks/check-as-of';
import { isOld, monthInWords } from '#content/as-of';
import { topic } from '#tests/unit/authoring/fixtures/content-builders';

const faults = (text: string) =>
  checkAsOf(topic('lost-key', { answer: { voice: 'The lock was new.', text } }, { asOf: '2021-10' })).map(
    ({ path, wrong }) => `${path.join('.')}: ${wrong}`,
  );

it('leaves the month of a dated source to the turn', () => {
  expect(faults('The lock was new.')).toEqual([]);
  expect(faults('As of October 2021: the lock was new.')).toEqual([
    'locales.en.answer.text: It names October 2021, which is said by itself once the source is old.',
  ]);
});

test('a source is old after 18 months', () => {
  expect(isOld('2021-10', Date.UTC(2023, 3, 30))).toBe(false);
  expect(isOld('2021-10', Date.UTC(2023, 4, 1))).toBe(true);
});

test.each([
  ['en', 'January 2024'],
  ['zh-HK', '2024年1月'],
  ['zh-CN', '2024年1月'],
] as const)('the month in %s', (locale, month) => {
  expect(monthInWords('2024-01', locale)).toBe(month);
});
