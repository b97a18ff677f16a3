import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, caller, ours, response, startBoth, startFakeHelpline } from '../fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

const sorry = 'We are sorry, an application error has occurred. Goodbye.';

async function callAnswered(answer: Answer, options = {}) {
  const both = await startBoth({ '/voice': answer }, options);
  stop = both.stop;
  return { ...both, call: await both.phone.call({ from: caller, to: ours }) };
}

describe('a webhook that fails', () => {
  it.each([
    ['a 500', { status: 500 }, 11217, 'the answer is 500'],
    ['a 404', { status: 404, body: response('<Say>Hi</Say>') }, 11217, 'the answer is 404'],
    ['a broken connection', 'broken', 11205, 'nothing can be connected to'],
    [
      'no TwiML',
      { headers: { 'Content-Type': 'application/json' }, body: '{}' },
      12300,
      'the content type is application/json, not text/xml',
    ],
    ['malformed XML', '<Response><Say>', 12100, '<Say> is not closed'],
    ['an unknown verb', response('<Speak>Hi</Speak>'), 12200, '<Speak> is not TwiML'],
    ['an empty body', '', 12100, 'the answer to a call is empty'],
  ] as const)('by %s is an application error to the caller', async (_, answer, code, what) => {
    const { call } = await callAnswered(answer);
    expect(call.heard).toEqual([{ kind: 'twilio', text: sorry, seconds: 4 }]);
    expect(call.state).toEqual({ kind: 'ended', how: 'error' });
    expect(call.faults).toEqual([{ code, where: expect.any(String), what }]);
  });

  it('by not answering in time', async () => {
    const { call } = await callAnswered('silence', { timeoutMs: 50 });
    expect(call.words).toEqual([sorry]);
    expect(call.faults).toMatchObject([{ code: 11200, what: 'no answer in time' }]);
  });

  it('by a forged signature, as a helpline with another token sees it', async () => {
    const { call, helpline } = await callAnswered(response('<Say>Hi</Say>'), { authToken: 'another-token' });
    const refused = { code: 11217, what: 'the answer is 403' };
    // The greeting, and the report of the call's end.
    expect(call.faults).toMatchObject([refused, refused]);
    expect(helpline.forged()).toBe(2);
  });

  it('plays nothing of a document of which anything is wrong', async () => {
    const { call } = await callAnswered(response('<Say>Hello.</Say><Gather><Hangup/></Gather>'));
    expect(call.words).toEqual([sorry]);
  });

  it('hears plain text read aloud, and is hung up on', async () => {
    const { call } = await callAnswered({
      headers: { 'Content-Type': 'text/plain' },
      body: 'Out of order.\n',
    });
    expect(call.words).toEqual(['Out of order.']);
    expect(call.state).toEqual({ kind: 'ended', how: 'hung-up' });
  });
});

describe('the fallback', () => {
  async function withFallback(fallback: Answer) {
    const elsewhere = await startFakeHelpline(() => fallback);
    const { call, helpline, ...both } = await callAnswered(
      { status: 503 },
      { voiceFallbackUrl: `${elsewhere.url}/fallback` },
    );
    stop = async () => {
      await both.stop();
      await elsewhere.stop();
    };
    return { call, helpline, elsewhere };
  }

  it('is fetched at once, told what was wrong, and performed', async () => {
    const { call, helpline, elsewhere } = await withFallback(
      response(`<Say>Connecting you to the desk.</Say><Dial callerId="${ours}">+85223586200</Dial>`),
    );
    expect(call.words).toEqual(['Connecting you to the desk.']);
    expect(call.state.kind).toBe('dialling');
    const [asked] = elsewhere.received;
    expect(asked?.method).toBe('GET');
    expect(Object.fromEntries(new URLSearchParams(asked?.path.split('?')[1]))).toMatchObject({
      ErrorCode: '11217',
      ErrorUrl: `${helpline.url}/voice`,
      CallSid: call.sid,
      From: caller,
    });
  });

  it('is not fetched for its own failure', async () => {
    const { call, elsewhere } = await withFallback({ status: 500 });
    expect(call.words).toEqual([sorry]);
    expect(elsewhere.received).toHaveLength(1);
  });
});

describe('documents that lead to each other', () => {
  it('end after ten redirects', async () => {
    const { call, helpline } = await callAnswered(response('<Redirect>/voice</Redirect>'));
    expect(call.words).toEqual([sorry]);
    expect(call.faults).toMatchObject([{ code: 11215 }]);
    expect(helpline.received.filter(({ path }) => path === '/voice')).toHaveLength(11);
  });

  it('may go on for as long as somebody is asked in between', async () => {
    const { call } = await callAnswered(response('<Gather numDigits="1"><Say>Menu.</Say></Gather>'));
    for (let count = 0; count < 20; count += 1) await call.press('1');
    expect(call.words).toEqual(['Menu.']);
    expect(call.faults).toEqual([]);
  });
});
