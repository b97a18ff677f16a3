import { describe, expect, test } from 'vitest';
import type { Command } from '#conversation/command';
import type { TurnInput } from '#conversation/turn-input';
import { lexNothing, lexThatKnows, lexTopic, testContent, untold } from '#tests/support/turn-helpline';
import {
  asks,
  byText,
  byVoice,
  hints,
  hintsAt,
  says,
  starts,
  stateAfter,
  wavers,
} from '#tests/support/turn-talk';
import type { Heard } from '#turn/heard';
import type { LexPort } from '#turn/ports';
import { understand } from '#turn/understand';
import type { LexAnswer } from '#understanding/lex-answer';

interface Given {
  readonly after?: readonly TurnInput[];
  readonly lex?: LexPort;
  readonly world?: typeof byVoice;
  readonly now?: () => number;
}

/** Understands what is heard after some turns. Lex is untold: a turn that asks it without being told fails. */
function understood(heard: Heard, { after = [starts], lex, world = byVoice, now = () => 0 }: Given = {}) {
  return understand({
    heard,
    helpline: 'hkust',
    sessionId: 'CA1',
    world,
    state: stateAfter(world, ...after),
    wording: { content: testContent(), channel: world.channel, locale: 'en', conversation: 'CA1' },
    lex: lex ?? untold<LexPort>('lex'),
    now,
  });
}

const words = (said: string): Heard => ({ kind: 'words', words: said });
const topic = (id: string) => ({ outcome: 'topic', topic: id });

describe('what needs no understanding', () => {
  test.each([
    [{ kind: 'started' }, { kind: 'started' }],
    [{ kind: 'silence' }, { kind: 'silence' }],
    [{ kind: 'hung-up' }, { kind: 'hung-up' }],
    [
      { kind: 'digits', digits: '#' },
      { kind: 'pressed', key: '#' },
    ],
    [{ kind: 'digits', digits: 'A' }, { kind: 'silence' }],
    [
      { kind: 'dial-ended', outcome: 'busy' },
      { kind: 'dial-ended', outcome: 'busy' },
    ],
    [
      { kind: 'recorded', seconds: 7, recordingSid: 'RE1' },
      { kind: 'recorded', seconds: 7 },
    ],
  ] as const)('%j', async (heard, input) => {
    expect(await understood(heard)).toEqual({ input });
  });
});

describe('words that need no Lex', () => {
  test.each(['...', '?!', '😭📱', '👩🏽‍💻', '\u200b'])('%j is no word at all', async (said) => {
    expect((await understood(words(said), { world: byText })).input).toEqual({ kind: 'silence' });
    expect((await understood(words(said))).input).toEqual({ kind: 'silence' });
  });

  test('a command, in so many words', async () => {
    const { input, lex } = await understood(words('Agent!'));
    expect(input).toEqual({ kind: 'understood', meaning: { outcome: 'command', command: 'agent' } });
    expect(lex).toBeUndefined();
  });

  test('a keyword', async () => {
    const { input } = await understood(words('TAP-GET'), { world: byText });
    expect(input).toMatchObject({ meaning: topic('tap-get') });
  });

  test('a choice on offer, by place or name, before anything else', async () => {
    const after = [wavers('tap-get', 'tap-use')];
    expect((await understood(words('the second one'), { after })).input).toEqual({ kind: 'chose', index: 1 });
    expect((await understood(words('getting a TAP'), { after })).input).toEqual({ kind: 'chose', index: 0 });
  });

  test('a message that was asked for is passed on as it is', async () => {
    const after = [asks('tap-what'), says('message')];
    const { input } = await understood(words('your line is splendid'), { after, world: byText });
    expect(input).toEqual({ kind: 'dictated' });
  });

  test('a message that was asked for can be taken back', async () => {
    const after = [asks('tap-what'), says('message')];
    const { input } = await understood(words('back'), { after, world: byText });
    expect(input).toEqual({ kind: 'understood', meaning: { outcome: 'command', command: 'back' } });
  });
});

describe('danger and distress are heard before anything else', () => {
  const ambulance = { kind: 'urgent', about: 'danger', locale: 'en' };

  test.each([
    ['at the greeting', [starts]],
    ['among choices', [wavers('tap-get', 'tap-use')]],
    ['where an act was asked back', [hints('forget-me')]],
    ['where a message is to be written', [asks('tap-what'), says('message')]],
  ])('%s', async (_where, after) => {
    for (const world of [byVoice, byText]) {
      const { input, lex, understanding } = await understood(words('Call an ambulance!'), { after, world });
      expect([input, lex, understanding]).toEqual([ambulance, undefined, undefined]);
    }
  });

  test('however unsure the recognizer of speech is', async () => {
    const heard = { kind: 'words', words: 'ambulance', confidence: 0.1 } as const;
    expect((await understood(heard)).input).toEqual(ambulance);
  });
});

describe('the manner in which words are said', () => {
  const rows: readonly (readonly [string, object])[] = [
    ['uh', { outcome: 'hesitation' }],
    ['um, well', { outcome: 'hesitation' }],
    ['hold on', { outcome: 'command', command: 'wait' }],
    ['thank you so much', { outcome: 'command', command: 'thanks' }],
    ["don't call", { outcome: 'declined', command: 'call' }],
  ];
  test.each(rows)('"%s" needs no Lex', async (said, meaning) => {
    expect((await understood(words(said))).input).toMatchObject({ kind: 'understood', meaning });
  });

  test('what was refused comes with what was asked', async () => {
    const lex: LexPort = { recognize: async () => lexTopic('tap-use') };
    const { input } = await understood(words("how do i use the pass, and don't call"), { lex });
    expect(input).toMatchObject({ meaning: topic('tap-use'), declines: ['call'] });
  });

  const said = (command: Command): LexPort => ({
    recognize: async () => ({
      kind: 'recognized',
      accepted: true,
      candidates: [{ label: { kind: 'command', command }, score: 0.97 }],
    }),
  });

  test.each(['yes', 'no', 'text-me', 'goodbye'] as const)(
    '"%s" that was recognized, and not said in so many words, is only likely',
    async (command) => {
      const { input } = await understood(words('well i told him so'), { lex: said(command) });
      expect(input).toMatchObject({ meaning: { outcome: 'command', command, likely: true } });
    },
  );

  test('what takes nothing from anybody is done, sure or not', async () => {
    const { input } = await understood(words('all there is please'), { lex: said('menu') });
    expect(input).toMatchObject({ meaning: { outcome: 'command', command: 'menu' } });
    expect(input).not.toHaveProperty('meaning.likely');
  });

  test('what was just denied is not understood once more', async () => {
    const lex: LexPort = { recognize: async () => lexTopic('tap-use') };
    const after = [hintsAt('tap-use'), says('no')];
    const { input } = await understood(words('how does one use the pass'), { lex, after });
    expect(input).toMatchObject({ meaning: { outcome: 'miss' } });
  });
});

describe('words of which the recognizer of speech is not sure', () => {
  const guess = (said: string, confidence: number): Heard => ({ kind: 'words', words: said, confidence });
  const hesitation = { kind: 'understood', meaning: { outcome: 'hesitation' } };

  test('are a hesitation when there are only one or two of them', async () => {
    expect((await understood(guess('the', 0.2))).input).toEqual(hesitation);
    expect((await understood(guess('bad shoes', 0.34))).input).toEqual(hesitation);
  });

  const exact: readonly (readonly [string, object])[] = [
    ['agent', { kind: 'understood', meaning: { outcome: 'command', command: 'agent' } }],
    ['tap-get', { kind: 'understood', meaning: { outcome: 'topic', topic: 'tap-get', score: 1 } }],
    ['two', { kind: 'chose', index: 1 }],
  ];
  test.each(exact)('are none where they match exactly: "%s"', async (said, input) => {
    expect((await understood(guess(said, 0.1), { after: [wavers('tap-get', 'tap-use')] })).input).toEqual(
      input,
    );
  });

  test('are weighed when there are more, or when it is sure enough, or does not say', async () => {
    const lex = lexThatKnows({ 'bad shoes': lexNothing, 'how do i use': lexTopic('tap-use') });
    expect((await understood(guess('how do i use', 0.1), { lex })).input).toMatchObject({
      meaning: topic('tap-use'),
    });
    expect((await understood(guess('bad shoes', 0.35), { lex })).input).toMatchObject({
      meaning: { outcome: 'miss' },
    });
    expect((await understood(words('bad shoes'), { lex })).input).toMatchObject({
      meaning: { outcome: 'miss' },
    });
  });
});

describe('words that Lex is asked about', () => {
  test('a sure topic is the topic, with the time it took', async () => {
    let at = 1000;
    const lex: LexPort = {
      async recognize() {
        at += 42;
        return lexTopic('tap-use');
      },
    };
    const { input, lexMs, understanding } = await understood(words('how does one use it'), {
      lex,
      now: () => at,
    });
    expect(input).toMatchObject({ kind: 'understood', meaning: topic('tap-use') });
    expect([lexMs, understanding?.by]).toEqual([42, 'lex']);
  });

  test('nothing is a miss', async () => {
    const lex = lexThatKnows({ 'the weather please': lexNothing });
    const { input } = await understood(words('the weather please'), { lex });
    expect(input).toMatchObject({ kind: 'understood', meaning: { outcome: 'miss' } });
  });

  test('a topic that the content has lost is a miss', async () => {
    const lex = lexThatKnows({ 'how do i fax it': lexTopic('fax') });
    const { input } = await understood(words('how do i fax it'), { lex });
    expect(input).toMatchObject({ meaning: { outcome: 'miss' } });
  });

  test.each(['timeout', 'throttled', 'refused', 'broken', 'no-bot'] as const)(
    'when it does not answer (%s), the turn goes on without it',
    async (why) => {
      const answer: LexAnswer = { kind: 'unavailable', why };
      const { input, lex } = await understood(words('how do i fax it'), {
        lex: lexThatKnows({ 'how do i fax it': answer }),
      });
      expect(input.kind).toBe('understood');
      expect(lex).toEqual(answer);
    },
  );

  test('when it throws, the turn goes on without it', async () => {
    const lex: LexPort = { recognize: () => Promise.reject(new Error('broken')) };
    const understanding = await understood(words('how do i fax it'), { lex });
    expect(understanding.lex).toEqual({ kind: 'unavailable', why: 'broken' });
    expect(understanding.input).toMatchObject({ meaning: { outcome: 'miss' } });
  });

  test('it is told the helpline, the language and a session that holds no number', async () => {
    const requests: Parameters<LexPort['recognize']>[0][] = [];
    const lex: LexPort = {
      async recognize(request) {
        requests.push(request);
        return lexNothing;
      },
    };
    await understood(words('what is that'), { lex });
    expect(requests).toEqual([{ helpline: 'hkust', locale: 'en', text: 'what is that', sessionId: 'CA1' }]);
  });
});

describe("what is nobody's business", () => {
  test('is taken out before Lex hears it, and the caller is warned', async () => {
    const heard: string[] = [];
    const lex: LexPort = {
      async recognize({ text }) {
        heard.push(text);
        return lexTopic('tap-use');
      },
    };
    const { input } = await understood(words('my code is 482913, how do i use it'), { lex });
    expect(heard.join()).not.toContain('482913');
    expect(input).toMatchObject({ kind: 'understood', personal: true, meaning: topic('tap-use') });
  });

  test('where there is none, nobody is warned', async () => {
    const lex = lexThatKnows({ 'how do i use it': lexTopic('tap-use') });
    expect((await understood(words('how do i use it'), { lex })).input).not.toHaveProperty('personal');
  });
});
