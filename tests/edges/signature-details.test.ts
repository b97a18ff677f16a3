import { describe, expect, test } from 'vitest';
import { createCallStatusHandler } from '#entrypoints/create-call-status-handler';
import { createTestHelpline, testBase, testToken } from '#tests/support/turn-helpline';
import { signAsTwilio, signText } from '#tests/support/turn-signature';
import {
  base,
  call,
  query,
  type SignatureRow,
  statusOf,
  token,
  url,
  written,
} from '#tests/support/turn-signed-status';
import { gatewayEvent } from '#tests/support/turn-webhook';

/** What a signature is made of, byte by byte, and which token it is made with. */

describe('what else decides', () => {
  const signed = url + written;
  const with_ = (more: string) => `${new URLSearchParams(call).toString()}${more}`;
  const rows: readonly (readonly [string, SignatureRow])[] = [
    [
      'the query with %20, signed with +',
      { query: 'q=a%20b', signed: `${base}/myapp.php?q=a+b${written}`, status: 403 },
    ],
    [
      'the query with %20, signed as it is',
      { query: 'q=a%20b', signed: `${base}/myapp.php?q=a%20b${written}`, status: 200 },
    ],
    [
      'the query with +, signed with %20 as old libraries do',
      { query: 'q=a+b', signed: `${base}/myapp.php?q=a%20b${written}`, status: 200 },
    ],
    [
      "the query with ', signed with %27",
      { query: "q=it's", signed: `${base}/myapp.php?q=it%27s${written}`, status: 200 },
    ],
    [
      'the query with %3A, signed with a colon',
      { query: 'q=a%3Ab', signed: `${base}/myapp.php?q=a:b${written}`, status: 403 },
    ],
    ['a fragment in what was signed', { signed: `${url}#rc=2${written}`, status: 403 }],
    ['a slash more at the end of the path', { signed: `${base}/myapp.php/?${query}${written}`, status: 403 }],
    ['two slashes before the path', { signed: `${base}//myapp.php?${query}${written}`, status: 403 }],
    ['the path in capitals', { signed: `${base}/MYAPP.php?${query}${written}`, status: 403 }],
    [
      'the host in capitals, where it was configured so',
      {
        base: 'https://MyCompany.com',
        signed: `https://MyCompany.com/myapp.php?${query}${written}`,
        status: 200,
      },
    ],
    ['the query in another order', { signed: `${base}/myapp.php?bar=2&foo=1${written}`, status: 403 }],
    ['no query where one was signed', { query: '', signed, status: 403 }],
    ['no query, and none signed', { query: '', signed: `${base}/myapp.php${written}`, status: 200 }],
    ['a question mark and no query', { query: '', signed: `${base}/myapp.php?${written}`, status: 403 }],
    ['a parameter more', { body: with_('&New=1'), signed, status: 403 }],
    [
      'a parameter more that was signed, of which we know nothing',
      { body: with_('&ZNew=1'), signed: `${signed}ZNew1`, status: 200 },
    ],
    ['an empty parameter', { body: with_('&Z='), signed: `${signed}Z`, status: 200 }],
    ['a parameter less', { body: 'CallSid=CA1234567890ABCDE', signed, status: 403 }],
    ['no body, and none signed', { body: '', signed: url, status: 200 }],
    [
      'another value',
      { body: new URLSearchParams({ ...call, Digits: '1235' }).toString(), signed, status: 403 },
    ],
    [
      'spaces around a value, which belong to it',
      { body: with_('&Z=+a+'), signed: `${signed}Z a `, status: 200 },
    ],
    [
      'names in the order of their bytes: capitals first',
      { body: with_('&a=2&Z=1'), signed: `${signed}Z1a2`, status: 200 },
    ],
    ['Chinese in UTF-8', { body: with_('&Z=%E5%AF%86%E7%A2%BC'), signed: `${signed}Z密碼`, status: 200 }],
    ['bytes that are no UTF-8', { body: with_('&Z=%FF'), signed: `${signed}Z\u00ff`, status: 403 }],
    [
      'a parameter named like a part of every object',
      {
        body: with_('&__proto__=1'),
        signed: `${url}CallSidCA1234567890ABCDECaller+14158675309Digits1234From+14158675309To+18005551212__proto__1`,
        status: 200,
      },
    ],
    ['the empty signature', { headers: { 'x-twilio-signature': '' }, signed: undefined, status: 403 }],
    [
      'a signature of another length',
      { headers: { 'x-twilio-signature': 'abc' }, signed: undefined, status: 403 },
    ],
    [
      'two signatures, joined by the gateway',
      { headers: { 'x-twilio-signature': `${signText(token, signed)},x` }, signed: undefined, status: 403 },
    ],
    [
      'a base that is no URL, on which the library throws',
      { base: 'mycompany', signed: 'anything', status: 403 },
    ],
  ];

  test.each(rows)('%s', async (_name, row) => {
    expect(await statusOf(row)).toBe(row.status);
  });

  test('the vector that Twilio prints in its documentation', async () => {
    const parameters = { ...call, Caller: '+14158675310', From: '+14158675310' };
    const vector = 'L/OH5YylLD5NRKLltdqwSvS0BnU=';
    expect(signAsTwilio(token, 'https://example.com/myapp.php?foo=1&bar=2', parameters)).toBe(vector);
    const body = new URLSearchParams(parameters).toString();
    const headers = { 'x-twilio-signature': vector };
    expect(
      await statusOf({ base: 'https://example.com', body, headers, signed: undefined, status: 200 }),
    ).toBe(200);
    const altered = { 'x-twilio-signature': vector.toLowerCase() };
    expect(
      await statusOf({ base: 'https://example.com', body, headers: altered, signed: undefined, status: 403 }),
    ).toBe(403);
  });
});

describe('the tokens', () => {
  const signed = (by: string) => ({ 'x-twilio-signature': signText(by, url + written) });
  const status = (tokens: readonly string[], by: string, expected: 200 | 403) =>
    statusOf({ headers: signed(by), signed: undefined, status: expected }, tokens);

  test('while one is replaced, both sign', async () => {
    expect(await status(['new', 'old'], 'new', 200)).toBe(200);
    expect(await status(['new', 'old'], 'old', 200)).toBe(200);
    expect(await status(['new', 'old'], 'older', 403)).toBe(403);
  });

  test('no token lets nobody in', async () => {
    expect(await status([], 'old', 403)).toBe(403);
  });

  // The library accepts whatever was signed with the empty key when its token is empty.
  test.each(['', ' ', '\n'])('the token %j lets nobody in, not even who signs with it', async (empty) => {
    expect(await status([empty], empty, 403)).toBe(403);
    expect(await status(['new', empty], empty, 403)).toBe(403);
    expect(await status([empty, 'old'], 'old', 200)).toBe(200);
  });
});

describe('what API Gateway makes of the address', () => {
  const call = { CallSid: 'CA1', From: '+14158675309', To: '+18005551212' };
  const signed = 'CallSidCA1From+14158675309To+18005551212';
  const body = new URLSearchParams(call).toString();

  const shapes: readonly (readonly [string, string, string, string, string])[] = [
    ['the default stage', 'https://a1.example', '$default', '/voice', 'https://a1.example/voice'],
    [
      'a stage with a name, which the raw path has, too',
      'https://a1.example/prod',
      'prod',
      '/prod/voice',
      'https://a1.example/prod/voice',
    ],
    [
      'a domain of our own with a prefix, which the raw path lacks',
      'https://help.example/line',
      'prod',
      '/voice',
      'https://help.example/line/voice',
    ],
    [
      'a prefix named like the stage, which the raw path lacks',
      'https://help.example/prod',
      'prod',
      '/voice',
      'https://help.example/prod/voice',
    ],
  ];

  test.each(shapes)('%s', async (_name, publicBaseUrl, stage, path, url) => {
    const { helpline, log } = createTestHelpline({ publicBaseUrl, numbers: { '+18005551212': 'hkust' } });
    const event = gatewayEvent(path, '', body, { 'x-twilio-signature': signText(testToken, url + signed) });
    const inStage = { ...event, requestContext: { ...event.requestContext, stage } };
    expect((await createCallStatusHandler(helpline)(inStage)).statusCode).toBe(200);
    expect(log.ended).toEqual([{ helpline: 'hkust', conversation: 'CA1', seconds: 0 }]);
  });

  test('a body that is not in base64 is read as it is', async () => {
    const { helpline, log } = createTestHelpline({ numbers: { '+18005551212': 'hkust' } });
    const event = gatewayEvent('/call-status', '', '', {
      'x-twilio-signature': signText(testToken, `${testBase}/call-status${signed}`),
    });
    const plain = { ...event, body, isBase64Encoded: false };
    expect((await createCallStatusHandler(helpline)(plain)).statusCode).toBe(200);
    expect(log.ended).toHaveLength(1);
  });
});
