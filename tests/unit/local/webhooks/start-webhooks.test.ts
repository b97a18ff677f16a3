import { request } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startWebhooks, type WebhookHandler } from '#local/webhooks/start-webhooks';
import { createTestClock } from '#tests/support/test-clock';

interface World {
  readonly url: string;
  readonly events: readonly APIGatewayProxyEventV2[];
  readonly errors: readonly unknown[];
}

const ok: WebhookHandler = async () => ({ statusCode: 200, body: 'ok' });

/** The gateway in front of one function, behind POST /voice. */
async function open(handler: WebhookHandler = ok): Promise<World> {
  const events: APIGatewayProxyEventV2[] = [];
  const errors: unknown[] = [];
  const { url, stop } = await startWebhooks({
    handlerOf: (route) =>
      route === 'POST /voice'
        ? (event) => {
            events.push(event);
            return handler(event);
          }
        : undefined,
    now: createTestClock().now,
    onHandlerError: (_route, error) => errors.push(error),
  });
  onTestFinished(stop);
  return { url, events, errors };
}

const post = (url: string, init: RequestInit = {}) => fetch(url, { method: 'POST', ...init });

describe('the event that a function gets', () => {
  it('has raw path and query, untouched', async () => {
    const { url, events } = await open();
    await post(`${url}/voice?s=abc%2Bd&s=e%20f&empty=`);
    expect(events[0]).toMatchObject({
      version: '2.0',
      routeKey: 'POST /voice',
      rawPath: '/voice',
      rawQueryString: 's=abc%2Bd&s=e%20f&empty=',
      queryStringParameters: { s: 'abc+d,e f', empty: '' },
      requestContext: {
        domainName: '127.0.0.1',
        stage: '$default',
        routeKey: 'POST /voice',
        http: { method: 'POST', path: '/voice', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        time: '02/Mar/2026:02:00:00 +0000',
        timeEpoch: Date.UTC(2026, 2, 2, 2),
      },
    });
  });

  it('has no query where there is none', async () => {
    const { url, events } = await open();
    await post(`${url}/voice`);
    expect(events[0]).toMatchObject({ rawQueryString: '', isBase64Encoded: false });
    expect(events[0]).not.toHaveProperty('queryStringParameters');
    expect(events[0]).not.toHaveProperty('body');
  });

  it('has a form in base64, byte for byte', async () => {
    const { url, events } = await open();
    await post(`${url}/voice`, { body: new URLSearchParams({ Body: '電話 & more', From: '+852' }) });
    const [event] = events;
    expect(event?.isBase64Encoded).toBe(true);
    expect(event?.headers['content-type']).toBe('application/x-www-form-urlencoded;charset=UTF-8');
    expect(Buffer.from(event?.body ?? '', 'base64').toString()).toBe(
      'Body=%E9%9B%BB%E8%A9%B1+%26+more&From=%2B852',
    );
  });

  it.each(['application/json', 'text/plain', 'application/problem+json'])('has %s as it is', async (type) => {
    const { url, events } = await open();
    await post(`${url}/voice`, { body: '{"a":1}', headers: { 'content-type': type } });
    expect(events[0]).toMatchObject({ body: '{"a":1}', isBase64Encoded: false });
  });

  it('has header names in lower case, repeated ones joined, cookies apart', async () => {
    const { url, events } = await open();
    await new Promise((resolve, reject) => {
      const headers = { 'X-Twilio-Signature': 'abc', 'X-Many': ['1', '2'], Cookie: 'a=1; b=2' };
      request(`${url}/voice`, { method: 'POST', headers }, (answer) => {
        answer.resume().on('end', resolve);
      })
        .on('error', reject)
        .end();
    });
    expect(events[0]?.headers).toMatchObject({ 'x-twilio-signature': 'abc', 'x-many': '1,2' });
    expect(events[0]?.headers).not.toHaveProperty('cookie');
    expect(events[0]?.cookies).toEqual(['a=1', 'b=2']);
  });
});

describe("a function's result on the wire", () => {
  it('is status, headers, cookies and body', async () => {
    const { url } = await open(async () => ({
      statusCode: 403,
      headers: { 'Content-Type': 'text/xml; charset=utf-8', 'X-Count': 3 },
      cookies: ['a=1', 'b=2'],
      body: '<Response/>',
    }));
    const response = await post(`${url}/voice`);
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(response.headers.get('x-count')).toBe('3');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe('<Response/>');
  });

  it('may be in base64', async () => {
    const body = Buffer.from('電話').toString('base64');
    const { url } = await open(async () => ({ statusCode: 200, body, isBase64Encoded: true }));
    expect(await (await post(`${url}/voice`)).text()).toBe('電話');
  });

  it('is a 500 of the gateway when the function throws', async () => {
    const bug = new Error('a bug');
    const { url, errors } = await open(async () => {
      throw bug;
    });
    const response = await post(`${url}/voice`);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ message: 'Internal Server Error' });
    expect(errors).toEqual([bug]);
  });

  it('is a 500 of the gateway when the result has no status', async () => {
    const { url } = await open(async () => ({ body: 'ok' }));
    expect((await post(`${url}/voice`)).status).toBe(500);
  });
});

describe('what the gateway does not pass on', () => {
  it.each([
    ['another method', 'GET', '/voice'],
    ['another path', 'POST', '/voices'],
    ['a path below', 'POST', '/voice/'],
    ['a name of the language', 'POST', '/constructor'],
  ])('%s is not found', async (_name, method, path) => {
    const { url, events } = await open();
    const response = await fetch(`${url}${path}`, { method });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: 'Not Found' });
    expect(events).toEqual([]);
  });

  it('headers above 10,240 bytes', async () => {
    const { url, events } = await open();
    const response = await post(`${url}/voice`, { headers: { 'x-long': 'x'.repeat(10_240) } });
    expect(response.status).toBe(431);
    expect(events).toEqual([]);
  });

  it('a body that Lambda would not take', async () => {
    const { url, events } = await open();
    const response = await post(`${url}/voice`, { body: 'x'.repeat(5 * 1024 * 1024) });
    expect(response.status).toBe(413);
    expect(events).toEqual([]);
  });
});
