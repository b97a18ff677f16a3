import { describe, expect, test } from 'vitest';
import { type Act, consents } from '#conversation/acts';
import { asTopicId } from '#conversation/topic-id';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import {
  asks,
  busy,
  byText,
  byVoice,
  conversation,
  dialEnds,
  ends,
  fromLandline,
  heardLast,
  hints,
  mentions,
  menu,
  presses,
  refuses,
  says,
  starts,
  stateAfter,
  whatElse,
  worldOf,
} from '#tests/support/turn-talk';

interface Row {
  readonly act: Act;
  readonly world: World;
  readonly by?: readonly TurnInput[];
  /** What is heard when it is done, asked back, and refused. */
  /** Heard by who asks for it in so many words, where a choice comes first. */
  readonly asked?: string;
  readonly done: string;
  readonly question: string;
  readonly refused?: string;
  /** By text, where the yes does something else: to be put through is to be rung. */
  readonly yes?: string;
}

const rows: Readonly<Record<string, Row>> = {
  'a person, on a call': {
    act: 'person',
    world: byVoice,
    done: 'connecting -> dial + open-transfer',
    question: 'ask-person',
  },
  'a text': {
    act: 'text',
    world: byVoice,
    by: [asks('tap-get')],
    done: 'text-failed + send-text link tap-get',
    question: 'offer-text(link of tap-get)',
  },
  'being forgotten, on a call': {
    act: 'forget',
    world: byVoice,
    done: 'forget-failed + forget',
    question: 'ask-forget',
  },
  'feedback, on a call': {
    act: 'feedback',
    world: byVoice,
    asked: 'ask-feedback',
    done: 'record-feedback -> record',
    question: 'ask-feedback',
  },
  'the end of the call': {
    act: 'end',
    world: byVoice,
    done: 'goodbye -> end',
    question: 'ask-end',
    refused: 'still-here',
  },
  'a person, by text': {
    act: 'person',
    world: byText,
    done: 'agent-text',
    question: 'ask-person',
    yes: 'ring-failed + place-call',
  },
  'a call, by text': { act: 'call', world: byText, done: 'ring-failed + place-call', question: 'ask-call' },
  'being forgotten, by text': {
    act: 'forget',
    world: byText,
    done: 'forget-failed + forget',
    question: 'ask-forget',
  },
  'feedback, by text': {
    act: 'feedback',
    world: byText,
    asked: 'ask-feedback',
    done: 'write-feedback',
    question: 'ask-feedback',
  },
  'a message, on a call': {
    act: 'message',
    world: byVoice,
    done: 'record-message -> record',
    question: 'ask-message',
  },
  'a message, by text': { act: 'message', world: byText, done: 'write-message', question: 'ask-message' },
};

describe.each(Object.entries(rows))('%s', (_name, row) => {
  const { act, world, by = [asks('tap-what')], done, question, refused = 'will-not' } = row;
  const { yes = done, asked = done } = row;
  const { command } = consents[act];
  const heard = (...inputs: readonly TurnInput[]) => heardLast(world, ...by, ...inputs);
  const declined = (...inputs: readonly TurnInput[]) => stateAfter(world, ...by, ...inputs).declined;

  test('asked for in so many words is done', () => {
    expect(heard(says(command))).toBe(asked);
  });

  test('likely is asked back, and then done by a yes', () => {
    expect(heard(hints(command))).toBe(question);
    expect(heard(hints(command), says('yes'))).toBe(yes);
  });

  test('likely is asked back, and then done by the key or the number', () => {
    expect(heard(hints(command), presses('1'))).toBe(yes);
  });

  test('asked back and refused is not done, and remembered', () => {
    expect(heard(hints(command), says('no'))).toBe(refused);
    expect(declined(hints(command), says('no'))).toEqual([act]);
    expect(stateAfter(world, ...by, hints(command), says('no')).place.kind).toBe('answer');
  });

  test('refused in so many words is not done, and remembered', () => {
    expect(heard(refuses(command))).toBe(refused);
    expect(declined(refuses(command))).toEqual([act]);
  });

  test('only named is not done: that is said, and asked', () => {
    expect(heard(mentions(command))).toBe(`nothing-done, ${question}`);
    expect(heard(mentions(command), says('yes'))).toBe(yes);
  });

  test('only named by who refused it is not asked again', () => {
    expect(heard(refuses(command), mentions(command))).toBe('nothing-done, anything-else');
  });

  test('likely to be wanted by who refused it is asked back: it was named', () => {
    expect(heard(refuses(command), hints(command))).toBe(question);
  });

  test('asked for by who refused it is done, and refused no longer', () => {
    expect(heard(refuses(command), says(command))).toBe(asked);
    expect(declined(refuses(command), says(command))).toEqual([]);
  });
});

describe('what cannot be done is not asked back: to ask for it says why', () => {
  const without = (...what: ('serviceline' | 'feedbackEmail')[]) => worldOf({}, { without: what });
  const shut = worldOf({ desk: 'shut' });
  const cannot: readonly (readonly [string, World, readonly TurnInput[], string])[] = [
    ['a person, where there is none', without('serviceline'), [hints('agent')], 'no-serviceline'],
    ['a call on a call, where there is nobody', without('serviceline'), [says('call')], 'no-serviceline'],
    ['a person, outside the hours', shut, [hints('agent')], `desk-shut, ${whatElse}`],
    [
      'a person by text, to a number that we do not ring',
      worldOf({ channel: 'sms', canRing: false }),
      [hints('agent')],
      'agent-text',
    ],
    [
      'a call by text, to such a number',
      worldOf({ channel: 'sms', canRing: false }),
      [hints('call')],
      'ring-not-possible',
    ],
    ['a text where there is no link', byVoice, [asks('tap-what'), hints('text-me')], 'text-nothing-to-send'],
    [
      'a text to a landline',
      fromLandline,
      [asks('tap-get'), hints('text-me')],
      'text-not-possible(tap-get said)',
    ],
    ['a text by text', byText, [asks('tap-get'), hints('text-me')], 'already-texting'],
    ['feedback that has nowhere to go', without('feedbackEmail'), [hints('feedback')], 'feedback-none'],
    ['the end of a text', byText, [hints('goodbye')], 'goodbye -> end'],
  ];
  test.each(cannot)('%s', (_name, world, by, heard) => {
    expect(heardLast(world, ...by)).toBe(heard);
  });

  test('and where it was only named, nothing is asked', () => {
    expect(heardLast(without('serviceline'), mentions('agent'))).toBe('nothing-done, anything-else');
    expect(heardLast(byText, mentions('goodbye'))).toBe('nothing-done, anything-else');
  });
});

describe('on a call, to be rung is to be put through, which is asked first', () => {
  conversation('"call me"', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [says('call'), 'ask-person'],
    [says('yes'), 'connecting -> dial + open-transfer'],
  ]);

  conversation('"stop calling me", and "when will you call me back?"', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [refuses('call'), 'will-not'],
    [mentions('call'), 'nothing-done, ask-person'],
    [says('no'), 'open-question-again'],
  ]);
});

describe('a refusal', () => {
  conversation('in the same breath as a question is remembered with it', byVoice, [
    [
      {
        kind: 'understood',
        meaning: { outcome: 'topic', topic: asTopicId('tap-get'), score: 0.9 },
        declines: ['text-me'],
      },
      'ANSWER tap-get, offer-topic(tap-use)',
    ],
    [asks('phone-missing'), 'ANSWER phone-missing, offer-topic(tap-get)'],
  ]);

  conversation('of a text is kept through the call, and its link is in no list', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('no'), 'will-not'],
    [asks('phone-missing'), 'ANSWER phone-missing, offer-topic(tap-get)'],
    [says('next'), '[1 tap-get] [2 ways-to-pass]'],
    [says('text-me'), 'offer-text(link of phone-missing)'],
  ]);

  conversation('of what steers is none of an act', byVoice, [
    [says('menu'), menu],
    [refuses('next'), 'will-not'],
  ]);

  conversation('of one thing leaves the others on offer', byVoice, [
    [refuses('agent'), 'will-not'],
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
  ]);

  conversation('settles one question after the other', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [hints('agent'), 'ask-person'],
    [hints('forget-me'), 'ask-forget'],
    [says('no'), 'will-not'],
    [says('repeat'), 'ANSWER tap-what, anything-else'],
  ]);
});

describe('a question that was asked back is settled when it is done', () => {
  conversation('a call by text is not placed twice by the same number', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [hints('call'), 'ask-call'],
    [presses('1'), 'ring-failed + place-call'],
    [ends({ effect: 'place-call', outcome: 'placed' }), 'ring-placed'],
    [presses('1'), 'no-such-choice, ANSWER tap-what, rate-by-text'],
  ]);

  conversation('who was not reached is back where the question came up', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [hints('agent'), 'ask-person'],
    [says('yes'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), busy],
    [says('back'), 'ANSWER tap-what, anything-else'],
  ]);
});
