import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { CallView } from '#local/phone/control/call-view';
import type { PhoneServer } from '#local/phone/start-phone';
import { caller, ours, response, startBoth } from '../fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function startPhonePage() {
  const both = await startBoth({
    '/voice': response('<Gather numDigits="1" action="/voice"><Say>Menu.</Say></Gather>'),
    '/sms': response('<Message>Hello.</Message>'),
  });
  stop = both.stop;
  return both;
}

async function post(phone: PhoneServer, path: string, body: unknown) {
  const answer = await fetch(`${phone.url}${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

/** `fetch` does not let a Host be set. */
function statusFor(phone: PhoneServer, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${phone.url}/phone/about`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe("the phone's own door", () => {
  it('tells which numbers there are', async () => {
    const { phone, helpline } = await startPhonePage();
    expect(await (await fetch(`${phone.url}/phone/about`)).json()).toEqual({
      accountSid: `AC${'0'.repeat(32)}`,
      webhooksUrl: helpline.url,
      numbers: { [ours]: 'hkust' },
    });
  });

  it('answers also while Twilio does not', async () => {
    const { phone } = await startPhonePage();
    phone.faults.set({ kind: 'refuse' });
    await expect(fetch(`${phone.url}/2010-04-01/Accounts.json`)).rejects.toThrow('fetch failed');
    expect((await fetch(`${phone.url}/phone/about`)).status).toBe(200);
  });

  it('places a call and does to it what a person can do', async () => {
    const { phone } = await startPhonePage();
    const started = await post(phone, '/phone/calls', { from: caller, to: ours });
    const view = started.body as CallView;
    expect(view).toMatchObject({ state: { kind: 'listening' }, heard: [{ text: 'Menu.' }] });
    const path = `/phone/calls/${view.sid}`;
    expect((await post(phone, path, { act: 'press', keys: '5' })).body).toMatchObject({
      turns: [{ turn: 1 }, { turn: 2, parameters: { Digits: '5' } }],
    });
    expect((await post(phone, path, { act: 'back', turn: 1 })).body).toMatchObject({ turns: [{ turn: 1 }] });
    expect((await post(phone, path, { act: 'hang-up' })).body).toMatchObject({ state: { kind: 'ended' } });
    expect(await post(phone, path, { act: 'silence' })).toEqual({
      status: 409,
      body: { error: 'The call is over.' },
    });
    expect(await (await fetch(`${phone.url}/phone/calls`)).json()).toMatchObject([{ sid: view.sid }]);
  });

  it('sends a text', async () => {
    const { phone } = await startPhonePage();
    const sent = await post(phone, '/phone/texts', { from: caller, to: ours, body: 'TAP' });
    expect(sent.body).toMatchObject({ replies: [{ body: 'Hello.' }] });
    expect(await (await fetch(`${phone.url}/phone/texts`)).json()).toMatchObject([
      { body: 'TAP' },
      { body: 'Hello.' },
    ]);
  });

  it.each([
    ['/phone/calls', { from: caller }, 400],
    ['/phone/calls', { from: caller, to: ours, more: true }, 400],
    ['/phone/texts', { from: caller, to: ours, body: 'a'.repeat(1601) }, 400],
    [`/phone/calls/CA${'0'.repeat(32)}`, { act: 'silence' }, 404],
    ['/phone/elsewhere', {}, 404],
  ])('refuses %s with %j', async (path, body, status) => {
    const { phone } = await startPhonePage();
    expect((await post(phone, path, body)).status).toBe(status);
  });

  it('tells of changes as they happen', async () => {
    const { phone } = await startPhonePage();
    const events = await fetch(`${phone.url}/phone/events`);
    const reader = events.body?.getReader();
    const read = async () => Buffer.from((await reader?.read())?.value ?? []).toString();
    expect(await read()).toBe('data: changed\n\n');
    await phone.text({ from: caller, to: ours, body: 'x' });
    expect(await read()).toContain('data: changed\n\n');
    await reader?.cancel();
  });
});

describe('who is answered', () => {
  it.each([
    [{}, 200],
    [{ Origin: 'SELF' }, 200],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Host: 'evil.example' }, 403],
    [{ Host: '127.0.0.1:1' }, 403],
  ] as const)('a request with %j: %i', async (headers, status) => {
    const { phone } = await startPhonePage();
    const asSent = 'Origin' in headers && headers.Origin === 'SELF' ? { Origin: phone.url } : headers;
    expect(await statusFor(phone, asSent)).toBe(status);
  });

  it.each([
    '/page/../../../package.json',
    '/page/%2e%2e/start-phone.ts',
    '/package.json',
    '/page/none.js',
    '/page/phone-page.tsx',
  ])('not a request for %s', async (path) => {
    const { phone } = await startPhonePage();
    expect((await fetch(`${phone.url}${path}`)).status).toBe(404);
  });
});
