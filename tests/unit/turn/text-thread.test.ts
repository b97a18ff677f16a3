import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newConversation } from '#conversation/conversation';
import type { TurnInput } from '#conversation/turn-input';
import { asks, byText, heardIn, mumbles, says, stateAfter, stepsOf } from '#tests/support/turn-talk';
import { newThread, readThread, type TextThread, writeThread } from '#turn/text-thread';

const { outline } = byText;
const now = Date.UTC(2026, 2, 2, 2);
const minutes = (count: number): number => count * 60_000;

const asked: TextThread = {
  ...newThread(stateAfter(byText, asks('tap-get'), mumbles, says('next'))),
  parts: 2,
  shown: 3,
  alike: 1,
  reminded: true,
};
const body = writeThread(asked, { id: 'SM1', reply: 'Text of tap-get.' }, now);

describe('a thread that was written', () => {
  test('is read as it was, with the message and its reply', () => {
    expect(readThread(outline, body, now)).toEqual({
      ...asked,
      replied: [{ id: 'SM1', reply: 'Text of tap-get.' }],
    });
  });

  test('remembers the last four messages', () => {
    let thread = asked;
    for (const id of ['SM1', 'SM2', 'SM3', 'SM4', 'SM5']) {
      thread = readThread(outline, writeThread(thread, { id, reply: `reply to ${id}` }, now), now);
    }
    expect(thread.replied).toEqual([
      { id: 'SM2', reply: 'reply to SM2' },
      { id: 'SM3', reply: 'reply to SM3' },
      { id: 'SM4', reply: 'reply to SM4' },
      { id: 'SM5', reply: 'reply to SM5' },
    ]);
  });

  test('knows what began it, and what it has promised', () => {
    const begun = readThread(outline, undefined, now, 'SM1');
    const promised = { reason: 'feedback', turn: 3 } as const;
    const written = writeThread(begun, { id: 'SM3', reply: 'Thank you.', promised }, now);
    const read = readThread(outline, written, now, 'SM4');
    expect([read.began, read.replied]).toEqual(['SM1', [{ id: 'SM3', reply: 'Thank you.', promised }]]);
  });

  test('by a release that kept no beginning has none', () => {
    const { began: _, ...old } = JSON.parse(writeThread({ ...asked, began: 'SM1' }, undefined, now));
    expect(readThread(outline, JSON.stringify(old), now, 'SM4')).not.toHaveProperty('began');
  });

  test('that was begun from a call has no message yet', () => {
    const begun = writeThread(newThread(newConversation('en')), undefined, now);
    expect(readThread(outline, begun, now).replied).toEqual([]);
  });
});

describe('what was offered lapses after half an hour', () => {
  test('not before', () => {
    const read = readThread(outline, body, now + minutes(30));
    expect([read.state, read.parts]).toEqual([asked.state, 2]);
  });

  test('then the place is gone, and what was asked is known', () => {
    const read = readThread(outline, body, now + minutes(30) + 1);
    expect(read.state).toEqual({ ...newConversation('en'), turn: 3, asked: ['tap-get'] });
    expect([read.parts, read.shown, read.alike]).toEqual([1, undefined, 0]);
  });

  test('then NEXT still goes on with the steps, wherever the place was', () => {
    const next = (...inputs: readonly TurnInput[]) => {
      const written = writeThread(newThread(stateAfter(byText, ...inputs)), undefined, now);
      const { state } = readThread(outline, written, now + minutes(31));
      const [step] = stepsOf(byText, [says('next')], state);
      return step && heardIn(step);
    };
    const second = 'step-number, STEP 2 of tap-get, step-next ... long';
    expect(next(asks('tap-get'), says('next'), says('next'))).toBe(second);
    expect(next(asks('tap-get'), says('next'), says('next'), asks('tap-what'))).toBe(second);
    expect(next(asks('tap-get'), says('next'), says('next'), says('next'))).toBe('nothing-more');
    expect(next(asks('tap-get'))).toBe('nothing-more');
  });

  test('a repeat still finds its reply, and nobody is reminded twice', () => {
    const read = readThread(outline, body, now + minutes(31));
    expect(read.replied).toEqual([{ id: 'SM1', reply: 'Text of tap-get.' }]);
    expect(read.reminded).toBe(true);
  });

  test('a thread that does not say when is taken for old', () => {
    const { at: _, ...timeless } = JSON.parse(body) as Record<string, unknown>;
    expect(readThread(outline, JSON.stringify(timeless), now).state.place).toEqual({ kind: 'open' });
  });
});

describe('a thread that is none', () => {
  const fresh = newThread(newConversation('en'));

  test('when nothing is stored', () => {
    expect(readThread(outline, undefined, now)).toEqual(fresh);
  });

  test.each(['', 'null', '[]', '7', '{', '{"state":7}', '{"state":"rubbish"}', '{"replied":"x"}'])(
    '%j',
    (stored) => {
      expect(readThread(outline, stored, now)).toEqual(fresh);
    },
  );

  test('of an unreadable state the replies are kept, so that a repeat is still one', () => {
    const stored =
      '{"state":"rubbish","replied":[{"id":"SM1","reply":"R"},{"id":7,"reply":"R"},null,{"id":"SM2"}]}';
    const read = readThread(outline, stored, now, 'SM3');
    expect([read.replied, read.began]).toEqual([[{ id: 'SM1', reply: 'R' }], 'SM3']);
  });

  test('whatever JSON is stored, it is read without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (stored) => {
        expect(readThread(outline, stored, now).state.locale).toBe('en');
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
