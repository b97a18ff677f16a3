import { describe, expect, test } from 'vitest';
import type { SendOutcome } from '#conversation/effect';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import {
  asks,
  byText,
  byVoice,
  conversation,
  dialEnds,
  ends,
  fromLandline,
  heardLast,
  menu,
  ordersPizza,
  presses,
  says,
  starts,
  stateAfter,
  wavers,
} from '#tests/support/turn-talk';

const rows: readonly {
  readonly when: string;
  readonly world?: World;
  readonly by: readonly TurnInput[];
  readonly heard: string;
}[] = [
  { when: 'nothing was asked', by: [starts], heard: 'text-nothing-to-send' },
  { when: 'the answer has no link', by: [asks('tap-what')], heard: 'text-nothing-to-send' },
  {
    when: 'the answer has just named the number',
    by: [asks('tap-get')],
    heard: 'text-failed + send-text link tap-get',
  },
  {
    when: 'the answer was left for the menu: the number is named first',
    by: [asks('tap-get'), says('menu')],
    heard: 'offer-text(link of tap-get)',
  },
  {
    when: 'a near tie came after the answer',
    by: [asks('tap-get'), wavers('tap-use', 'tap-what')],
    heard: 'offer-text(link of tap-get)',
  },
  {
    when: 'something was asked that is none of ours',
    by: [asks('phone-missing'), ordersPizza],
    heard: 'offer-text(link of phone-missing)',
  },
  {
    when: 'the last topic has no link, though one before has',
    by: [asks('tap-get'), asks('tap-what'), says('menu')],
    heard: 'text-nothing-to-send',
  },
  {
    when: 'steps are carried out: they go on by text',
    by: [asks('tap-get'), says('next'), says('next')],
    heard: 'text-failed ... long + send-text steps tap-get 2',
  },
  {
    when: 'nobody was reached: it is the number that is meant',
    by: [asks('tap-get'), says('agent'), dialEnds('busy')],
    heard: 'text-failed + send-text serviceline',
  },
  {
    when: 'nobody was reached, and the telephone gets no texts',
    world: fromLandline,
    by: [says('agent'), dialEnds('busy')],
    heard: 'text-nothing-to-send',
  },
  {
    when: 'the telephone gets no texts: the address is said',
    world: fromLandline,
    by: [asks('tap-get')],
    heard: 'text-not-possible(tap-get said)',
  },
  {
    when: 'the telephone gets no texts, and the answer was left',
    world: fromLandline,
    by: [asks('tap-get'), says('menu')],
    heard: 'text-not-possible(tap-get said)',
  },
  {
    when: 'the telephone gets no texts, and there is nothing to send',
    world: fromLandline,
    by: [asks('tap-what')],
    heard: 'text-nothing-to-send',
  },
  {
    when: 'the telephone gets no texts, in the middle of steps',
    world: fromLandline,
    by: [asks('tap-get'), says('next')],
    heard: 'text-refused ... long',
  },
  { when: 'we are texting already', world: byText, by: [asks('tap-get')], heard: 'already-texting' },
];

test.each(rows)('"text me" when $when', ({ world = byVoice, by, heard }) => {
  expect(heardLast(world, ...by, says('text-me'))).toBe(heard);
});

describe('how it ended is told', () => {
  const told: readonly (readonly [SendOutcome, string])[] = [
    ['sent', 'text-sent, anything-else'],
    ['failed', 'text-failed, anything-else'],
    ['not-possible', 'text-refused, anything-else'],
    ['opted-out', 'text-opted-out, anything-else'],
    ['capped', 'text-capped, anything-else'],
  ];

  test.each(told)('%s', (outcome, heard) => {
    const asked = [asks('tap-get'), says('text-me')];
    expect(heardLast(byVoice, ...asked, ends({ effect: 'send-text', outcome }))).toBe(heard);
  });

  test('the turn that sent it is kept, so that a text that comes back can be told', () => {
    const sent = ends({ effect: 'send-text', outcome: 'sent' });
    const state = stateAfter(byVoice, starts, asks('tap-get'), says('text-me'), sent);
    expect([state.turn, state.texted]).toEqual([3, 3]);
    const failed = ends({ effect: 'send-text', outcome: 'failed' });
    expect(stateAfter(byVoice, starts, asks('tap-get'), says('text-me'), failed).texted).toBe(0);
  });
});

const reads: readonly {
  readonly when: string;
  readonly world?: World;
  readonly by: readonly TurnInput[];
  readonly heard: string;
}[] = [
  { when: 'nothing was asked', by: [starts], heard: 'nothing-to-read' },
  { when: 'the answer has an address', by: [asks('tap-get')], heard: 'address-is(tap-get said)' },
  {
    when: 'the answer has none: it is said again',
    by: [asks('tap-what')],
    heard: 'ANSWER tap-what, anything-else',
  },
  {
    when: 'the answer was left for the menu',
    by: [asks('tap-get'), says('menu')],
    heard: 'address-is(tap-get said)',
  },
  {
    when: 'steps are carried out',
    by: [asks('tap-get'), says('next')],
    heard: 'address-is(tap-get said) ... long',
  },
  {
    when: 'the telephone gets no texts',
    world: fromLandline,
    by: [asks('tap-get')],
    heard: 'address-is(tap-get said)',
  },
  { when: 'we are texting already', world: byText, by: [asks('tap-get')], heard: 'LINK tap-get' },
];

test.each(reads)('"read it" when $when', ({ world = byVoice, by, heard }) => {
  expect(heardLast(world, ...by, says('read-it'))).toBe(heard);
});

conversation('"no, just read it to me" sends no text, and is offered none again', byVoice, [
  [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
  [says('read-it'), 'address-is(tap-get said)'],
  [says('yes'), 'open-question-again'],
  [asks('phone-missing'), 'ANSWER phone-missing, offer-topic(tap-get)'],
]);

conversation('"just read it" to a text that was asked back is back where that came up', byVoice, [
  [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
  [says('menu'), menu],
  [says('text-me'), 'offer-text(link of tap-get)'],
  [says('read-it'), 'address-is(tap-get said)'],
  [presses('1'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
]);
