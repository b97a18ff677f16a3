import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAwsRequest, signedHeaders } from '#adapters/aws-request';

/** AWS's own test suite for Signature Version 4: these credentials, this time, this host. */
const suite = {
  service: 'service',
  region: 'us-east-1',
  endpoint: 'https://example.amazonaws.com',
  credentials: () => ({
    accessKeyId: 'AKIDEXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  }),
  now: () => Date.parse('2015-08-30T12:36:00Z'),
};

const scope = 'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request';

describe("the signatures of AWS's test suite", () => {
  it('post-vanilla', () => {
    const request = { path: '/', query: [], headers: {}, body: '' };
    expect(signedHeaders(request, suite)).toEqual({
      'x-amz-date': '20150830T123600Z',
      authorization: `${scope}, SignedHeaders=host;x-amz-date, Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b`,
    });
  });

  it('post-vanilla-query', () => {
    const request = { path: '/', query: [['Param1', 'value1']], headers: {}, body: '' } as const;
    expect(signedHeaders(request, suite).authorization).toBe(
      `${scope}, SignedHeaders=host;x-amz-date, Signature=28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11`,
    );
  });

  it('post-x-www-form-urlencoded', () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const request = { path: '/', query: [], headers, body: 'Param1=value1' };
    expect(signedHeaders(request, suite).authorization).toBe(
      `${scope}, SignedHeaders=content-type;host;x-amz-date, Signature=ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a`,
    );
  });
});

it('covers the token of a role', () => {
  const credentials = () => ({ ...suite.credentials(), sessionToken: 'of-a-role' });
  const request = { path: '/', query: [], headers: {}, body: '' };
  const signed = signedHeaders(request, { ...suite, credentials });
  expect(signed['x-amz-security-token']).toBe('of-a-role');
  expect(signed.authorization).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,');
});

it('posts what it has signed', async () => {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const { host, authorization } = request.headers;
      response.writeHead(202, { 'x-answer': 'yes' });
      response.end(JSON.stringify({ method: request.method, url: request.url, host, authorization, body }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { ...suite, endpoint: `http://${host}`, deadlineMs: 1_000 };
  const request = { path: '/a/b', query: [['Qualifier', '7']], headers: {}, body: '{}' } as const;

  const reply = await createAwsRequest(options)(request);

  expect(reply.status).toBe(202);
  expect(reply.headers['x-answer']).toBe('yes');
  expect(JSON.parse(reply.body)).toEqual({
    method: 'POST',
    url: '/a/b?Qualifier=7',
    host,
    authorization: signedHeaders(request, options).authorization,
    body: '{}',
  });
});
