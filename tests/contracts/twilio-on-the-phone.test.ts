import { describe, expect, it, onTestFinished } from 'vitest';
import { type PhoneServer, startPhone } from '#local/phone/start-phone';
import { startLoopbackServer } from '#local/wire/loopback-server';
import type { CallPlacer, MessageSender, SecretsPort } from '#turn/ports';
import { createTwilioCallPlacer } from '#twilio/twilio-call-placer';
import { createTwilioMessageSender } from '#twilio/twilio-message-sender';

const accountSid = `AC${'0'.repeat(32)}`;
const ours = '+12025550101';
const caller = '+85291234567';

interface World {
  readonly phone: PhoneServer;
  readonly sender: MessageSender;
  readonly placer: CallPlacer;
  /** Where the phone's webhooks go. */
  readonly webhooksUrl: string;
  /** Their paths so far. */
  readonly webhooks: readonly string[];
}

/** Both REST adapters on the phone, whose webhooks are answered with an empty document. */
async function createWorld(authToken = 'token'): Promise<World> {
  const webhooks: string[] = [];
  const handlers = await startLoopbackServer({
    service: 'webhooks',
    maxBodyBytes: 10_000,
    operationOf: ({ target }) => target,
    answer: async ({ target }) => {
      webhooks.push(target);
      return { status: 200, headers: { 'content-type': 'text/xml' }, body: '<Response/>' };
    },
  });
  const phone = await startPhone({
    port: 0,
    webhooksUrl: handlers.url,
    authToken: 'token',
    accountSid,
    numbers: { [ours]: 'hkust' },
    allowedPrefixes: ['+852', '+1'],
  });
  onTestFinished(async () => {
    await phone.idle();
    await phone.stop();
    await handlers.stop();
  });
  const secrets: SecretsPort = {
    readSecrets: async () => ({ twilioAuthTokens: [authToken], callerHashKey: 'key' }),
  };
  const account = { accountSid, apiBaseUrl: phone.url, secrets };
  const sender = createTwilioMessageSender(account);
  return { phone, webhooks, webhooksUrl: handlers.url, sender, placer: createTwilioCallPlacer(account) };
}

const text = (to: string) => ({ to, from: ours, body: 'Here is the TAP page: https://a.b/c' });

describe("MessageSender on the phone's REST", () => {
  it('reaches the handset', async () => {
    const { phone, sender } = await createWorld();
    const result = await sender.sendText(text(caller));
    expect(result).toEqual({ kind: 'sent', sid: phone.texts[0]?.sid });
    expect(phone.texts.map(({ to, from, body }) => ({ to, from, body }))).toEqual([text(caller)]);
  });

  it('has Twilio tell what became of a text', async () => {
    const { phone, sender, webhooksUrl, webhooks } = await createWorld();
    await sender.sendText({ ...text(caller), statusCallback: `${webhooksUrl}/told` });
    await phone.idle();
    expect(webhooks).toContain('/told');
  });

  it.each([
    ['a fixed line', '+85223586200', 'not-a-mobile'],
    ['no number', '+852', 'not-a-mobile'],
    ['a country that is not switched on', '+447700900123', 'not-allowed'],
  ])('says why %s gets no text', async (_name, to, why) => {
    const { phone, sender } = await createWorld();
    expect(await sender.sendText(text(to))).toEqual({ kind: 'not-sent', why });
    expect(phone.texts.filter(({ status }) => status === 'delivered')).toEqual([]);
  });

  it('says that a receiver has sent STOP', async () => {
    const { phone, sender } = await createWorld();
    await phone.text({ from: caller, to: ours, body: 'STOP' });
    expect(await sender.sendText(text(caller))).toEqual({ kind: 'not-sent', why: 'opted-out' });
    await phone.text({ from: caller, to: ours, body: 'START' });
    expect(await sender.sendText(text(caller))).toMatchObject({ kind: 'sent' });
  });

  it('is unavailable with a wrong token', async () => {
    const { phone, sender } = await createWorld('wrong');
    expect(await sender.sendText(text(caller))).toEqual({ kind: 'not-sent', why: 'unavailable' });
    expect(phone.texts).toEqual([]);
  });
});

describe("CallPlacer on the phone's REST", () => {
  const call = (to: string) => ({
    to,
    from: ours,
    url: 'http://127.0.0.1:9/voice',
    statusCallback: 'http://127.0.0.1:9/call-status',
  });

  it('rings the handset', async () => {
    const { phone, placer } = await createWorld();
    const result = await placer.placeCall(call(caller));
    const ringing = phone.ringingAt(caller);
    expect(result).toEqual({ kind: 'placed', sid: ringing?.sid });
    expect(ringing).toMatchObject({ from: ours, to: caller, direction: 'outbound-api' });
  });

  it.each([
    ['no number', '+852', 'not-allowed'],
    ['a country that is not switched on', '+447700900123', 'not-allowed'],
  ])('says why %s is not rung', async (_name, to, why) => {
    const { phone, placer } = await createWorld();
    expect(await placer.placeCall(call(to))).toEqual({ kind: 'not-placed', why });
    expect(phone.calls).toEqual([]);
  });

  it('is unavailable with a wrong token', async () => {
    const { phone, placer } = await createWorld('wrong');
    expect(await placer.placeCall(call(caller))).toEqual({ kind: 'not-placed', why: 'unavailable' });
    expect(phone.calls).toEqual([]);
  });
});
