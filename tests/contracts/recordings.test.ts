import { describe, expect, it, onTestFinished } from 'vitest';
import { type PhoneServer, startPhone } from '#local/phone/start-phone';
import { startLoopbackServer } from '#local/wire/loopback-server';
import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';
import { createTestClock, type TestClock } from '#tests/support/test-clock';
import { createTwilioRecordings } from '#twilio/twilio-recordings';

const accountSid = `AC${'0'.repeat(32)}`;
const [ours, others] = ['+12025550101', '+12025550999'];
const caller = '+85291234567';
const day = 24 * 3600_000;

const apiKey = { sid: 'SK1', secret: 'of the key' };
const keyWith = (secret: string) => async () => ({ ...apiKey, secret });

/** A phone whose callers all leave a message, on our number and on another of the account. */
async function createWorld(secret = apiKey.secret) {
  const clock = createTestClock();
  const record = '<Record action="/voice?done=1"/>';
  const handlers = await startLoopbackServer({
    service: 'webhooks',
    maxBodyBytes: 10_000,
    operationOf: ({ target }) => target,
    answer: async ({ target }) => ({
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: `<Response>${target.includes('done') ? '<Hangup/>' : record}</Response>`,
    }),
  });
  const phone = await startPhone({
    port: 0,
    webhooksUrl: handlers.url,
    authToken: 'token',
    apiKey,
    accountSid,
    numbers: { [ours]: 'hkust', [others]: 'a shop' },
    now: clock.now,
  });
  onTestFinished(async () => {
    await phone.stop();
    await handlers.stop();
  });
  const options = { accountSid, apiBaseUrl: phone.url, restKey: keyWith(secret), numbers: [ours] };
  return { clock, phone, recordings: createTwilioRecordings(options) };
}

async function leaveMessage(phone: PhoneServer, to: string): Promise<string> {
  const call = await phone.call({ from: caller, to });
  await call.say('My laptop is broken');
  return phone.recordings.at(-1)?.sid ?? 'none';
}

const daysAgo = ({ now }: TestClock, days: number): number => now() - days * day;

describe("Recordings on the phone's REST", () => {
  it('deletes, and takes what is gone for deleted', async () => {
    const { phone, recordings } = await createWorld();
    const [first, second] = [await leaveMessage(phone, ours), await leaveMessage(phone, ours)];
    expect(await recordings.remove(first)).toBe('gone');
    expect(phone.recordings.map(({ sid }) => sid)).toEqual([second]);
    expect(await recordings.remove(first)).toBe('gone');
  });

  it('lists what our callers left before then, to the minute', async () => {
    const { clock, phone, recordings } = await createWorld();
    const first = await leaveMessage(phone, ours);
    clock.advance(60_000);
    await leaveMessage(phone, others);
    const third = await leaveMessage(phone, ours);
    clock.advance(30 * day);
    expect(await recordings.listBefore(daysAgo(clock, 30))).toEqual({ sids: [first] });
    clock.advance(60_000);
    expect(await recordings.listBefore(daysAgo(clock, 30))).toEqual({ sids: [third, first] });
  });

  it('fails without the right token', async () => {
    const { phone, recordings } = await createWorld('wrong');
    const sid = await leaveMessage(phone, ours);
    expect(await recordings.remove(sid)).toBe('failed');
    expect(await recordings.listBefore(Date.now())).toBe('failed');
  });
});

describe('Recordings when Twilio is in trouble', () => {
  it.each<readonly [string, WireAnswer]>([
    ['half an answer', jsonAnswer(200, {})],
    ['no JSON', { status: 200, body: '<html>' }],
  ])('fails on a list that is %s', async (_name, answer) => {
    const api = await startLoopbackServer({
      service: 'twilio',
      maxBodyBytes: 10_000,
      operationOf: ({ target }) => target,
      answer: async () => answer,
    });
    onTestFinished(api.stop);
    const recordings = createTwilioRecordings({
      ...{ accountSid, apiBaseUrl: api.url, restKey: keyWith('token'), numbers: [ours] },
    });
    expect(await recordings.listBefore(Date.now())).toBe('failed');
  });

  it('reads page after page, five of them a round', async () => {
    const asked: string[] = [];
    const api = await startLoopbackServer({
      service: 'twilio',
      maxBodyBytes: 10_000,
      operationOf: ({ target }) => target,
      answer: async ({ target }) => {
        if (target.includes('/Calls/')) return jsonAnswer(200, { to: ours, from: caller });
        asked.push(target);
        const date_created = 'Mon, 02 Mar 2026 02:00:00 +0000';
        const one = { sid: `RE${asked.length}`, call_sid: 'CA1', date_created, source: 'RecordVerb' };
        return jsonAnswer(200, { recordings: [one], next_page_uri: `/next/${asked.length}` });
      },
    });
    onTestFinished(api.stop);
    const recordings = createTwilioRecordings({
      ...{ accountSid, apiBaseUrl: api.url, restKey: keyWith('token'), numbers: [ours] },
    });
    expect(await recordings.listBefore(Date.UTC(2026, 3, 2))).toEqual({
      sids: ['RE1', 'RE2', 'RE3', 'RE4', 'RE5'],
    });
    expect(asked).toEqual([
      `/2010-04-01/Accounts/${accountSid}/Recordings.json?DateCreated%3C=2026-04-03&DateCreated%3E=2026-03-03&PageSize=200`,
      '/next/1',
      '/next/2',
      '/next/3',
      '/next/4',
    ]);
  });

  it('looks up a recording that is none of ours once, however often it is asked', async () => {
    const looked: string[] = [];
    const list = [1, 2].map((index) => ({
      ...{ sid: `RE${index}`, call_sid: `CA${index}`, source: 'RecordVerb' },
      date_created: 'Mon, 02 Mar 2026 02:00:00 +0000',
    }));
    const api = await startLoopbackServer({
      service: 'twilio',
      maxBodyBytes: 10_000,
      operationOf: ({ target }) => target,
      answer: async ({ target }) => {
        if (!target.includes('/Calls/')) return jsonAnswer(200, { recordings: list, next_page_uri: null });
        looked.push(target.slice(-'CA1.json'.length));
        return jsonAnswer(200, { to: target.includes('CA1') ? ours : others, from: caller });
      },
    });
    onTestFinished(api.stop);
    const recordings = createTwilioRecordings({
      ...{ accountSid, apiBaseUrl: api.url, restKey: keyWith('token'), numbers: [ours] },
    });
    for (let round = 0; round < 2; round += 1)
      expect(await recordings.listBefore(Date.UTC(2026, 3, 2))).toEqual({ sids: ['RE1'] });
    expect(looked).toEqual(['CA1.json', 'CA2.json', 'CA1.json']);
  });

  it('leaves alone what belongs to a call that Twilio knows no more, and other kinds of recording', async () => {
    const recording = {
      call_sid: 'CA1',
      date_created: 'Mon, 02 Mar 2026 02:00:00 +0000',
      source: 'RecordVerb',
    };
    const api = await startLoopbackServer({
      service: 'twilio',
      maxBodyBytes: 10_000,
      operationOf: ({ target }) => target,
      answer: async ({ target }) => {
        if (target.endsWith('/Calls/CA1.json')) return jsonAnswer(200, { to: ours, from: caller });
        if (target.includes('/Calls/')) return jsonAnswer(404, { code: 20404 });
        const list = [
          { ...recording, sid: 'RE1' },
          { ...recording, sid: 'RE2', call_sid: 'CA2' },
          { ...recording, sid: 'RE3', source: 'DialVerb' },
        ];
        return jsonAnswer(200, { recordings: list, next_page_uri: null });
      },
    });
    onTestFinished(api.stop);
    const recordings = createTwilioRecordings({
      ...{ accountSid, apiBaseUrl: api.url, restKey: keyWith('token'), numbers: [ours] },
    });
    expect(await recordings.listBefore(Date.UTC(2026, 3, 2))).toEqual({ sids: ['RE1'] });
  });
});
