import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import {
  asks,
  byText,
  byVoice,
  conversation,
  heardLast,
  isSilent,
  menu,
  mumbles,
  picks,
  presses,
  says,
  stateAfter,
  worldOf,
} from '#tests/support/turn-talk';

const inThreeParts = worldOf({ channel: 'sms', partsOfLastReply: 3 });
const answer = 'ANSWER tap-what, rate-by-text';

/** Which part of the answer is sent after these. */
const partAfter = (...inputs: readonly TurnInput[]): number =>
  stateAfter(inThreeParts, asks('tap-what'), ...inputs).part;

describe('MORE, of an answer in three parts', () => {
  test('goes on from part to part, and then there is no more', () => {
    expect(partAfter()).toBe(0);
    expect(partAfter(says('more'))).toBe(1);
    expect(partAfter(says('more'), says('more'))).toBe(2);
    expect(heardLast(inThreeParts, asks('tap-what'), says('more'), says('more'))).toBe(answer);
    expect(heardLast(inThreeParts, asks('tap-what'), says('more'), says('more'), says('more'))).toBe(
      'no-steps-here',
    );
  });

  const others: readonly (readonly [string, TurnInput])[] = [
    ['the same again', says('repeat')],
    ['another question', asks('tap-use')],
    ['a choice', picks(1)],
    ['a number that is no choice', presses('6')],
    ['another language', says('language')],
    ['something that is not understood', mumbles],
    ['a picture', isSilent],
    ['the one before', says('back')],
    ['the next step', says('next')],
  ];
  test.each(others)('%s begins at the first part of its own', (_name, input) => {
    expect(partAfter(says('more'), input)).toBe(0);
  });
});

conversation('MORE, of an answer that was whole, is nothing more', byText, [
  [asks('tap-what'), answer],
  [says('more'), 'no-steps-here'],
]);

conversation('MORE, of an answer that has steps, is the first of them', byText, [
  [asks('phone-new'), 'ANSWER phone-new, offer-steps, rate-by-text'],
  [says('more'), 'step-number, STEP 1 of phone-new, step-next, LINK phone-new ... long'],
]);

conversation('MORE, at a page of choices, is the next page', byText, [
  [says('menu'), menu],
  [says('more'), 'menu-lead, [1 machines], first-options'],
]);

conversation('"more" by voice is the next step or page', byVoice, [
  [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
  [says('more'), 'step-number, STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
  [says('menu'), menu],
  [says('more'), 'menu-lead, [1 machines], first-options'],
]);
