import { afterEach, describe, expect, it } from 'vitest';
import { startPhone } from '#local/phone/start-phone';
import {
  accountSid,
  authToken,
  caller,
  ours,
  response,
  startBoth,
  startFakeHelpline,
  traceOf,
} from '../fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function phoneBefore(...args: Parameters<typeof startBoth>) {
  const both = await startBoth(...args);
  stop = both.stop;
  return both;
}

const menu = '<Gather numDigits="1" finishOnKey="" action="/voice?turn=2"><Say>Menu.</Say></Gather>';

describe('a call', () => {
  it('begins with every parameter that Twilio documents, empty ones among them', async () => {
    const { phone, helpline } = await phoneBefore({ '/voice': response(menu) });
    await phone.call({ from: caller, to: ours });
    expect(helpline.received[0]).toMatchObject({ method: 'POST', path: '/voice' });
    expect(helpline.received[0]?.form).toEqual({
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      CallSid: `CA${'1'.padStart(32, '0')}`,
      CallStatus: 'ringing',
      Called: ours,
      CalledCity: '',
      CalledCountry: 'US',
      CalledState: '',
      CalledZip: '',
      Caller: caller,
      CallerCity: '',
      CallerCountry: 'HK',
      CallerState: '',
      CallerZip: '',
      Direction: 'inbound',
      From: caller,
      FromCity: '',
      FromCountry: 'HK',
      FromState: '',
      FromZip: '',
      To: ours,
      ToCity: '',
      ToCountry: 'US',
      ToState: '',
      ToZip: '',
    });
    expect(helpline.received[0]?.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'i-twilio-idempotency-token': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-home-region': 'us1',
    });
  });

  it('carries a withheld number, and parameters that are new to us, signed', async () => {
    const { phone, helpline } = await phoneBefore({ '/voice': response(menu) });
    await phone.call({ from: 'anonymous', to: ours, parameters: { StirVerstat: 'x & y=é 電話', Empty: '' } });
    expect(helpline.received[0]?.form).toMatchObject({
      From: 'anonymous',
      Caller: 'anonymous',
      StirVerstat: 'x & y=é 電話',
      Empty: '',
    });
    expect(helpline.received[0]?.form).not.toHaveProperty('FromCountry');
    expect(helpline.forged()).toBe(0);
  });

  it('signs the public address and connects to the local one', async () => {
    const publicBaseUrl = 'https://helpline.example/prod';
    const helpline = await startFakeHelpline(
      ({ path }) =>
        path === '/voice'
          ? response(`<Redirect>${publicBaseUrl}/voice?n=2</Redirect>`)
          : response('<Say>Hi</Say>'),
      publicBaseUrl,
    );
    const phone = await startPhone({
      port: 0,
      webhooksUrl: helpline.url,
      publicBaseUrl,
      authToken,
      accountSid,
      numbers: { [ours]: 'hkust' },
    });
    stop = async () => {
      await phone.stop();
      await helpline.stop();
    };
    const call = await phone.call({ from: caller, to: ours });
    expect(call.words).toEqual(['Hi']);
    expect([helpline.forged(), helpline.received.length]).toEqual([0, 3]);
  });

  it('ends when the caller hangs up, and the helpline is told how long it lasted', async () => {
    const { phone, helpline } = await phoneBefore({ '/voice': response(menu) });
    const call = await phone.call({ from: caller, to: ours });
    await call.press('1');
    await call.hangUp();
    await call.hangUp();
    expect([call.status, call.state]).toEqual(['completed', { kind: 'ended', how: 'caller-hung-up' }]);
    expect(helpline.received.map(({ path }) => path)).toEqual(['/voice', '/voice?turn=2', '/call-status']);
    expect(helpline.received[2]?.form).toMatchObject({
      CallSid: call.sid,
      CallStatus: 'completed',
      CallDuration: '1',
      CallbackSource: 'call-progress-events',
      SequenceNumber: '0',
      Timestamp: 'Mon, 02 Mar 2026 04:00:00 +0000',
    });
    await expect(call.say('hello')).rejects.toThrow('The call is over.');
  });

  it.each([
    ['<Reject/>', 'no-answer', 'rejected'],
    ['<Reject reason="busy"/>', 'busy', 'busy'],
    ['<Hangup/>', 'completed', 'hung-up'],
    ['<Say>Goodbye.</Say>', 'completed', 'no-more-verbs'],
    ['', 'completed', 'no-more-verbs'],
  ])('answered with %s ends %s', async (twiml, status, how) => {
    const { phone } = await phoneBefore({ '/voice': response(twiml) });
    const call = await phone.call({ from: caller, to: ours });
    expect([call.status, call.state, call.faults]).toEqual([status, { kind: 'ended', how }, []]);
  });

  it('is one of several at once, each with its own numbers', async () => {
    const { phone } = await phoneBefore({ '/voice': response(menu) });
    const calls = await Promise.all([1, 2, 3].map(() => phone.call({ from: caller, to: ours })));
    await Promise.all(calls.map((call) => call.press('1')));
    expect(new Set(calls.map(({ sid }) => sid)).size).toBe(3);
    expect(calls.map(({ turns }) => turns.length)).toEqual([2, 2, 2]);
    expect(phone.calls).toHaveLength(3);
  });

  it('takes what people do one after the other', async () => {
    const { phone, helpline } = await phoneBefore({ '/voice': response(menu) });
    const call = await phone.call({ from: caller, to: ours });
    await Promise.all([call.press('1'), call.press('2'), call.press('3')]);
    expect(helpline.received.map(({ form }) => form.Digits)).toEqual([undefined, '1', '2', '3']);
  });

  it('refuses keys that no telephone has', async () => {
    const { phone } = await phoneBefore({ '/voice': response(menu) });
    const call = await phone.call({ from: caller, to: ours });
    await expect(call.press('A')).rejects.toThrow('A telephone has the keys 0-9, * and #; not "A".');
    await expect(call.agent('answer')).rejects.toThrow('No agent is being dialled.');
    await expect(call.pickUp()).rejects.toThrow('The handset does not ring.');
  });

  it('keeps every turn raw, with its milliseconds and what was understood', async () => {
    const { phone } = await phoneBefore(
      { '/voice': response(menu) },
      {
        trace: ({ parameters }) =>
          parameters.Digits === undefined ? undefined : traceOf({ outcome: parameters.Digits }),
      },
    );
    const call = await phone.call({ from: caller, to: ours });
    await call.press('1');
    expect(call.turns).toMatchObject([
      {
        turn: 1,
        leg: 'caller',
        tries: 1,
        answer: { status: 200, contentType: 'text/xml', body: response(menu) },
      },
      { turn: 2, parameters: { Digits: '1' }, understanding: { outcome: '1' } },
    ]);
    expect(call.turns[0]).not.toHaveProperty('understanding');
    expect(call.turns.every(({ ms, signature }) => ms > 0 && signature.length === 28)).toBe(true);
    expect(call.exchanges.map(({ by, heard }) => [by?.kind, heard.map(({ text }) => text)])).toEqual([
      [undefined, ['Menu.']],
      ['pressed', ['Menu.']],
    ]);
  });
});

describe('going back', () => {
  const counting = {
    '/voice': ({
      path,
      form,
    }: {
      readonly path: string;
      readonly form: Readonly<Record<string, string>>;
    }) => {
      const turn = Number(new URLSearchParams(path.split('?')[1]).get('turn') ?? '1');
      return turn === 4
        ? response('<Say>Goodbye.</Say><Hangup/>')
        : response(
            `<Gather numDigits="1" finishOnKey="" action="/voice?turn=${turn + 1}"><Say>Turn ${turn}, key ${form.Digits ?? '-'}.</Say></Gather>`,
          );
    },
  };

  it('sends a turn again and forgets what came after it', async () => {
    const { phone } = await phoneBefore(counting);
    const call = await phone.call({ from: caller, to: ours });
    await call.press('5');
    await call.press('6');
    expect(call.words).toEqual(['Turn 3, key 6.']);
    await call.back(2);
    expect(call.words).toEqual(['Turn 2, key 5.']);
    expect(call.turns.map(({ turn, parameters }) => [turn, parameters.Digits])).toEqual([
      [1, undefined],
      [2, '5'],
    ]);
    await call.press('7');
    expect(call.words).toEqual(['Turn 3, key 7.']);
  });

  it('revives a call that is over', async () => {
    const { phone } = await phoneBefore(counting);
    const call = await phone.call({ from: caller, to: ours });
    for (const key of ['1', '2', '3']) await call.press(key);
    expect(call.state.kind).toBe('ended');
    await call.back(1);
    expect(call.words).toEqual(['Turn 1, key -.']);
    expect(call.state.kind).toBe('listening');
  });

  it('says when there is no such turn', async () => {
    const { phone } = await phoneBefore(counting);
    const call = await phone.call({ from: caller, to: ours });
    await expect(call.back(2)).rejects.toThrow('The call has no turn 2.');
    expect(call.words).toEqual(['Turn 1, key -.']);
  });

  it('is possible while the desk is being dialled', async () => {
    const { phone } = await phoneBefore({
      '/voice': response('<Gather numDigits="1" action="/agent"><Say>Menu.</Say></Gather>'),
      '/agent': response(`<Dial callerId="${ours}">+85223586200</Dial>`),
    });
    const call = await phone.call({ from: caller, to: ours });
    await call.press('0');
    expect(call.state.kind).toBe('dialling');
    await call.back(1);
    expect(call.words).toEqual(['Menu.']);
  });
});

describe('repeating the last webhook', () => {
  it('sends it byte for byte, with the same token, and performs nothing', async () => {
    let count = 0;
    const { phone, helpline } = await phoneBefore({
      '/voice': response(menu),
      '/voice?turn=2': () => response(`<Say>Answer ${++count}.</Say>${menu}`),
    });
    const call = await phone.call({ from: caller, to: ours });
    await call.press('1');
    const repeated = await call.repeatLastWebhook();
    expect(repeated.answer?.body).toContain('Answer 2.');
    expect(call.words).toEqual(['Answer 1.', 'Menu.']);
    const [, second, third] = helpline.received;
    expect(third?.form).toEqual(second?.form);
    expect(third?.headers['i-twilio-idempotency-token']).toBe(second?.headers['i-twilio-idempotency-token']);
    expect(call.turns).toHaveLength(2);
  });
});
