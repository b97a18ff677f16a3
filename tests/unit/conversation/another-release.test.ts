import { describe, expect, test } from 'vitest';
import type { Conversation } from '#conversation/conversation';
import type { Place } from '#conversation/place';
import { asTopicId } from '#conversation/topic-id';
import { ways } from '#tests/support/turn-content';
import { at, begun, decoded, placeOf, trilingual } from './written-state.ts';

describe('what another release has written', () => {
  test('a version that is not ours is read as far as it is known', () => {
    expect(decoded('{"v":2,"l":"en","p":["a","tap-get"],"t":4,"z":"new"}')).toEqual({
      ...begun,
      place: { kind: 'answer', topic: 'tap-get' },
      turn: 4,
    });
  });

  // As the release before wrote them: what it did not know of the caller is as at the beginning.
  const before: readonly (readonly [string, string, Partial<Conversation>])[] = [
    [
      'an answer',
      '{"v":1,"l":"en","p":["a","tap-get",1],"t":4,"h":[["o"],["c","tap-get","tap-use"]],"m":1,"s":1,"r":"silence-first","x":3,"a":["tap-get"]}',
      {
        place: { kind: 'answer', topic: asTopicId('tap-get'), sent: true },
        history: [
          { kind: 'open' },
          { kind: 'choosing', topics: [asTopicId('tap-get'), asTopicId('tap-use')] },
        ],
        turn: 4,
        misses: 1,
        silences: 1,
        lastTrouble: 'silence-first',
        texted: 3,
        asked: [asTopicId('tap-get')],
      },
    ],
    [
      'a step, spoken slowly, while the desk is shut',
      '{"v":1,"l":"en","p":["s","tap-get",1],"t":9,"h":[["o"],["a","tap-get"],["s","tap-get",0]],"w":1,"c":1,"a":["tap-get"]}',
      {
        place: { kind: 'steps', topic: asTopicId('tap-get'), step: 1 },
        history: [
          { kind: 'open' },
          { kind: 'answer', topic: asTopicId('tap-get') },
          { kind: 'steps', topic: asTopicId('tap-get'), step: 0 },
        ],
        turn: 9,
        slower: true,
        deskClosed: true,
        asked: [asTopicId('tap-get')],
      },
    ],
    [
      'an offer of a person after a rating',
      '{"v":1,"l":"en","p":["p","no-help"],"t":3,"d":1,"a":["tap-what"]}',
      {
        place: { kind: 'offer-person', because: 'no-help' },
        turn: 3,
        rated: true,
        asked: [asTopicId('tap-what')],
      },
    ],
  ];
  test.each(before)('%s', (_name, text, state) => {
    expect(decoded(text)).toEqual({ ...begun, ...state });
  });

  const unknown: readonly (readonly [string, unknown])[] = [
    ['a kind of place', ['z', 1]],
    ['a place that is no list', 'menu'],
    ['a place without a kind', []],
    ['a place of a number', [7]],
    ['a topic that the content has lost', ['a', 'no-longer-there']],
    ['a topic that is no word', ['a', 7]],
    ['a topic that is an object', ['a', { toString: null }]],
    ['a group that the menu has lost', ['g', 'no-longer-there', 0]],
    ['a group that is an object', ['g', { toString: null }, 0]],
    ['a near tie of which none is left', ['c', 'gone', 'no-longer-there']],
    ['a reason of which we know nothing', ['u', 'eclipse']],
    ['a reason that is an object', ['u', { toString: null }]],
    ['a name of what every object has', ['constructor']],
    ['steps broken off in a topic that has none now', ['n', 'tap-what', 1]],
    ['an act that we do not ask back', ['b', 'text']],
    ['an act of which we know nothing', ['b', 'fly']],
    ['an advice in no language of ours', ['v', 'tlh']],
    ['"is it about this?" of a topic that is lost', ['i', 'no-longer-there']],
    ['nothing', undefined],
  ];
  test.each(unknown)('%s is the open question', (_name, place) => {
    expect(decoded(at(place))).toEqual({ ...begun, turn: 3 });
  });

  const mended: readonly (readonly [string, unknown, Place])[] = [
    [
      'a step that the topic has lost is its answer',
      ['s', 'tap-get', 3],
      { kind: 'answer', topic: asTopicId('tap-get') },
    ],
    [
      'a step of a topic that has none now is its answer',
      ['s', 'tap-what', 0],
      { kind: 'answer', topic: asTopicId('tap-what') },
    ],
    [
      'a step that is no number is the answer',
      ['s', 'tap-get', '1'],
      { kind: 'answer', topic: asTopicId('tap-get') },
    ],
    [
      'half a step is the first',
      ['s', 'tap-get', 0.5],
      { kind: 'steps', topic: asTopicId('tap-get'), step: 0 },
    ],
    [
      'a step before the first is the first',
      ['s', 'tap-get', -1],
      { kind: 'steps', topic: asTopicId('tap-get'), step: 0 },
    ],
    [
      'a near tie of which one is left asks about that one',
      ['c', 'tap-get', 'no-longer-there'],
      { kind: 'confirm', topic: asTopicId('tap-get') },
    ],
    [
      'and so does a tie of one, as it was written before there was a place for it',
      ['c', 'tap-get'],
      { kind: 'confirm', topic: asTopicId('tap-get') },
    ],
    ['a page that is none is the first', ['m', 'two'], { kind: 'menu', page: 0 }],
    [
      'a second question that is lost is not asked about',
      ['a', 'tap-get', 0, 'no-longer-there'],
      { kind: 'answer', topic: asTopicId('tap-get') },
    ],
    ['a page far off is the first', ['m', 1e9], { kind: 'menu', page: 0 }],
    [
      'of a near tie of three, the two that are left',
      ['c', 'tap-get', 'gone', 'tap-use'],
      { kind: 'choosing', topics: [asTopicId('tap-get'), asTopicId('tap-use')] },
    ],
  ];
  test.each(mended)('%s', (_name, place, expected) => {
    expect(placeOf(place)).toEqual(expected);
  });

  test('a language that the helpline has lost is its first', () => {
    expect(decoded('{"v":1,"l":"zh-HK","p":["o"],"t":1}')?.locale).toBe('en');
    expect(decoded('{"v":1,"l":"zh-HK","p":["o"],"t":1}', trilingual)?.locale).toBe('zh-HK');
    expect(decoded('{"v":1,"l":"tlh","p":["o"],"t":1}', trilingual)?.locale).toBe('en');
  });

  test('places and topics that are unknown drop out of what lies behind', () => {
    const state = decoded(
      '{"v":1,"l":"en","p":["o"],"t":1,"h":[["a","gone"],["o"],7,{"a":1},["a","tap-get"]],"a":["gone",7,{"toString":null},"tap-get"]}',
    );
    expect(state?.history).toEqual([{ kind: 'open' }, { kind: 'answer', topic: 'tap-get' }]);
    expect(state?.asked).toEqual(['tap-get']);
  });

  test('more than there may be is cut to the latest', () => {
    const many = JSON.stringify(Array.from({ length: 9 }, (_, page) => ['m', page]));
    const topics = ['tap-get', ...ways].map((id) => `"${id}"`);
    const state = decoded(`{"v":1,"l":"en","p":["o"],"t":1,"h":${many},"a":[${topics}]}`);
    expect(state?.history.map((place) => 'page' in place && place.page)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(state?.asked).toEqual(ways.slice(-6));
  });

  test('a step to go back to that the topic has lost is not gone back to', () => {
    const reached = (f: unknown) => decoded(JSON.stringify({ v: 1, l: 'en', p: ['o'], t: 0, f }))?.reached;
    expect(reached(['tap-get', 2])).toEqual({ topic: 'tap-get', step: 2 });
    for (const lost of [['tap-get', 3], ['tap-what', 0], ['gone', 0], ['tap-get'], ['tap-get', '1'], 7, null])
      expect(reached(lost)).toBeUndefined();
  });

  test('acts that are unknown are refused by nobody', () => {
    const text = '{"v":1,"l":"en","p":["o"],"t":0,"n":["fly","person",7]}';
    expect(decoded(text)?.declined).toEqual(['person']);
  });

  test('counters out of bounds begin anew', () => {
    const state = decoded(
      '{"v":1,"l":"en","p":["o"],"t":-1,"m":10,"s":"3","q":99,"x":1.5,"u":10,"ws":3,"as":7,"r":"no-such-words"}',
    );
    expect(state).toEqual(begun);
  });
});

describe('what is no conversation', () => {
  test.each([
    '',
    'null',
    '1',
    '[]',
    '"v"',
    '{}',
    '{"v":"1"}',
    '{"l":"en","p":["o"]}',
    '{',
    'undefined',
    '\u0000',
  ])('%j begins anew', (text) => {
    expect(decoded(text)).toBeUndefined();
  });
});
