import { createHash, createHmac } from 'node:crypto';
import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { type HttpReply, sendHttpRequest } from './http-request.ts';

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface AwsRequestOptions {
  /** As it stands in a signature: dynamodb, lambda, lex. */
  readonly service: string;
  readonly region: string;
  /** https://host, without a slash at the end. */
  readonly endpoint: string;
  /** Read on every request: Lambda renews them. */
  readonly credentials: () => AwsCredentials;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds until the request is given up. */
  readonly deadlineMs: number;
}

export interface AwsRequest {
  /** POST, if not said. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Of characters that need no escaping, and so is the query. */
  readonly path: string;
  /** Name and value, in the order of the names. */
  readonly query: readonly (readonly [string, string])[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A connection is kept for the next request: a new one takes three ways there and back. */
const agents = { http: new Agent({ keepAlive: true }), https: new TlsAgent({ keepAlive: true }) };

/**
 * Sends a request to AWS, signed with Signature Version 4. For what cannot wait until the SDK is loaded
 * (docs/decisions/0022), and for an operator's few questions to services whose clients are not among our packages.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 * @returns a function that gives the answer, whatever its status; it throws when there is none in time
 */
export function createAwsRequest(options: AwsRequestOptions): (request: AwsRequest) => Promise<HttpReply> {
  const { endpoint, deadlineMs } = options;
  const agent = endpoint.startsWith('https:') ? agents.https : agents.http;
  return async (request) => {
    const query = joinQuery(request.query);
    return sendHttpRequest(`${endpoint}${request.path}${query === '' ? '' : `?${query}`}`, {
      method: request.method ?? 'POST',
      headers: signedHeaders(request, options),
      body: request.body,
      agent,
      deadlineMs,
    });
  };
}

/** The request's headers with the signature and what it covers; `host` is set by node:http from the URL. */
export function signedHeaders(
  request: AwsRequest,
  { service, region, endpoint, credentials, now }: Omit<AwsRequestOptions, 'deadlineMs'>,
): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials();
  const time = new Date(now()).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const headers: Record<string, string> = {
    ...request.headers,
    'x-amz-date': time,
    ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
  };
  const { canonical, names } = canonicalRequest(request, { ...headers, host: new URL(endpoint).host });
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const signature = hmac(key, toSign).toString('hex');
  const credential = `Credential=${accessKeyId}/${scope}`;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

function canonicalRequest(
  { method = 'POST', path, query, body }: AwsRequest,
  headers: Readonly<Record<string, string>>,
) {
  const sorted = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = sorted.map(([name]) => name).join(';');
  const lines = sorted.map(([name, value]) => `${name}:${value.trim()}\n`).join('');
  return { names, canonical: [method, path, joinQuery(query), lines, names, sha256(body)].join('\n') };
}

const joinQuery = (query: AwsRequest['query']): string =>
  query.map(([name, value]) => `${name}=${value}`).join('&');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
