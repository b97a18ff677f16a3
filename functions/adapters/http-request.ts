import {
  type Agent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Keeps connections; Node's own, which keeps them for five seconds, if not said. */
  readonly agent?: Agent;
  /** Milliseconds until the whole is given up. */
  readonly deadlineMs: number;
}

export interface HttpReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * A plain request by node:http, for what a greeting waits for: the first `fetch` of a cold start costs 20 ms more, and
 * the first AbortSignal 2.
 * @returns the answer, whatever its status. Throws when there is none in time.
 */
export function sendHttpRequest(url: string, request: HttpRequest): Promise<HttpReply> {
  const { method, headers, body = '', agent, deadlineMs } = request;
  return new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = { method, headers: { ...headers, ...length }, ...(agent && { agent }) };
    const sent = send(url, options, (response) => {
      readReply(response, resolve, reject);
    });
    const timer = setTimeout(() => sent.destroy(new TimeoutError(deadlineMs)), deadlineMs);
    sent.on('error', reject);
    sent.on('close', () => clearTimeout(timer));
    sent.end(body);
  });
}

function readReply(
  response: IncomingMessage,
  done: (reply: HttpReply) => void,
  failed: (error: Error) => void,
): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('error', failed);
  response.on('end', () => {
    const { statusCode = 0, headers } = response;
    done({ status: statusCode, headers, body: Buffer.concat(chunks).toString('utf8') });
  });
}

class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
  }
}
