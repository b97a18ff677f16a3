import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCallState } from '#channels/voice/call-state';
import { advance } from '#conversation/advance';
import {
  askedLimit,
  type Conversation,
  counterLimit,
  historyLimit,
  newConversation,
} from '#conversation/conversation';
import { decodeConversation, encodeConversation } from '#conversation/conversation-codec';
import { isTold } from '#conversation/effect';
import type { Outline } from '#conversation/outline';
import { asTopicId } from '#conversation/topic-id';
import type { World } from '#conversation/world';
import { anyConversation, anyInput } from '#tests/support/turn-arbitraries';
import { stepsOf, wavers, worldOf } from '#tests/support/turn-talk';

const locales = { profile: { locales: ['en', 'zh-HK', 'zh-CN'] } } as const;

/** Worlds that differ in all that the core asks of them. */
const worlds: readonly (readonly [string, World])[] = [
  ['by voice', worldOf({}, locales)],
  ['by voice, from a telephone that gets no texts', worldOf({ canSendText: false })],
  [
    'by voice, from a hidden number, without a serviceline',
    worldOf(
      { canSendText: false, canCallBack: false, canRing: false },
      { without: ['serviceline', 'feedbackEmail'] },
    ),
  ],
  ['by voice, outside the hours', worldOf({ desk: 'shut' })],
  ['by text', worldOf({ channel: 'sms', partsOfLastReply: 3 }, locales)],
  [
    'by text, without a serviceline',
    worldOf({ channel: 'sms', canRing: false }, { without: ['serviceline'] }),
  ],
];

/** What holds of every state, however it came about. */
function expectBounded(state: Conversation): void {
  expect(state.history.length).toBeLessThanOrEqual(historyLimit);
  expect(state.asked.length).toBeLessThanOrEqual(askedLimit);
  expect(new Set(state.asked).size).toBe(state.asked.length);
  expect(state.misses).toBeLessThanOrEqual(counterLimit);
  expect(state.silences).toBeLessThanOrEqual(counterLimit);
  expect(encodeConversation(state).length).toBeLessThanOrEqual(660);
}

describe.each(worlds)('%s', (_name, world) => {
  const inputs = fc.array(anyInput(world.outline), { maxLength: 30, size: 'max' });
  const runs = { seed: 1, numRuns: 150 };

  test('whatever comes, in whatever order, there is an answer, and the state stays small', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        for (const { state, reply, effects } of stepsOf(world, given)) {
          expect(reply.lines.length).toBeGreaterThan(0);
          expect(reply.choices.length).toBeLessThanOrEqual(4);
          expect(effects.filter(({ kind }) => isTold[kind]).length).toBeLessThanOrEqual(1);
          if (!world.outline.hasServiceline) expect(reply.next.kind).not.toBe('dial');
          if (!world.canSendText) expect(effects.some(({ kind }) => kind === 'send-text')).toBe(false);
          if (world.channel === 'sms') expect(['listen', 'end']).toContain(reply.next.kind);
          expectBounded(state);
        }
      }),
      runs,
    );
  });

  test('the same words have the same answer, and a state that was written and read answers alike', () => {
    fc.assert(
      fc.property(inputs, anyInput(world.outline), (given, last) => {
        const state = stepsOf(world, given).at(-1)?.state ?? newConversation('en');
        const answer = advance(world, state, last);
        expect(advance(world, state, last)).toEqual(answer);
        const read = decodeConversation(world.outline, encodeConversation(state));
        expect(read && advance(world, read, last).reply).toEqual(answer.reply);
      }),
      runs,
    );
  });

  test('every state that there may be has an answer to everything', () => {
    fc.assert(
      fc.property(anyConversation(world.outline), anyInput(world.outline), (state, input) => {
        const step = advance(world, state, input);
        expect(step.reply.lines.length).toBeGreaterThan(0);
        expectBounded(step.state);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('the URL of a call', () => {
  /** Ids as long as the longest that there is. */
  const long = Array.from({ length: 24 }, (_, index) =>
    asTopicId(`authenticator-multiple-account-${String.fromCharCode(97 + index)}`),
  );
  const outline: Outline = {
    locales: ['zh-HK'],
    topics: new Map(long.map((id) => [id, { steps: 12, hasLink: true, followUps: [], list: [] }])),
    menu: [{ id: 'signing-in-with-your-computer', topics: long }],
    hasServiceline: true,
    hasFeedback: true,
  };
  const base =
    'https://abcdefghij.execute-api.ap-northeast-1.amazonaws.com/production-of-the-helpline/voice?s=';
  const urlOf = (state: Conversation) => `${base}${encodeCallState(encodeConversation(state))}`;

  test('is at most a thousand characters, whatever was talked about', () => {
    fc.assert(
      fc.property(anyConversation(outline), (state) => {
        expect(urlOf(state).length).toBeLessThanOrEqual(1000);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('is at most a thousand characters after one unsettled question after another', () => {
    const world = worldOf({ outline });
    const questions = Array.from({ length: 12 }, (_, index) =>
      wavers(...long.slice(index * 2, index * 2 + 2)),
    );
    const state = stepsOf(world, questions).at(-1)?.state ?? newConversation('en');
    expect(state.history).toHaveLength(8);
    expect(urlOf(state).length).toBeLessThanOrEqual(1000);
    const read = decodeConversation(outline, encodeConversation(state));
    expect(read?.place).toEqual(state.place);
    expect(read?.history.at(-1)).toEqual(state.history.at(-1));
  });
});
