import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import {
  asks,
  byVoice,
  conversation,
  ends,
  heardLast,
  hesitates,
  hints,
  hintsAt,
  isInNeed,
  menu,
  ordersPizza,
  presses,
  says,
  starts,
  stateAfter,
  wavers,
} from '#tests/support/turn-talk';

const answers = (...topics: readonly string[]): readonly TurnInput[] => topics.map(asks);

describe('back', () => {
  conversation('retraces the way, place by place', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [says('menu'), menu],
    [presses('1'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
    [presses('3'), 'ANSWER tap-what, anything-else'],
    [says('back'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
    [says('back'), menu],
    [says('back'), 'open-question'],
    [says('back'), 'nothing-to-go-back, open-question'],
  ]);

  conversation('is one step for a place that was asked for twice', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('back'), 'open-question'],
  ]);

  conversation('returns to the question that was not settled', byVoice, [
    [wavers('tap-get', 'tap-use'), 'which-of(tap-get, tap-use)'],
    [presses('2'), 'ANSWER tap-use, offer-topic-key(tap-what, 1)'],
    [says('back'), 'which-of(tap-get, tap-use)'],
  ]);

  test('goes eight places far, and forgets what was before', () => {
    const ways = ['duo-push', 'duo-passcode', 'sms-passcode', 'touch-id', 'tap-what', 'tap-use'];
    const ten = answers('tap-get', 'phone-new', 'hardware-token', 'bypass-desk', ...ways);
    const state = stateAfter(byVoice, starts, ...ten);
    expect(state.history).toHaveLength(8);
    const eight = Array.from({ length: 8 }, () => says('back'));
    expect(heardLast(byVoice, starts, ...ten, ...eight)).toBe('ANSWER phone-new, anything-else');
    expect(heardLast(byVoice, starts, ...ten, ...eight, says('back'))).toBe(
      'nothing-to-go-back, ANSWER phone-new, anything-else',
    );
  });

  test('what was asked is remembered for the desk, the latest last, at most six', () => {
    const asked = answers(
      'tap-get',
      'tap-use',
      'duo-push',
      'touch-id',
      'tap-get',
      'tap-what',
      'phone-new',
      'duo-push',
    );
    expect(stateAfter(byVoice, ...asked).asked).toEqual([
      'tap-use',
      'touch-id',
      'tap-get',
      'tap-what',
      'phone-new',
      'duo-push',
    ]);
  });

  test('a list that was asked for is remembered, too', () => {
    expect(stateAfter(byVoice, asks('ways-to-pass'), presses('1')).asked).toEqual([
      'ways-to-pass',
      'duo-push',
    ]);
  });

  test('is not changed by what only interrupts', () => {
    const interrupted = [
      hesitates,
      says('wait'),
      says('who'),
      says('help'),
      says('language'),
      presses('9'),
      presses('6'),
    ];
    expect(stateAfter(byVoice, asks('tap-use'), ...interrupted).history).toEqual([{ kind: 'open' }]);
  });

  const passed: readonly (readonly [string, readonly TurnInput[]])[] = [
    ['the offer of a text', [says('menu'), says('text-me')]],
    ['the offer of a person', [ordersPizza]],
    ['an act that was asked back', [hints('forget-me')]],
    ['"is it about this?"', [hintsAt('tap-use')]],
    ['"did that help?"', [says('thanks')]],
    ['the numbers that help', [isInNeed('distress')]],
    ['a message that was announced', [says('message')]],
  ];
  test.each(passed)('leads past %s to where it came up, and later not there again', (_name, by) => {
    const before = by.length === 1 ? 'ANSWER tap-get, offer-text(link of tap-get)' : menu;
    expect(heardLast(byVoice, asks('tap-get'), ...by, says('back'))).toBe(before);
    expect(heardLast(byVoice, asks('tap-get'), ...by, asks('tap-what'), says('back'))).toBe(before);
  });
});

describe('after a text was sent', () => {
  const sent = ends({ effect: 'send-text', outcome: 'sent' });
  const answer = 'ANSWER tap-get, offer-text(link of tap-get)';

  conversation('a yes to "anything else?" does not send it again', byVoice, [
    [asks('tap-get'), answer],
    [says('yes'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [says('yes'), 'open-question-again'],
    [says('repeat'), 'ANSWER tap-get, offer-topic(tap-use)'],
    [says('yes'), 'ANSWER tap-use, offer-topic(tap-what)'],
  ]);

  conversation('a no to "anything else?" is a goodbye', byVoice, [
    [asks('tap-get'), answer],
    [says('yes'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [says('no'), 'goodbye -> end'],
  ]);

  conversation('the keys keep their meaning, and the next offer is named by its own', byVoice, [
    [asks('tap-get'), answer],
    [presses('1'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [presses('9'), 'ANSWER tap-get, offer-topic-key(tap-use, 2)'],
    [presses('2'), 'ANSWER tap-use, offer-topic-key(tap-what, 1)'],
  ]);

  conversation('who asks for it again gets it again', byVoice, [
    [asks('tap-get'), answer],
    [presses('1'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [presses('1'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [says('text-me'), 'text-failed + send-text link tap-get'],
  ]);

  conversation('that failed, it is tried again for who asks for it', byVoice, [
    [asks('tap-get'), answer],
    [says('yes'), 'text-failed + send-text link tap-get'],
    [ends({ effect: 'send-text', outcome: 'failed' }), 'text-failed, anything-else'],
    [says('yes'), 'open-question-again'],
    [says('text-me'), 'text-failed + send-text link tap-get'],
  ]);

  conversation('from elsewhere, the caller is back there', byVoice, [
    [asks('tap-get'), answer],
    [says('menu'), menu],
    [says('text-me'), 'offer-text(link of tap-get)'],
    [says('yes'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [presses('2'), '[1 phone-missing] [2 phone-new]'],
  ]);
});
