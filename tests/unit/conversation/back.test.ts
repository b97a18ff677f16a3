import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import {
  asks,
  byVoice,
  conversation,
  dialEnds,
  ends,
  heardLast,
  mumbles,
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
    [says('menu'), 'menu-lead, [1 pass] [2 phone] [3 ways] [4 codes], more-options'],
    [presses('1'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
    [presses('3'), 'ANSWER tap-what, anything-else'],
    [says('back'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
    [says('back'), 'menu-lead, [1 pass] [2 phone] [3 ways] [4 codes], more-options'],
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
    [presses('2'), 'ANSWER tap-use, [1 tap-what], anything-else'],
    [says('back'), 'which-of(tap-get, tap-use)'],
  ]);

  conversation('never leads to ringing the desk', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('agent'), 'connecting -> dial'],
    [
      dialEnds('busy'),
      'agent-busy, [1 option-message] [2 option-call-back] [3 option-send-number] [4 option-ask-on]',
    ],
    [says('back'), 'ANSWER tap-what, anything-else'],
  ]);

  test('goes eight places far, and forgets what was before', () => {
    const ways = ['duo-push', 'duo-passcode', 'sms-passcode', 'touch-id', 'tap-what', 'tap-use'];
    const ten = answers('tap-get', 'phone-new', 'hardware-token', 'bypass-desk', ...ways);
    const state = stateAfter(byVoice, starts, ...ten);
    expect(state.history).toHaveLength(8);
    const eight = Array.from({ length: 8 }, () => says('back'));
    expect(heardLast(byVoice, starts, ...ten, ...eight)).toBe('ANSWER phone-new, offer-steps, anything-else');
    expect(heardLast(byVoice, starts, ...ten, ...eight, says('back'))).toBe(
      'nothing-to-go-back, ANSWER phone-new, offer-steps, anything-else',
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
    const interrupted = [mumbles, says('help'), says('language'), presses('9'), presses('6')];
    expect(stateAfter(byVoice, asks('tap-use'), ...interrupted).history).toEqual([{ kind: 'open' }]);
  });
});

describe('after a text was sent', () => {
  const sent = ends({ effect: 'send-text', outcome: 'sent' });
  const answer =
    'ANSWER tap-get, offer-steps, offer-text(link of tap-get), [2 tap-use] [3 tap-what], anything-else';

  conversation('an "ok" does not send it again, and the keys keep their meaning', byVoice, [
    [asks('tap-get'), answer],
    [says('yes'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [says('yes'), 'STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
    [says('back'), 'ANSWER tap-get, offer-steps, [2 tap-use] [3 tap-what], anything-else + remember'],
    [presses('2'), 'ANSWER tap-use, [1 tap-what], anything-else'],
  ]);

  conversation('where there are no steps, an "ok" is thanks', byVoice, [
    [
      asks('phone-missing'),
      'ANSWER phone-missing, offer-text(link of phone-missing), [2 tap-get] [3 ways-to-pass], anything-else',
    ],
    [presses('1'), 'text-failed + send-text link phone-missing'],
    [sent, 'text-sent, anything-else'],
    [says('yes'), 'open-question-again'],
  ]);

  conversation('who asks for it again gets it again', byVoice, [
    [asks('tap-get'), answer],
    [presses('1'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [presses('1'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [says('text-me'), 'text-failed + send-text link tap-get'],
  ]);

  conversation('that failed, a "yes" tries again', byVoice, [
    [asks('tap-get'), answer],
    [says('yes'), 'text-failed + send-text link tap-get'],
    [ends({ effect: 'send-text', outcome: 'failed' }), 'text-failed, anything-else'],
    [says('yes'), 'text-failed + send-text link tap-get'],
  ]);

  conversation('from elsewhere, the caller is back there', byVoice, [
    [asks('tap-get'), answer],
    [says('menu'), 'menu-lead, [1 pass] [2 phone] [3 ways] [4 codes], more-options'],
    [says('text-me'), 'offer-text(link of tap-get)'],
    [says('yes'), 'text-failed + send-text link tap-get'],
    [sent, 'text-sent, anything-else'],
    [presses('2'), '[1 phone-missing] [2 phone-new]'],
  ]);
});
