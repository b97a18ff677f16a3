import { describe, expect, it, onTestFinished } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '#local/wire/loopback-server';
import { jsonAnswer, type WireAnswer, type WireRequest } from '#local/wire/wire-message';
import { createLogBook } from '#tests/support/turn-helpline';
import type { TwilioRefused } from '#turn/ports';
import type { MessageSender } from '#turn/provider-ports';
import { createTwilioMessageSender } from '#twilio/twilio-message-sender';

const accountSid = `AC${'0'.repeat(32)}`;
const message = {
  to: '+85291234567',
  from: '+12025550101',
  body: 'Here is the TAP page: https://a.b/c?d=e&f',
};
const sent = jsonAnswer(201, { sid: 'SM1', status: 'queued', error_code: null });

const restKey = async () => ({ sid: 'SK1', secret: 'of the key' });

interface World {
  readonly api: LoopbackServer;
  readonly sender: MessageSender;
  readonly requests: readonly WireRequest[];
  /** What is noted of refusals. */
  readonly refusals: readonly TwilioRefused[];
}

/** The adapter on a server that gives one answer to everything. */
async function createWorld(answer: WireAnswer = sent): Promise<World> {
  const requests: WireRequest[] = [];
  const api = await startLoopbackServer({
    service: 'twilio',
    maxBodyBytes: 10_000,
    operationOf: ({ method, target }) => `${method} ${target}`,
    answer: async (request) => {
      requests.push(request);
      return answer;
    },
  });
  onTestFinished(api.stop);
  const log = createLogBook();
  const sender = createTwilioMessageSender({ accountSid, apiBaseUrl: api.url, restKey, log });
  return { api, requests, refusals: log.refusals, sender };
}

describe("MessageSender: Twilio's REST API", () => {
  it("sends a text as Twilio's API wants it", async () => {
    const { sender, requests } = await createWorld();
    expect(await sender.sendText(message)).toEqual({ kind: 'sent', sid: 'SM1' });
    expect(requests).toHaveLength(1);
    const [request] = requests;
    expect(request?.method).toBe('POST');
    expect(request?.target).toBe(`/2010-04-01/Accounts/${accountSid}/Messages.json`);
    expect(request?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    const credentials = Buffer.from('SK1:of the key').toString('base64');
    expect(request?.headers.authorization).toBe(`Basic ${credentials}`);
    expect([...new URLSearchParams(String(request?.body))]).toEqual([
      ['To', '+85291234567'],
      ['From', '+12025550101'],
      ['Body', 'Here is the TAP page: https://a.b/c?d=e&f'],
      // Given up after a quarter of an hour, not after ten hours.
      ['ValidityPeriod', '900'],
    ]);
  });

  it('sends it on WhatsApp by the same numbers', async () => {
    const { sender, requests } = await createWorld();
    await sender.sendText({ ...message, onWhatsApp: true });
    const form = new URLSearchParams(String(requests[0]?.body));
    expect([form.get('To'), form.get('From')]).toEqual(['whatsapp:+85291234567', 'whatsapp:+12025550101']);
  });

  it.each([
    [21211, 400, 'not-a-mobile'],
    [21408, 403, 'not-allowed'],
    [21610, 400, 'opted-out'],
    [21612, 400, 'not-allowed'],
    [21614, 400, 'not-a-mobile'],
    [21635, 400, 'not-a-mobile'],
    [20003, 401, 'unavailable'],
    [20429, 429, 'unavailable'],
    [21611, 429, 'unavailable'],
    [20500, 500, 'unavailable'],
  ])("says of Twilio's %i (%i) that it is %s", async (code, status, why) => {
    const { sender, requests } = await createWorld(jsonAnswer(status, { code, message: 'no', status }));
    expect(await sender.sendText(message)).toEqual({ kind: 'not-sent', why });
    expect(requests).toHaveLength(1);
  });

  it.each<readonly [string, WireAnswer]>([
    ['a page', { status: 502, body: '<html>Bad gateway</html>' }],
    ['nothing', { status: 201, body: '' }],
    ['null', jsonAnswer(400, null)],
    ['a message without an id', jsonAnswer(201, { status: 'queued' })],
    ['an error whose code is a word', jsonAnswer(400, { code: 'constructor' })],
    ['a redirect into nowhere', { status: 307, headers: { location: 'http://127.0.0.1:9/' } }],
  ])('is unavailable when the answer is %s', async (_name, answer) => {
    const { sender } = await createWorld(answer);
    expect(await sender.sendText(message)).toEqual({ kind: 'not-sent', why: 'unavailable' });
  });

  it('sends nothing when the key cannot be read', async () => {
    const { api, requests } = await createWorld();
    const sender = createTwilioMessageSender({
      accountSid,
      apiBaseUrl: api.url,
      restKey: () => Promise.reject(new Error('no key')),
      log: createLogBook(),
    });
    expect(await sender.sendText(message)).toEqual({ kind: 'not-sent', why: 'unavailable' });
    expect(requests).toEqual([]);
  });
});
