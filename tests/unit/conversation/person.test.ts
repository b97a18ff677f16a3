import { describe, expect, test } from 'vitest';
import type { CallOutcome } from '#conversation/effect';
import {
  asks,
  byText,
  byVoice,
  conversation,
  dialEnds,
  ends,
  fromLandline,
  heardLast,
  hints,
  picks,
  presses,
  refuses,
  says,
  whatElse,
  worldOf,
} from '#tests/support/turn-talk';

const outlineless = { without: ['serviceline'] } as const;

describe('a person', () => {
  test('is rung at once for who asks for one', () => {
    expect(heardLast(byVoice, asks('tap-what'), says('agent'))).toBe('connecting -> dial + open-transfer');
    expect(heardLast(byVoice, asks('tap-what'), presses('0'))).toBe('connecting -> dial + open-transfer');
  });

  conversation('who was reached says the goodbye', byVoice, [
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('bridged'), 'agent-left -> end'],
  ]);

  test.each([
    ['busy', 'agent-busy'],
    ['no-answer', 'agent-no-answer'],
    ['failed', 'agent-failed'],
  ] as const)('who was not reached (%s): what can be done', (outcome, words) => {
    expect(heardLast(byVoice, says('agent'), dialEnds(outcome))).toBe(`${words}, ${whatElse}`);
  });

  test('to a telephone that gets no texts, the number is not offered by text', () => {
    expect(heardLast(fromLandline, says('agent'), dialEnds('busy'))).toBe(
      'agent-busy, [1 option-message] [2 option-call-back] [3 option-ask-on]',
    );
  });

  test('a caller who hides the number is asked for one before a call back', () => {
    const hidden = worldOf({ canSendText: false, canCallBack: false, canRing: false });
    const busy = [says('agent'), dialEnds('busy')];
    expect(heardLast(hidden, ...busy)).toBe(
      'agent-busy, [1 option-message] [2 option-call-back] [3 option-ask-on]',
    );
    expect(heardLast(hidden, ...busy, picks(2))).toBe('ask-number ... long');
  });

  conversation('who was busy a moment ago is rung again for who asks, after saying so', byVoice, [
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), `agent-busy, ${whatElse}`],
    [presses('0'), 'connecting-again -> dial + open-transfer'],
    [dialEnds('no-answer'), `agent-no-answer, ${whatElse}`],
    [says('agent'), 'connecting -> dial + open-transfer'],
  ]);

  conversation('outside the hours, that is said, with what can be done', worldOf({ desk: 'shut' }), [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [presses('0'), `desk-shut, ${whatElse}`],
    [says('back'), 'ANSWER tap-what, anything-else'],
  ]);

  conversation('where there is none, that is said, and the talk goes on', worldOf({}, outlineless), [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [presses('0'), 'no-serviceline'],
    [says('repeat'), 'ANSWER tap-what, anything-else'],
  ]);
});

describe('instead of a person', () => {
  conversation('a message', byVoice, [
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), `agent-busy, ${whatElse}`],
    [picks(1), 'record-message -> record'],
    [{ kind: 'recorded', seconds: 7 }, 'case-failed -> record + open-case message and texts'],
    [
      ends({ effect: 'open-case', reason: 'message', outcome: 'opened', claim: 0, reach: 'shown' }),
      'case-message, case-shown, anything-else',
    ],
    [says('repeat'), 'case-message, case-shown, anything-else'],
    [says('no'), 'goodbye -> end'],
  ]);

  conversation('a message in which nothing was said: what can be done, again', byVoice, [
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), `agent-busy, ${whatElse}`],
    [picks(1), 'record-message -> record'],
    [{ kind: 'recorded', seconds: 0 }, `nothing-recorded, agent-busy, ${whatElse}`],
    [picks(1), 'record-message -> record'],
    [{ kind: 'silence' }, `nothing-recorded, agent-busy, ${whatElse}`],
  ]);

  conversation('a call back', byVoice, [
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), `agent-busy, ${whatElse}`],
    [picks(2), 'case-failed + open-case call-back and texts'],
    [
      ends({ effect: 'open-case', reason: 'call-back', outcome: 'opened', claim: 0, reach: 'shown' }),
      'case-call-back, case-shown, anything-else',
    ],
  ]);

  conversation('a case that could not be opened is not promised', byVoice, [
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), `agent-busy, ${whatElse}`],
    [picks(2), 'case-failed + open-case call-back and texts'],
    [ends({ effect: 'open-case', reason: 'call-back', outcome: 'failed' }), 'case-failed, open-question'],
  ]);

  conversation('the number by text, and then what else can be done', byVoice, [
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), `agent-busy, ${whatElse}`],
    [picks(3), 'text-failed + send-text serviceline'],
    [ends({ effect: 'send-text', outcome: 'sent' }), 'text-sent, anything-else'],
    [picks(4), 'open-question-again'],
  ]);
});

describe('who has refused', () => {
  conversation('a call is offered no call back, and a text is offered none', byVoice, [
    [refuses('call'), 'will-not'],
    [refuses('text-me'), 'will-not'],
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), 'agent-busy, [1 option-message] [2 option-ask-on]'],
  ]);
});

describe('feedback', () => {
  conversation('is recorded and passed on', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('feedback'), 'ask-feedback'],
    [says('yes'), 'record-feedback -> record'],
    [{ kind: 'recorded', seconds: 3 }, 'case-failed -> record + open-case feedback'],
    [
      ends({ effect: 'open-case', reason: 'feedback', outcome: 'opened', claim: 0, reach: 'none' }),
      'case-feedback, anything-else',
    ],
  ]);

  conversation('that is none leads back to where it was asked for', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('feedback'), 'ask-feedback'],
    [says('yes'), 'record-feedback -> record'],
    [{ kind: 'recorded', seconds: 0 }, 'nothing-recorded, ANSWER tap-what, anything-else'],
  ]);

  conversation('by text is the next message, unless it is taken back', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [says('feedback'), 'ask-feedback'],
    [says('yes'), 'write-feedback'],
    [says('back'), 'ANSWER tap-what, rate-by-text'],
    [says('feedback'), 'ask-feedback'],
    [says('yes'), 'write-feedback'],
    [{ kind: 'dictated' }, 'case-failed + open-case feedback'],
    [
      ends({ effect: 'open-case', reason: 'feedback', outcome: 'opened', claim: 0, reach: 'none' }),
      'case-feedback, anything-else',
    ],
  ]);

  conversation('that was asked for by the way leads back there, too', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [hints('feedback'), 'ask-feedback'],
    [says('yes'), 'record-feedback -> record'],
    [{ kind: 'recorded', seconds: 0 }, 'nothing-recorded, ANSWER tap-what, anything-else'],
  ]);

  conversation('where it has nowhere to go, that is said', worldOf({}, { without: ['feedbackEmail'] }), [
    [says('feedback'), 'feedback-none'],
  ]);
});

describe('by text', () => {
  conversation('AGENT is the number', byText, [[says('agent'), 'agent-text']]);

  const told: readonly (readonly [CallOutcome, string])[] = [
    ['placed', 'ring-placed'],
    ['under-way', 'ring-under-way'],
    ['capped', 'ring-capped'],
    ['not-possible', 'ring-not-possible'],
    ['failed', 'ring-failed'],
  ];
  test.each(told)('CALL rings the caller: %s', (outcome, heard) => {
    expect(heardLast(byText, says('call'))).toBe('ring-failed + place-call');
    expect(heardLast(byText, says('call'), ends({ effect: 'place-call', outcome }))).toBe(heard);
  });

  test('CALL is refused plainly where it cannot be done', () => {
    expect(heardLast(worldOf({ channel: 'sms', canRing: false }), says('call'))).toBe('ring-not-possible');
    expect(heardLast(worldOf({ channel: 'sms' }, outlineless), says('call'))).toBe('no-serviceline');
    expect(heardLast(worldOf({ channel: 'sms', desk: 'shut' }), says('call'))).toBe(
      'desk-shut, [1 option-message] [2 option-call-back] [3 option-ask-on]',
    );
  });
});

describe('being forgotten', () => {
  conversation('is told when it is done, and honestly when it is not', byVoice, [
    [says('forget-me'), 'forget-failed + forget'],
    [ends({ effect: 'forget', outcome: 'forgotten' }), 'forgotten'],
    [says('forget-me'), 'forget-failed + forget'],
    [ends({ effect: 'forget', outcome: 'failed' }), 'forget-failed'],
  ]);
});
