import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acts } from '#conversation/acts';
import { advance } from '#conversation/advance';
import {
  askedLimit,
  type Conversation,
  counterLimit,
  historyLimit,
  newConversation,
} from '#conversation/conversation';
import { decodeConversation, encodeConversation } from '#conversation/conversation-codec';
import type { Effect } from '#conversation/effect';
import type { Step } from '#conversation/move';
import type { Outline } from '#conversation/outline';
import { asTopicId } from '#conversation/topic-id';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import { anyConversation, anyInput } from '#tests/support/turn-arbitraries';
import { stepsOf, wavers, worldOf } from '#tests/support/turn-talk';
import { connectionOverrides } from '#twilio/connection-overrides';
import { twilioUrls } from '#twilio/urls';

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

/** What is wrong with a state, however it came about. */
const faultsOfState = (state: Conversation): readonly string[] => [
  ...(state.history.length > historyLimit ? ['history'] : []),
  ...(state.asked.length > askedLimit ? ['asked'] : []),
  ...(new Set(state.asked).size < state.asked.length ? ['asked twice'] : []),
  ...(state.misses > counterLimit ? ['misses'] : []),
  ...(state.silences > counterLimit ? ['silences'] : []),
  ...(encodeConversation(state).length > 660 ? ['writing'] : []),
];

/** Effects whose outcome the caller is told, so that the turn waits for it. */
const told: readonly Effect['kind'][] = ['send-text', 'forget', 'open-case', 'place-call'];

/** What is wrong with a step. Faults are gathered and expected once: a run has thousands of steps. */
const faultsOf = (world: World, { state, reply, effects }: Step): readonly string[] => [
  ...faultsOfState(state),
  ...(reply.choices.filter(({ byWords }) => byWords !== true).length > 4 ? ['more choices than keys'] : []),
  ...(effects.filter(({ kind }) => told.includes(kind)).length > 1 ? ['more than one outcome to tell'] : []),
  ...(!world.outline.hasServiceline && reply.next.kind === 'dial' ? ['rings nobody'] : []),
  ...(!world.canSendText && effects.some(({ kind }) => kind === 'send-text') ? ['texts nobody'] : []),
  ...(world.channel === 'sms' && !['listen', 'end'].includes(reply.next.kind) ? ['speaks by text'] : []),
];

/** Only a hesitation is listened to without a word, and only on a call. */
function isMute({ channel }: World, input: TurnInput, step: Step | undefined): boolean {
  const hesitates = input.kind === 'understood' && input.meaning.outcome === 'hesitation';
  return step?.reply.lines.length === 0 && !(hesitates && channel === 'voice');
}

describe.each(worlds)('%s', (_name, world) => {
  const inputs = fc.array(anyInput(world.outline), { maxLength: 30, size: 'max' });
  const runs = { seed: 1, numRuns: 100 };

  test('whatever comes, in whatever order, there is an answer, and the state stays small', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const steps = stepsOf(world, given);
        expect(steps.flatMap((step) => faultsOf(world, step))).toEqual([]);
        expect(given.filter((input, index) => isMute(world, input, steps[index]))).toEqual([]);
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
        expect([isMute(world, input, step), faultsOfState(step.state)]).toEqual([false, []]);
      }),
      { seed: 1, numRuns: 300 },
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
  const urls = twilioUrls(
    'https://abcdefghij.execute-api.ap-northeast-1.amazonaws.com/production-of-the-helpline',
    { overrides: connectionOverrides('ap-northeast-1') },
  );
  const urlOf = (state: Conversation) => urls.whisper(encodeConversation(state));

  test('is at most a thousand characters, whatever was talked about', () => {
    fc.assert(
      fc.property(anyConversation(outline), (state) => {
        expect(urlOf(state).length).toBeLessThanOrEqual(1000);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('is at most a thousand characters with the most that there can be, and keeps what matters', () => {
    const [one = asTopicId(''), two = one, three = one] = long;
    const most: Conversation = {
      locale: 'zh-HK',
      place: { kind: 'choosing', topics: [one, two, three] },
      history: Array.from({ length: historyLimit }, () => ({
        kind: 'answer',
        topic: one,
        sent: true,
        also: two,
      })),
      turn: 999_999,
      misses: counterLimit,
      silences: counterLimit,
      lastTrouble: 'out-of-scope-declined-alone',
      slower: true,
      declined: acts,
      hesitations: counterLimit,
      waiting: true,
      keyed: true,
      aside: 'closing',
      reached: { topic: two, step: 11 },
      notAbout: three,
      warned: 'already',
      deskClosed: true,
      rated: true,
      texted: 999_999,
      asked: long.slice(0, askedLimit),
      part: 19,
    };
    expect(urlOf(most).length).toBeLessThanOrEqual(1000);
    const { history, asked, ...kept } = most;
    expect(decodeConversation(outline, encodeConversation(most))).toMatchObject(kept);
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
