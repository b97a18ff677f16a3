import { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import { describe, expect, it, onTestFinished } from 'vitest';
import { badDays } from '#local/lex/lex-errors';
import { createTestLex, recognize } from '#tests/support/create-test-lex';
import { localClientOptions } from '#tests/support/local-aws';
import { sampleBot } from '#tests/support/sample-bot';

describe('RecognizeText', () => {
  it('lists the winner, FallbackIntent without a score, and the rest below the threshold', async () => {
    const { client } = await createTestLex();
    const answer = await client.send(recognize('I need a TAP'));
    const [winner, fallback, ...losers] = answer.interpretations ?? [];
    expect(winner).toEqual({
      intent: { name: 'tap-get', slots: {}, state: 'ReadyForFulfillment', confirmationState: 'None' },
      nluConfidence: { score: 1 },
      interpretationSource: 'Lex',
    });
    expect(fallback).toEqual({ intent: { name: 'FallbackIntent', slots: {} }, interpretationSource: 'Lex' });
    for (const { intent, nluConfidence } of losers) {
      expect(Object.keys(intent ?? {})).toEqual(['name', 'slots']);
      expect(nluConfidence?.score).toBeLessThan(0.4);
    }
    expect(answer.sessionState).toMatchObject({
      dialogAction: { type: 'Close' },
      intent: { name: 'tap-get', state: 'ReadyForFulfillment' },
      sessionAttributes: {},
    });
    expect(answer.sessionId).toBe('CA1');
    expect(answer.messages).toBeUndefined();
  });

  it('puts FallbackIntent first when nothing reaches the threshold', async () => {
    const { client } = await createTestLex();
    const { interpretations, sessionState } = await client.send(recognize('the canteen opens on Sunday'));
    expect(interpretations?.[0]).toEqual({
      intent: { name: 'FallbackIntent', slots: {}, state: 'ReadyForFulfillment', confirmationState: 'None' },
      interpretationSource: 'Lex',
    });
    expect(sessionState?.intent?.name).toBe('FallbackIntent');
  });

  it('has FallbackIntent alone for words that it has never met', async () => {
    const { client } = await createTestLex();
    for (const words of ['xyzzy', '???', '📱', ' ']) {
      const { interpretations } = await client.send(recognize(words));
      expect(interpretations?.map(({ intent }) => intent?.name)).toEqual(['FallbackIntent']);
    }
  });

  it('lists five at most', async () => {
    const { client } = await createTestLex();
    const { interpretations = [] } = await client.send(
      recognize('I have a new phone and want a pass, a human, the VPN'),
    );
    expect(interpretations).toHaveLength(5);
  });

  it('gives no scores in Chinese, and FallbackIntent all the same', async () => {
    const { client } = await createTestLex();
    const { interpretations = [] } = await client.send(recognize('我換咗新電話', { localeId: 'zh_HK' }));
    expect(interpretations.map(({ intent }) => intent?.name).slice(0, 2)).toEqual([
      'phone-new',
      'FallbackIntent',
    ]);
    expect(interpretations.every(({ nluConfidence }) => nluConfidence === undefined)).toBe(true);
  });

  it('gives request attributes back', async () => {
    const { client } = await createTestLex();
    const { requestAttributes } = await client.send(
      recognize('I need a TAP', { requestAttributes: { a: 'b' } }),
    );
    expect(requestAttributes).toEqual({ a: 'b' });
  });

  it('waits for a mind that takes its time, and trains it once', async () => {
    let trained = 0;
    const { client } = await createTestLex(async ({ intents }) => {
      trained += 1;
      return async () => intents.map(({ name }, index) => ({ name, score: 0.9 - index / 10 }));
    });
    const both = ['anything', 'something'].map((words) => client.send(recognize(words)));
    for (const { interpretations } of await Promise.all(both)) {
      expect(interpretations?.[0]).toMatchObject({
        intent: { name: 'tap-get' },
        nluConfidence: { score: 0.9 },
      });
    }
    expect(trained).toBe(1);
  });

  it('ranks from a definition that was put in place', async () => {
    const { lex, client } = await createTestLex();
    const [english] = sampleBot.locales;
    if (english === undefined) throw new Error('the sample bot speaks English');
    const intents = [{ name: 'canteen', utterances: ['when does the canteen open'] }];
    lex.deploy({ ...sampleBot, locales: [{ ...english, intents }] });
    const { interpretations } = await client.send(recognize('when does the canteen open'));
    expect(interpretations?.[0]?.intent?.name).toBe('canteen');
    expect(() => lex.deploy({ ...sampleBot, helpline: 'other' })).toThrow('no bot was started for other');
  });
});

describe('the local Lex on a bad day', () => {
  it.each([
    ['internal', 'InternalServerException'],
    ['badGateway', 'BadGatewayException'],
    ['throttled', 'ThrottlingException'],
  ] as const)('%s is %s to the SDK', async (day, name) => {
    const { lex, client } = await createTestLex();
    lex.faults.set({ kind: 'answer', answer: badDays[day] });
    await expect(client.send(recognize('I need a TAP'))).rejects.toMatchObject({ name });
  });

  it('garbage is a syntax error to the SDK', async () => {
    const { lex, client } = await createTestLex();
    lex.faults.set({ kind: 'answer', answer: badDays.garbage });
    await expect(client.send(recognize('I need a TAP'))).rejects.toBeInstanceOf(SyntaxError);
  });

  it('an empty answer is one without any field', async () => {
    const { lex, client } = await createTestLex();
    lex.faults.set({ kind: 'answer', answer: badDays.empty });
    expect((await client.send(recognize('I need a TAP'))).interpretations).toBeUndefined();
  });
});

describe('the language of the wire', () => {
  it("is HTTP/1.1: the SDK's own handler is told so", async () => {
    const { lex } = await createTestLex();
    const client = new LexRuntimeV2Client({ ...localClientOptions(lex.url), maxAttempts: 1 });
    onTestFinished(() => client.destroy());
    await expect(client.send(recognize('I need a TAP'))).rejects.toThrow(
      /error code (13|NGHTTP2_HTTP_1_1_REQUIRED)/,
    );
  });
});
