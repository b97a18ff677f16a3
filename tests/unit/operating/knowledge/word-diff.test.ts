import { expect, test } from 'vitest';
import { diffWords } from '#operating/knowledge/word-diff';

test.each([
  ['Call the desk.', 'Call the desk.', 'Call the desk.'],
  ['Call the desk now.', 'Call the desk.', 'Call the [-desk now.-]{+desk.+}'],
  ['Call the desk now.', 'Call us now.', 'Call [-the desk-]{+us+} now.'],
  ['', 'A new step.', '{+A new step.+}'],
  ['An old step.', '', '[-An old step.-]'],
  ['Open the app.', 'First open the app.', '[-Open-]{+First open+} the app.'],
  ['請打電話。', '請立即打電話。', '請{+立即+}打電話。'],
])('%j becomes %j', (before, after, shown) => {
  expect(diffWords(before, after)).toBe(shown);
});
