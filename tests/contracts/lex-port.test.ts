import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLexClient, createLexRecognizer } from '#adapters/lex-recognizer';
import { badDays } from '#local/lex/lex-errors';
import { type LocalLex, startLex } from '#local/lex/start-lex';
import type { Fault } from '#local/wire/faults';
import { startLoopbackServer } from '#local/wire/loopback-server';
import { jsonAnswer } from '#local/wire/wire-message';
import { pointAwsAt } from '#tests/support/local-aws';
import { sampleBot, sampleBotIds, topicLabel } from '#tests/support/sample-bot';
import { createTestClock } from '#tests/support/test-clock';
import type { LexPort } from '#turn/ports';
import { runLexPortContract } from './lex-port-contract.ts';

interface WorldOptions {
  readonly deadlineMs?: number;
}

interface World {
  readonly server: LocalLex;
  /** Operation and status of each request. */
  readonly requests: readonly string[];
  readonly lex: LexPort;
}

/** The deployed client on the local Lex. */
async function createWorld({ deadlineMs = 10_000 }: WorldOptions = {}): Promise<World> {
  const requests: string[] = [];
  const server = await startLex({
    bots: [{ ...sampleBotIds, definition: sampleBot }],
    now: createTestClock().now,
    onTrace: ({ operation, status }) => requests.push(`${operation} ${status}`),
  });
  pointAwsAt({ lex: server.url });
  const client = createLexClient();
  onTestFinished(async () => {
    client.destroy();
    await server.stop();
  });
  const bots = { hkust: { botId: sampleBotIds.botId, aliasId: sampleBotIds.botAliasId } };
  return { server, requests, lex: createLexRecognizer({ client, bots, deadlineMs }) };
}

runLexPortContract('Lex V2', { create: async () => (await createWorld()).lex });

const question = { helpline: 'hkust', locale: 'en', text: 'I need a TAP', sessionId: 'CA1' } as const;
const unavailable = (why: string) => ({ kind: 'unavailable', why });

describe('the Lex adapter when Lex is in trouble', () => {
  it.each<readonly [string, Fault, string]>([
    ['an error of its own', { kind: 'answer', answer: badDays.internal }, 'broken'],
    ['a bad gateway', { kind: 'answer', answer: badDays.badGateway }, 'broken'],
    ['too many requests', { kind: 'answer', answer: badDays.throttled }, 'throttled'],
    ['a page instead of JSON', { kind: 'answer', answer: badDays.garbage }, 'broken'],
    ['an empty answer', { kind: 'answer', answer: badDays.empty }, 'broken'],
    ['a list', { kind: 'answer', answer: jsonAnswer(200, []) }, 'broken'],
    ['no interpretations', { kind: 'answer', answer: jsonAnswer(200, { interpretations: [] }) }, 'broken'],
    [
      'interpretations of nothing',
      { kind: 'answer', answer: jsonAnswer(200, { interpretations: [null] }) },
      'broken',
    ],
    ['a broken connection', { kind: 'refuse' }, 'broken'],
    ['an answer lost on the way', { kind: 'lose-answer' }, 'broken'],
    ['silence', { kind: 'hang' }, 'timeout'],
    ['an answer past the deadline', { kind: 'slow', ms: 5_000 }, 'timeout'],
  ])('answers %s in one try, without throwing', async (_name, fault, why) => {
    const { server, requests, lex } = await createWorld(why === 'timeout' ? { deadlineMs: 100 } : {});
    server.faults.set(fault);
    expect(await lex.recognize(question)).toEqual(unavailable(why));
    expect(requests.length).toBeLessThanOrEqual(1);
  });

  it('has a deadline of 800 ms unless told otherwise', async () => {
    const { server } = await createWorld();
    server.faults.set({ kind: 'hang' });
    const client = createLexClient();
    onTestFinished(() => client.destroy());
    const bots = { hkust: { botId: sampleBotIds.botId, aliasId: sampleBotIds.botAliasId } };
    const lex = createLexRecognizer({ client, bots });
    const began = performance.now();
    expect(await lex.recognize(question)).toEqual(unavailable('timeout'));
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(790);
    // The rest is for a busy machine.
    expect(took).toBeLessThan(2_000);
  });

  it('gives up on an answer that stops half way', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"interpretations":[');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    pointAwsAt({ lex: `http://127.0.0.1:${port}` });
    const client = createLexClient();
    onTestFinished(() => client.destroy());
    const bots = { hkust: { botId: sampleBotIds.botId, aliasId: sampleBotIds.botAliasId } };
    const lex = createLexRecognizer({ client, bots, deadlineMs: 100 });
    expect(await lex.recognize(question)).toMatchObject({ kind: 'unavailable' });
  });

  it('is refused where bot or alias are not deployed', async () => {
    const { lex } = await createWorld();
    const client = createLexClient();
    onTestFinished(() => client.destroy());
    const bots = { hkust: { botId: 'ABCDEFGHIJ', aliasId: 'LOCALALIAS' } };
    const other = createLexRecognizer({ client, bots });
    expect(await other.recognize(question)).toEqual(unavailable('refused'));
    expect(await lex.recognize(question)).toMatchObject({ kind: 'recognized' });
  });

  it('sends nothing that Lex would refuse', async () => {
    const { requests, lex } = await createWorld();
    await lex.recognize({ ...question, text: '' });
    await lex.recognize({ ...question, sessionId: '+85291234567' });
    expect(requests).toEqual([]);
  });
});

describe('what the Lex adapter makes of an answer', () => {
  const answering = async (interpretations: unknown) => {
    const { server, lex } = await createWorld();
    server.faults.set({ kind: 'answer', answer: jsonAnswer(200, { interpretations, sessionId: 'CA1' }) });
    return lex.recognize(question);
  };
  const intent = (name: string, nluConfidence?: unknown) => ({ intent: { name }, nluConfidence });

  it('drops intents that stand for no topic and no command of ours', async () => {
    const interpretations = [
      intent('tap-get', { score: 0.9 }),
      intent('FallbackIntent'),
      intent('Command-dance', { score: 0.4 }),
      intent('AMAZON.HelpIntent', { score: 0.3 }),
      { nluConfidence: { score: 0.2 } },
    ];
    expect(await answering(interpretations)).toEqual({
      kind: 'recognized',
      accepted: true,
      candidates: [{ label: topicLabel('tap-get'), score: 0.9 }],
    });
  });

  it('accepts no winner that is none of ours', async () => {
    const interpretations = [
      intent('Command-dance', { score: 0.9 }),
      intent('FallbackIntent'),
      intent('tap-get', { score: 0.2 }),
    ];
    expect(await answering(interpretations)).toEqual({
      kind: 'recognized',
      accepted: false,
      candidates: [{ label: topicLabel('tap-get'), score: 0.2 }],
    });
  });

  it.each([
    ['absent', undefined],
    ['empty', {}],
    ['a word', { score: 'NaN' }],
    ['above 1', { score: 1.2 }],
    ['below 0', { score: -0.1 }],
  ])('goes without a score that is %s', async (_name, confidence) => {
    const answer = await answering([intent('tap-get', confidence), intent('FallbackIntent')]);
    expect(answer).toEqual({
      kind: 'recognized',
      accepted: true,
      candidates: [{ label: topicLabel('tap-get') }],
    });
  });
});

describe('the Lex adapter on the line', () => {
  it('keeps one connection for one question after the other', async () => {
    const { server, lex } = await createWorld();
    for (let count = 0; count < 5; count += 1) await lex.recognize(question);
    expect(server.connections()).toBe(1);
  });

  it.each([
    ['1,024 units', 'x'.repeat(1_024), 'x'.repeat(1_024)],
    ['1,025 units', 'x'.repeat(1_025), 'x'.repeat(1_024)],
    ['pairs that end at the cut', '📱'.repeat(600), '📱'.repeat(512)],
    ['a pair across the cut', `x${'📱'.repeat(600)}`, `x${'📱'.repeat(511)}`],
  ])('sends of %s what Lex takes, never half a character', async (_name, text, sent) => {
    const bodies: unknown[] = [];
    const server = await startLoopbackServer({
      service: 'lex',
      maxBodyBytes: 100_000,
      operationOf: () => 'RecognizeText',
      answer: async ({ body }) => {
        bodies.push(JSON.parse(body.toString('utf8')));
        return jsonAnswer(200, { interpretations: [] });
      },
    });
    onTestFinished(server.stop);
    pointAwsAt({ lex: server.url });
    const client = createLexClient();
    onTestFinished(() => client.destroy());
    const bots = { hkust: { botId: 'LOCALHKUST', aliasId: 'LOCALALIAS' } };
    await createLexRecognizer({ client, bots }).recognize({ ...question, text });
    expect(bodies).toEqual([{ text: sent }]);
  });
});
