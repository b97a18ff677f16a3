import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '#conversation/conversation';
import { decodeConversation, encodeConversation } from '#conversation/conversation-codec';
import type { Place } from '#conversation/place';
import { asTopicId } from '#conversation/topic-id';
import { anyConversation } from '#tests/support/turn-arbitraries';
import { rubbish } from '#tests/support/turn-characters';
import { asks, byVoice, mumbles, presses, says, starts, stateAfter } from '#tests/support/turn-talk';
import { begun, decoded, outline, placeOf, trilingual } from './written-state.ts';

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
      k: 1,
    });
  });

  // How the caller speaks and what is still to be taken up travels with them, as ids and numbers.
  const manners: readonly (readonly [string, Partial<Conversation>, object])[] = [
    ['acts that were refused', { declined: ['text', 'end'] }, { n: ['text', 'end'] }],
    ['hesitations', { hesitations: 2 }, { u: 2 }],
    ['time that was asked for', { waiting: true }, { wt: 1 }],
    ['the use of keys', { keyed: true }, { k: 1 }],
    ['something else that was said', { aside: true }, { as: 1 }],
    ['"anything else?"', { aside: 'closing' }, { as: 2 }],
    ['a step', { reached: { topic: asTopicId('tap-get'), step: 1 } }, { f: ['tap-get', 1] }],
    ['what it is not about', { notAbout: asTopicId('tap-get') }, { no: 'tap-get' }],
    ['a warning', { warned: 'before' }, { ws: 1 }],
    ['a warning that came late', { warned: 'already' }, { ws: 2 }],
  ];
  test.each(manners)('of %s', (_name, manner, written) => {
    const text = encodeConversation({ ...begun, ...manner });
    expect(JSON.parse(text)).toEqual({ v: 1, l: 'en', p: ['o'], t: 0, ...written });
    expect(decoded(text)).toEqual({ ...begun, ...manner });
  });

  // These letters stand in the URLs of calls that a new release takes over, so they never change.
  const letters: readonly (readonly [Place, readonly unknown[]])[] = [
    [{ kind: 'open' }, ['o']],
    [{ kind: 'menu', page: 1 }, ['m', 1]],
    [{ kind: 'group', group: 'pass', page: 0 }, ['g', 'pass', 0]],
    [{ kind: 'answer', topic: asTopicId('tap-get') }, ['a', 'tap-get']],
    [{ kind: 'answer', topic: asTopicId('tap-get'), sent: true }, ['a', 'tap-get', 1]],
    [
      { kind: 'answer', topic: asTopicId('tap-get'), also: asTopicId('tap-use') },
      ['a', 'tap-get', 0, 'tap-use'],
    ],
    [
      { kind: 'answer', topic: asTopicId('tap-get'), sent: true, also: asTopicId('tap-use') },
      ['a', 'tap-get', 1, 'tap-use'],
    ],
    [{ kind: 'rest', topic: asTopicId('tap-get'), page: 1 }, ['q', 'tap-get', 1]],
    [{ kind: 'list', topic: asTopicId('ways-to-pass'), page: 2 }, ['l', 'ways-to-pass', 2]],
    [{ kind: 'steps', topic: asTopicId('tap-get'), step: 2 }, ['s', 'tap-get', 2]],
    [{ kind: 'choosing', topics: [asTopicId('tap-get'), asTopicId('tap-use')] }, ['c', 'tap-get', 'tap-use']],
    [{ kind: 'confirm', topic: asTopicId('tap-get') }, ['i', 'tap-get']],
    [{ kind: 'ask-act', act: 'forget' }, ['b', 'forget']],
    // Danger or distress: no letter says which.
    [{ kind: 'advice', locale: 'zh-HK' }, ['v', 'zh-HK']],
    [{ kind: 'advice', locale: 'en', asking: true }, ['v', 'en', 1]],
    [{ kind: 'offer-text', topic: asTopicId('tap-get') }, ['x', 'tap-get']],
    [{ kind: 'offer-person', because: 'no-help' }, ['p', 'no-help']],
    [{ kind: 'transfer' }, ['t']],
    [{ kind: 'unreached', why: 'no-answer' }, ['u', 'no-answer']],
    [{ kind: 'recording', about: 'message' }, ['r', 'message']],
    [{ kind: 'writing', about: 'feedback' }, ['w', 'feedback']],
    [
      { kind: 'case', reason: 'call-back', turn: 7, claim: 2, reach: 'shown' },
      ['k', 'call-back', 7, 2, 'shown'],
    ],
    [{ kind: 'number', reason: 'call-back', tries: 1 }, ['y', 'call-back', 1, 0]],
    [
      { kind: 'number', reason: 'message', tries: 0, reach: 'shown', at: { turn: 7, claim: 2 } },
      ['y', 'message', 0, 'shown', 7, 2],
    ],
    [{ kind: 'confirm-number', reason: 'message', at: { turn: 7, claim: 0 } }, ['z', 'message', 7, 0]],
    [{ kind: 'helped', topic: asTopicId('tap-get') }, ['h', 'tap-get']],
    [{ kind: 'resume', topic: asTopicId('tap-get'), step: 1 }, ['n', 'tap-get', 1]],
    [{ kind: 'ended' }, ['e']],
  ];
  test.each(letters)('%j', (place, written) => {
    expect(JSON.parse(encodeConversation({ ...begun, place })).p).toEqual(written);
    expect(placeOf(written)).toEqual(place);
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
        'v l p t h m s r w a q x d n u wt k as f no ws'.split(' ').map((name) => [name, fc.jsonValue()]),
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
