import { afterEach, describe, expect, it } from 'vitest';
import { splitOverrides } from '#local/phone/webhook/connection-overrides';
import { sendWebhook } from '#local/phone/webhook/send-webhook';
import { type Answer, authToken, type Received, startFakeHelpline } from '../fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function send(
  answer: Answer | ((request: Received) => Answer),
  { path = '/voice', method = 'POST' as 'GET' | 'POST', timeoutMs = 2000 } = {},
) {
  const helpline = await startFakeHelpline((request) =>
    typeof answer === 'function' ? answer(request) : answer,
  );
  stop = helpline.stop;
  const record = await sendWebhook(
    { url: `${helpline.url}${path}`, method, parameters: { Body: 'a b+c&d', Empty: '' }, token: 'token-1' },
    { webhooksUrl: helpline.url, publicBaseUrl: helpline.url, authToken, timeoutMs },
  );
  return { record, helpline };
}

describe('sendWebhook', () => {
  it('sends a signed form, its query as it is, its fragment not at all', async () => {
    const { record, helpline } = await send('ok', { path: '/voice?a=%2F&b=x%20y&a=2#rc=2' });
    expect(helpline.received).toMatchObject([
      { path: '/voice?a=%2F&b=x%20y&a=2', form: { Body: 'a b+c&d', Empty: '' } },
    ]);
    expect(record).toMatchObject({ tries: 1, faults: [], answer: { status: 200, body: 'ok' } });
  });

  it('puts the parameters of a GET into the query, and signs that', async () => {
    const { helpline } = await send('ok', { path: '/voice?a=1', method: 'GET' });
    expect(helpline.received).toMatchObject([
      { method: 'GET', path: '/voice?a=1&Body=a+b%2Bc%26d&Empty=', form: {} },
    ]);
  });

  it.each([
    // what goes wrong, what the fragment asks, how often it is tried
    ['broken', '', 2],
    ['broken', '#rc=0', 1],
    ['broken', '#rc=3', 4],
    ['broken', '#rp=5xx', 1],
    [{ status: 503 }, '', 1],
    [{ status: 503 }, '#rp=5xx', 2],
    [{ status: 503 }, '#rp=all&rc=2', 3],
    [{ status: 503 }, '#rp=4xx', 1],
    [{ status: 404 }, '#rp=4xx', 2],
  ] as const)('%j with %j is tried %i times', async (answer, fragment, tries) => {
    const { record, helpline } = await send(answer, { path: `/voice${fragment}` });
    expect([record.tries, helpline.received.length]).toEqual([tries, tries]);
    expect(new Set(helpline.received.map(({ headers }) => headers['i-twilio-idempotency-token'])).size).toBe(
      1,
    );
  });

  it('takes the answer of a later try', async () => {
    let count = 0;
    const { record } = await send(() => (++count === 1 ? 'broken' : 'here I am'));
    expect(record).toMatchObject({ tries: 2, faults: [], answer: { body: 'here I am' } });
  });

  it('waits no longer than the fragment asks', async () => {
    const { record } = await send('silence', { path: '/voice#rt=100' });
    expect(record.faults).toMatchObject([{ code: 11200 }]);
    expect(record.ms).toBeLessThan(1500);
  });

  it('follows a redirect by GET, without the form', async () => {
    const { record, helpline } = await send(({ path }) =>
      path === '/voice' ? { status: 302, headers: { Location: '/moved?x=1' } } : 'moved here',
    );
    expect(
      helpline.received.map(({ method, path, form }) => [method, path, Object.keys(form).length]),
    ).toEqual([
      ['POST', '/voice', 2],
      ['GET', '/moved?x=1', 0],
    ]);
    expect(record.answer?.body).toBe('moved here');
  });

  it('follows ten redirects and no more', async () => {
    const { record, helpline } = await send({ status: 302, headers: { Location: '/voice' } });
    expect(record.faults).toMatchObject([{ code: 11215 }]);
    expect(helpline.received).toHaveLength(11);
  });

  it('connects to no other machine', async () => {
    const record = await sendWebhook(
      { url: 'https://helpline.example.evil.test/voice', method: 'POST', parameters: {}, token: 't' },
      { webhooksUrl: 'http://127.0.0.1:9', publicBaseUrl: 'https://helpline.example', authToken },
    );
    expect(record.faults).toMatchObject([
      { what: 'this phone connects to the helpline and to this machine only' },
    ]);
  });
});

describe('splitOverrides', () => {
  it.each([
    ['', { retries: 1, retryOn: ['ct'], readMs: 15_000, totalMs: 15_000 }],
    [
      '#rc=0&rt=6000&tt=9000&rp=ct,rt,5xx',
      { retries: 0, retryOn: ['ct', 'rt', '5xx'], readMs: 6000, totalMs: 9000 },
    ],
    [
      '#rc=9&rt=1&tt=99999&rp=all',
      { retries: 5, retryOn: ['ct', 'rt', '4xx', '5xx'], readMs: 100, totalMs: 15_000 },
    ],
    ['#rc=two&e=singapore', { retries: 1, retryOn: ['ct'], readMs: 15_000, totalMs: 15_000 }],
  ])('reads %j', (fragment, expected) => {
    const { url, overrides } = splitOverrides(`https://helpline.example/voice?a=1${fragment}`);
    expect(url).toBe('https://helpline.example/voice?a=1');
    expect({ ...overrides, retryOn: [...overrides.retryOn] }).toEqual(expected);
  });
});
