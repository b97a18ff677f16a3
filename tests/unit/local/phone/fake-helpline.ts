import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { type PhoneOptions, type PhoneServer, startPhone } from '#local/phone/start-phone';
import type { TurnTrace } from '#local/why/turn-detail';
import type { TurnRecord } from '#turn/ports';

export const authToken = 'a-token-for-tests';
export const accountSid = `AC${'0'.repeat(32)}`;
export const ours = '+12025550101';
export const caller = '+85251234567';

export interface Received {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
}

export type Answer =
  | string
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Never answers. */
  | 'silence'
  /** Breaks the connection. */
  | 'broken';

export interface FakeHelpline {
  readonly url: string;
  /** Every request with a valid signature, in order. */
  readonly received: readonly Received[];
  /** How many were not signed as Twilio signs. */
  readonly forged: () => number;
  stop(): Promise<void>;
}

/** A helpline that answers what it is told, and takes only requests that twilio's own `validateRequest` accepts. */
export async function startFakeHelpline(
  answer: (request: Received) => Answer,
  publicBaseUrl?: string,
): Promise<FakeHelpline> {
  const received: Received[] = [];
  let forged = 0;
  const server = createServer((request, response) => {
    void readRequest(request).then((one) => {
      const url = `${publicBaseUrl ?? baseOf(server)}${one.path}`;
      const signature = String(one.headers['x-twilio-signature'] ?? '');
      if (!validateRequest(authToken, signature, url, { ...one.form })) {
        forged += 1;
        response.writeHead(403).end();
        return;
      }
      received.push(one);
      const reply = answer(one);
      if (reply === 'silence') return;
      if (reply === 'broken') {
        request.socket.destroy();
        return;
      }
      const { status = 200, headers = {}, body = '' } = typeof reply === 'string' ? { body: reply } : reply;
      response.writeHead(status, { 'Content-Type': 'text/xml', ...headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: baseOf(server),
    received,
    forged: () => forged,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const baseOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function readRequest(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
  return { method: request.method ?? '', path: request.url ?? '', form, headers: request.headers };
}

/** A phone before a fake helpline that answers each path with a document, and everything else with an empty Response. */
export async function startBoth(
  documents: Readonly<Record<string, Answer | ((request: Received) => Answer)>>,
  options: Partial<PhoneOptions> = {},
): Promise<{
  readonly phone: PhoneServer;
  readonly helpline: FakeHelpline;
  readonly stop: () => Promise<void>;
}> {
  const helpline = await startFakeHelpline((request) => {
    const document = documents[request.path] ?? documents[request.path.split('?')[0] ?? ''];
    return (typeof document === 'function' ? document(request) : document) ?? response('');
  });
  const phone = await startPhone({
    port: 0,
    webhooksUrl: helpline.url,
    authToken,
    accountSid,
    numbers: { [ours]: 'hkust' },
    now: () => Date.UTC(2026, 2, 2, 4, 0, 0),
    ...options,
  });
  return {
    phone,
    helpline,
    async stop() {
      await phone.stop();
      await helpline.stop();
    },
  };
}

export const response = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`;

/** What a helpline would tell of a turn; only what a test looks at need be said. */
export const traceOf = (record: Partial<TurnRecord>): TurnTrace => ({
  record: record as TurnRecord,
  detail: { network: [], weighed: [] },
});
