import { afterEach, describe, expect, it } from 'vitest';
import { accountSid, authToken, caller, ours, response, startBoth } from '../fake-helpline.ts';
import { sdkOf } from './sdk-of.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function phoneBefore(...args: Parameters<typeof startBoth>) {
  const both = await startBoth(...args);
  stop = both.stop;
  return both;
}

describe('texts by the SDK', () => {
  it('are sent, received by the handset, listed and fetched', async () => {
    const { phone } = await phoneBefore({});
    const sdk = sdkOf(phone);
    const created = await sdk.messages.create({
      to: caller,
      from: ours,
      body: 'Here is the TAP page: https://x.hk',
    });
    expect(created).toMatchObject({
      status: 'queued',
      direction: 'outbound-api',
      numSegments: '1',
      errorCode: null,
    });
    expect(phone.thread(caller, ours)).toMatchObject([
      { sid: created.sid, by: 'helpline', status: 'delivered' },
    ]);
    const fetched = await sdk.messages(created.sid).fetch();
    expect(fetched).toMatchObject({
      status: 'delivered',
      body: 'Here is the TAP page: https://x.hk',
      to: caller,
    });
    expect(fetched.dateSent).toEqual(new Date(Date.UTC(2026, 2, 2, 4, 0, 0)));
    expect((await sdk.messages.list()).map(({ sid }) => sid)).toEqual([created.sid]);
  });

  it('are listed newest first, by page and by number, with those that came in', async () => {
    const { phone } = await phoneBefore({ '/sms': response('<Message>Hello.</Message>') });
    const sdk = sdkOf(phone);
    await phone.text({ from: caller, to: ours, body: 'first' });
    for (const body of ['second', 'third'])
      await sdk.messages.create({ to: '+85261111111', from: ours, body });
    const all = await sdk.messages.list({ pageSize: 2 });
    expect(all.map(({ body, direction }) => [body, direction])).toEqual([
      ['third', 'outbound-api'],
      ['second', 'outbound-api'],
      ['Hello.', 'outbound-reply'],
      ['first', 'inbound'],
    ]);
    expect((await sdk.messages.list({ to: caller })).map(({ body }) => body)).toEqual(['Hello.']);
    expect((await sdk.messages.list({ from: caller })).map(({ body }) => body)).toEqual(['first']);
  });

  it.each([
    [{ to: '12345', from: ours, body: 'x' }, 400, 21211],
    [{ to: 'anonymous', from: ours, body: 'x' }, 400, 21211],
    [{ to: caller, from: 'itso', body: 'x' }, 400, 21212],
    [{ to: caller, from: '+12025550199', body: 'x' }, 400, 21606],
    [{ to: ours, from: ours, body: 'x' }, 400, 21266],
    [{ to: '+999123456789', from: ours, body: 'x' }, 400, 21408],
    [{ to: '+85223586200', from: ours, body: 'x' }, 400, 21614],
    [{ to: caller, from: ours, body: 'a'.repeat(1601) }, 400, 21617],
    [{ to: caller, from: ours, body: '' }, 400, 21602],
    [{ to: '', from: ours, body: 'x' }, 400, 21604],
    [{ to: caller, from: '', body: 'x' }, 400, 21603],
  ])('%j is refused', async (message, status, code) => {
    const { phone } = await phoneBefore({});
    await expect(sdkOf(phone).messages.create(message)).rejects.toMatchObject({
      status,
      code,
      moreInfo: `https://www.twilio.com/docs/errors/${code}`,
    });
    expect(phone.texts).toEqual([]);
  });

  it('are refused to a handset that has said STOP, and to one that is told to be a fixed line', async () => {
    const { phone } = await phoneBefore({});
    await phone.text({ from: caller, to: ours, body: 'stop' });
    const sdk = sdkOf(phone);
    await expect(sdk.messages.create({ to: caller, from: ours, body: 'x' })).rejects.toMatchObject({
      code: 21610,
    });
    phone.setHandset('+447700900123', { line: 'fixed' });
    await expect(sdk.messages.create({ to: '+447700900123', from: ours, body: 'x' })).rejects.toMatchObject({
      code: 21614,
    });
  });

  it('may fail on the way, and the status callback says so', async () => {
    const { phone, helpline } = await phoneBefore({});
    phone.setHandset(caller, { deliveryError: 30003 });
    const statusCallback = `${helpline.url}/text-status`;
    const { sid } = await sdkOf(phone).messages.create({ to: caller, from: ours, body: 'x', statusCallback });
    await phone.idle();
    expect(await sdkOf(phone).messages(sid).fetch()).toMatchObject({
      status: 'undelivered',
      errorCode: 30003,
    });
    expect(
      helpline.received.map(({ path, form }) => [path, form.MessageSid, form.MessageStatus, form.ErrorCode]),
    ).toEqual([
      ['/text-status', sid, 'sent', undefined],
      ['/text-status', sid, 'undelivered', '30003'],
    ]);
  });
});

describe('calls by the SDK', () => {
  const voice = {
    '/call-back': response(
      '<Gather numDigits="1" action="/next"><Say>Press 1 to be connected.</Say></Gather>',
    ),
    '/next': response(`<Dial callerId="${ours}">+85223586200</Dial>`),
  };

  it('ring the handset, which takes them and hears their document', async () => {
    const { phone, helpline } = await phoneBefore(voice);
    const created = await sdkOf(phone).calls.create({
      to: caller,
      from: ours,
      url: `${helpline.url}/call-back?s=1`,
    });
    expect(created).toMatchObject({ status: 'queued', direction: 'outbound-api', to: caller, from: ours });
    const call = phone.ringingAt(caller);
    if (call === undefined) throw new Error('The handset does not ring.');
    expect(call.sid).toBe(created.sid);
    await expect(call.press('1')).rejects.toThrow('The handset rings: pick up first.');
    await call.pickUp();
    expect(call.words).toEqual(['Press 1 to be connected.']);
    expect(helpline.received[0]).toMatchObject({
      path: '/call-back?s=1',
      form: {
        Direction: 'outbound-api',
        CallStatus: 'in-progress',
        From: ours,
        To: caller,
        CallSid: created.sid,
      },
    });
    await call.press('1');
    expect(call.state.kind).toBe('dialling');
    await call.hangUp();
    expect(await sdkOf(phone).calls(created.sid).fetch()).toMatchObject({
      status: 'completed',
      duration: '2',
    });
    expect(phone.ringingAt(caller)).toBeUndefined();
  });

  it('report the events that were asked for, in order', async () => {
    const { phone, helpline } = await phoneBefore({});
    await sdkOf(phone).calls.create({
      to: caller,
      from: ours,
      twiml: response('<Say>Hello there.</Say>'),
      statusCallback: `${helpline.url}/progress`,
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    });
    await phone.ringingAt(caller)?.pickUp();
    expect(
      helpline.received.map(({ path, form }) => [
        path,
        form.SequenceNumber,
        form.CallStatus,
        form.CallDuration,
      ]),
    ).toEqual([
      ['/progress', '0', 'initiated', undefined],
      ['/progress', '1', 'ringing', undefined],
      ['/progress', '2', 'in-progress', undefined],
      ['/progress', '3', 'completed', '1'],
    ]);
  });

  it.each([
    ['busy', 'busy'],
    ['no-answer', 'no-answer'],
  ] as const)('may be met with %s', async (how, status) => {
    const { phone, helpline } = await phoneBefore(voice);
    const { sid } = await sdkOf(phone).calls.create({
      to: caller,
      from: ours,
      url: `${helpline.url}/call-back`,
    });
    await phone.ringingAt(caller)?.decline(how);
    expect(await sdkOf(phone).calls(sid).fetch()).toMatchObject({ status });
    expect(helpline.received).toEqual([]);
  });

  it('with TwiML of their own need absolute URLs', async () => {
    const { phone } = await phoneBefore(voice);
    const twiml = response('<Gather numDigits="1" action="/next"><Say>Hi.</Say></Gather>');
    await sdkOf(phone).calls.create({ to: caller, from: ours, twiml });
    const call = phone.ringingAt(caller);
    await call?.pickUp();
    await call?.press('1');
    expect(call?.faults).toMatchObject([{ code: 11100, where: '/next' }]);
  });

  it('are listed with those that came in, and may be ended', async () => {
    const { phone } = await phoneBefore({ '/voice': response('<Gather><Say>Menu.</Say></Gather>') });
    const sdk = sdkOf(phone);
    const call = await phone.call({ from: caller, to: ours });
    expect(await sdk.calls.list({ from: caller })).toMatchObject([{ sid: call.sid, status: 'in-progress' }]);
    await sdk.calls(call.sid).update({ status: 'completed' });
    expect(call.state.kind).toBe('ended');
    expect(await sdk.calls.list({ status: 'completed' })).toHaveLength(1);
    await expect(sdk.calls(call.sid).update({ status: 'completed' })).rejects.toMatchObject({ code: 21220 });
  });

  it.each([
    [{ to: '12345', from: ours, url: 'http://127.0.0.1/x' }, 21211],
    [{ to: caller, from: 'itso', url: 'http://127.0.0.1/x' }, 21212],
    [{ to: caller, from: '+12025550199', url: 'http://127.0.0.1/x' }, 21210],
    [{ to: '+999123456789', from: ours, url: 'http://127.0.0.1/x' }, 21215],
    [{ to: caller, from: ours, url: 'not a url' }, 21205],
    [{ to: caller, from: ours }, 21205],
    [{ to: '', from: ours, url: 'http://127.0.0.1/x' }, 21201],
    [{ to: caller, from: '', url: 'http://127.0.0.1/x' }, 21213],
    [{ to: caller, from: ours, twiml: `<Response>${' '.repeat(4000)}</Response>` }, 32018],
  ])('%j is refused', async (call, code) => {
    const { phone } = await phoneBefore({});
    await expect(sdkOf(phone).calls.create(call)).rejects.toMatchObject({ status: 400, code });
    expect(phone.calls).toEqual([]);
  });
});

describe('recordings by the SDK', () => {
  it('are fetched, heard and deleted', async () => {
    const { phone } = await phoneBefore({ '/voice': response('<Record action="/kept"/>') });
    const call = await phone.call({ from: caller, to: ours });
    await call.say('please call me back');
    const [recording] = phone.recordings;
    if (recording === undefined) throw new Error('Nothing was recorded.');
    const sdk = sdkOf(phone);
    expect(await sdk.recordings(recording.sid).fetch()).toMatchObject({ duration: '2', callSid: call.sid });
    const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
    const path = new URL(recording.url).pathname;
    const sound = await fetch(`${phone.url}${path}.wav`, { headers: { authorization } });
    expect([sound.status, sound.headers.get('content-type')]).toEqual([200, 'audio/x-wav']);
    expect((await sound.arrayBuffer()).byteLength).toBe(44 + 2 * 16_000);
    expect((await fetch(`${phone.url}${path}.wav`)).status).toBe(401);
    expect(await sdk.recordings(recording.sid).remove()).toBe(true);
    await expect(sdk.recordings(recording.sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  });
});

describe('the REST itself', () => {
  it('refuses another token, another account, unknown paths and what it does not do', async () => {
    const { phone } = await phoneBefore({});
    await expect(sdkOf(phone, 'wrong').messages.list()).rejects.toMatchObject({ status: 401, code: 20003 });
    const sdk = sdkOf(phone);
    const missing = `SM${'f'.repeat(32)}`;
    await expect(sdk.messages(missing).fetch()).rejects.toMatchObject({
      status: 404,
      code: 20404,
      message: `The requested resource /2010-04-01/Accounts/${accountSid}/Messages/${missing}.json was not found`,
    });
    await expect(sdk.conferences.list()).rejects.toMatchObject({ code: 20404 });
    const removal = sdk.messages(missing).remove();
    await expect(removal).rejects.toMatchObject({ status: 405, code: 20004 });
    await expect(sdk.messages.list({ dateSent: new Date(0) })).rejects.toMatchObject({ code: 20001 });
    const other = await fetch(`${phone.url}/2010-04-01/Accounts/AC${'1'.repeat(32)}/Messages.json`, {
      headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
    });
    expect(other.status).toBe(401);
  });
});
