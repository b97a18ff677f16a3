import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conversation, newConversation } from '#conversation/conversation';
import { decodeConversation, encodeConversation } from '#conversation/conversation-codec';
import type { Outline } from '#conversation/outline';
import type { Place } from '#conversation/place';
import { asTopicId } from '#conversation/topic-id';
import { anyConversation } from '#tests/support/turn-arbitraries';
import { rubbish } from '#tests/support/turn-characters';
import { asks, byVoice, mumbles, presses, says, starts, stateAfter, worldOf } from '#tests/support/turn-talk';

const { outline } = byVoice;
const trilingual = worldOf({}, { profile: { locales: ['en', 'zh-HK', 'zh-CN'] } }).outline;

const begun = newConversation('en');
const decoded = (text: string, known: Outline = outline) => decodeConversation(known, text);
const at = (place: unknown): string => JSON.stringify({ v: 1, l: 'en', p: place, t: 3 });
const placeOf = (place: unknown): Place | undefined => decoded(at(place))?.place;

describe('what is written', () => {
  test('of a call that begins is a few characters', () => {
    expect(encodeConversation(begun)).toBe('{"v":1,"l":"en","p":["o"],"t":0}');
  });

  test('of a call in the middle of steps holds ids and counters only', () => {
    const state = stateAfter(byVoice, starts, mumbles, asks('tap-get'), says('slower'), presses('#'));
    expect(JSON.parse(encodeConversation(state))).toEqual({
      v: 1,
      l: 'en',
      p: ['s', 'tap-get', 0],
      t: 5,
      h: [['o'], ['a', 'tap-get']],
      m: 1,
      w: 1,
      a: ['tap-get'],
    });
  });

  // These letters stand in the URLs of calls that a new release takes over, so they never change.
  const letters: readonly (readonly [Place, readonly unknown[]])[] = [
    [{ kind: 'open' }, ['o']],
    [{ kind: 'menu', page: 1 }, ['m', 1]],
    [{ kind: 'group', group: 'pass', page: 0 }, ['g', 'pass', 0]],
    [{ kind: 'answer', topic: asTopicId('tap-get') }, ['a', 'tap-get']],
    [{ kind: 'answer', topic: asTopicId('tap-get'), sent: true }, ['a', 'tap-get', 1]],
    [{ kind: 'list', topic: asTopicId('ways-to-pass'), page: 2 }, ['l', 'ways-to-pass', 2]],
    [{ kind: 'steps', topic: asTopicId('tap-get'), step: 2 }, ['s', 'tap-get', 2]],
    [{ kind: 'choosing', topics: [asTopicId('tap-get'), asTopicId('tap-use')] }, ['c', 'tap-get', 'tap-use']],
    [{ kind: 'offer-text', topic: asTopicId('tap-get') }, ['x', 'tap-get']],
    [{ kind: 'offer-person', because: 'no-help' }, ['p', 'no-help']],
    [{ kind: 'transfer' }, ['t']],
    [{ kind: 'unreached', why: 'no-answer' }, ['u', 'no-answer']],
    [{ kind: 'recording', about: 'message' }, ['r', 'message']],
    [{ kind: 'writing', about: 'feedback' }, ['w', 'feedback']],
    [{ kind: 'case', reason: 'call-back', turn: 7 }, ['k', 'call-back', 7]],
    [{ kind: 'helped', topic: asTopicId('tap-get') }, ['h', 'tap-get']],
    [{ kind: 'resume', topic: asTopicId('tap-get'), step: 1 }, ['n', 'tap-get', 1]],
    [{ kind: 'ended' }, ['e']],
  ];
  test.each(letters)('%j', (place, written) => {
    expect(JSON.parse(encodeConversation({ ...begun, place })).p).toEqual(written);
    expect(placeOf(written)).toEqual(place);
  });
});

describe('what another release has written', () => {
  test('a version that is not ours is read as far as it is known', () => {
    expect(decoded('{"v":2,"l":"en","p":["a","tap-get"],"t":4,"z":"new"}')).toEqual({
      ...begun,
      place: { kind: 'answer', topic: 'tap-get' },
      turn: 4,
    });
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
    ['a near tie of which one is left', ['c', 'tap-get', 'no-longer-there']],
    ['a reason of which we know nothing', ['u', 'eclipse']],
    ['a reason that is an object', ['u', { toString: null }]],
    ['a name of what every object has', ['constructor']],
    ['steps broken off in a topic that has none now', ['n', 'tap-what', 1]],
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
    ['a page that is none is the first', ['m', 'two'], { kind: 'menu', page: 0 }],
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

  test('counters out of bounds begin anew', () => {
    const state = decoded(
      '{"v":1,"l":"en","p":["o"],"t":-1,"m":10,"s":"3","q":99,"x":1.5,"r":"no-such-words"}',
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

describe('whatever the state', () => {
  const runs = { seed: 1, numRuns: 300 };

  test('what is written and read is the same, unless it had to be shortened', () => {
    fc.assert(
      fc.property(anyConversation(trilingual), (state) => {
        const { history, ...rest } = state;
        const { history: kept = [], ...read } =
          decodeConversation(trilingual, encodeConversation(state)) ?? {};
        expect(read).toEqual(rest);
        expect(kept).toEqual(history.slice(history.length - kept.length));
      }),
      runs,
    );
  });

  test('a short history is never shortened', () => {
    fc.assert(
      fc.property(anyConversation(trilingual), (state) => {
        const short: Conversation = { ...state, history: state.history.slice(-3) };
        expect(decodeConversation(trilingual, encodeConversation(short))).toEqual(short);
      }),
      runs,
    );
  });

  test('whatever JSON comes, it is read without an exception', () => {
    const fields = fc.record(
      Object.fromEntries(
        ['v', 'l', 'p', 't', 'h', 'm', 's', 'r', 'w', 'a', 'q', 'x', 'd'].map((name) => [
          name,
          fc.jsonValue(),
        ]),
      ),
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.json(),
      fields.map((read) => JSON.stringify({ ...read, v: 1 })),
      rubbish(),
    );
    fc.assert(
      fc.property(text, (json) => {
        const read = decodeConversation(outline, json);
        if (read !== undefined) expect(decodeConversation(outline, encodeConversation(read))).toEqual(read);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
