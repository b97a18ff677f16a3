import { describe, expect, it, onTestFinished } from 'vitest';
import type { Recordings } from '#desk/ports';
import { type PhoneServer, startPhone } from '#local/phone/start-phone';
import type { Fault } from '#local/wire/faults';
import { startLoopbackServer } from '#local/wire/loopback-server';
import { jsonAnswer } from '#local/wire/wire-message';
import { createLogBook } from '#tests/support/turn-helpline';
import type { TwilioRefused } from '#turn/ports';
import type { CallPlacer, MessageSender } from '#turn/provider-ports';
import { createTwilioCallPlacer } from '#twilio/twilio-call-placer';
import { createTwilioMessageSender } from '#twilio/twilio-message-sender';
import { createTwilioRecordings } from '#twilio/twilio-recordings';

const accountSid = `AC${'0'.repeat(32)}`;
const ours = '+12025550101';
const caller = '+85291234567';

interface World {
  readonly phone: PhoneServer;
  readonly sender: MessageSender;
  readonly placer: CallPlacer;
  readonly recordings: Recordings;
  /** Where the phone's webhooks go. */
  readonly webhooksUrl: string;
  /** Their paths so far. */
  readonly webhooks: readonly string[];
  /** What is noted of refusals. */
  readonly refusals: readonly TwilioRefused[];
}

/** The REST adapters on the phone. Whoever calls leaves a message; other webhooks are answered with an empty document. */
async function createWorld(secret = 'of the key'): Promise<World> {
  const webhooks: string[] = [];
  const handlers = await startLoopbackServer({
    service: 'webhooks',
    maxBodyBytes: 10_000,
    operationOf: ({ target }) => target,
    answer: async ({ target }) => {
      webhooks.push(target);
      const verbs = target === '/voice' ? '<Record action="/recorded"/>' : '';
      return {
        status: 200,
        headers: { 'content-type': 'text/xml' },
        body: `<Response>${verbs}</Response>`,
      };
    },
  });
  const phone = await startPhone({
    port: 0,
    webhooksUrl: handlers.url,
    authToken: 'token',
    apiKey: { sid: 'SK1', secret: 'of the key' },
    accountSid,
    numbers: { [ours]: 'hkust' },
    allowedPrefixes: ['+852', '+1'],
  });
  onTestFinished(async () => {
    await phone.idle();
    await phone.stop();
    await handlers.stop();
  });
  const log = createLogBook();
  const account = { accountSid, apiBaseUrl: phone.url, restKey: async () => ({ sid: 'SK1', secret }), log };
  return {
    ...{ phone, webhooks, webhooksUrl: handlers.url, refusals: log.refusals },
    sender: createTwilioMessageSender(account),
    placer: createTwilioCallPlacer(account),
    recordings: createTwilioRecordings({ ...account, numbers: [ours] }),
  };
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

  it("is unavailable with a wrong token, and Twilio's own code of it is noted", async () => {
    const { phone, sender, refusals } = await createWorld('wrong');
    expect(await sender.sendText(text(caller))).toEqual({ kind: 'not-sent', why: 'unavailable' });
    expect(phone.texts).toEqual([]);
    expect(refusals).toEqual([{ what: 'text', status: 401, code: 20003, whose: 'ours' }]);
  });

  it('notes that a fixed line gets no text as nothing that could be mended', async () => {
    const { sender, refusals } = await createWorld();
    await sender.sendText(text('+85223586200'));
    expect(refusals).toEqual([{ what: 'text', status: 400, code: 21614, whose: 'theirs' }]);
  });
});

const call = (to: string) => ({
  to,
  from: ours,
  url: 'http://127.0.0.1:9/voice',
  statusCallback: 'http://127.0.0.1:9/call-status',
});

describe("CallPlacer on the phone's REST", () => {
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

/** Twilio's bad days; `done` is what was performed all the same, though nobody could know. */
const badDays: readonly (readonly [string, Fault, { readonly done: number }])[] = [
  ['is not there', { kind: 'refuse' }, { done: 0 }],
  ['never answers', { kind: 'hang' }, { done: 0 }],
  ['breaks off after it has done its work', { kind: 'lose-answer' }, { done: 1 }],
  [
    'has too many requests',
    { kind: 'answer', answer: jsonAnswer(429, { code: 20429, message: 'Too Many Requests', status: 429 }) },
    { done: 0 },
  ],
  [
    'has an error',
    { kind: 'answer', answer: jsonAnswer(500, { code: 20500, message: 'Internal', status: 500 }) },
    { done: 0 },
  ],
  ['is behind a broken gateway', { kind: 'answer', answer: { status: 502, body: '<html>' } }, { done: 0 }],
];

describe.each(badDays)('when Twilio %s', (_name, fault, { done }) => {
  it('each adapter says so, asks once, and goes on when all is well again', async () => {
    const { phone, sender, placer, recordings } = await createWorld();
    await (await phone.call({ from: caller, to: ours })).say('My laptop is broken');
    const sid = phone.recordings[0]?.sid ?? '';
    // One a request: whoever asked again would find all well.
    phone.faults.set(fault, 4);
    expect(
      await Promise.all([
        sender.sendText(text(caller)),
        placer.placeCall(call(caller)),
        recordings.listBefore(Date.now() + 60_000),
        recordings.remove(sid),
      ]),
    ).toEqual([
      { kind: 'not-sent', why: 'unavailable' },
      { kind: 'not-placed', why: 'unavailable' },
      'failed',
      'failed',
    ]);
    expect(phone.faults.current).toBeUndefined();
    const placed = () => phone.calls.filter(({ direction }) => direction === 'outbound-api');
    expect([phone.texts.length, placed().length, phone.recordings.length]).toEqual([done, done, 1 - done]);
    await sender.sendText(text(caller));
    await placer.placeCall(call(caller));
    expect(await recordings.remove(sid)).toBe('gone');
    expect([phone.texts.length, placed().length, phone.recordings.length]).toEqual([done + 1, done + 1, 0]);
  }, 10_000);
});
