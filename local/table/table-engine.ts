import { Readable } from 'node:stream';
import dynalite from 'dynalite';
import type { WireAnswer, WireRequest } from '#local/wire/wire-message';

/** An embedded DynamoDB that is spoken to in DynamoDB's own requests, without a socket. */
export interface TableEngine {
  /** Performs a request as it came over the wire. */
  pass(request: WireRequest): Promise<WireAnswer>;
  /** Performs an operation of ours. @returns the parsed answer; throws when the engine refuses */
  call(operation: string, input: object): Promise<Record<string, unknown>>;
}

/**
 * dynalite in memory. Its server never listens: requests are handed to it as events, so that a client which breaks off
 * (which dynalite answers by throwing) only ever meets our own front.
 */
export function createTableEngine(): TableEngine {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });

  const pass = (request: WireRequest): Promise<WireAnswer> =>
    new Promise((resolve) => {
      server.emit('request', toIncoming(request), createOutgoing(resolve));
    });

  return {
    pass,
    async call(operation, input) {
      const answer = await pass(toRequest(operation, input));
      const body = JSON.parse(String(answer.body)) as Record<string, unknown>;
      if (answer.status !== 200) throw new Error(`the table refused ${operation}: ${String(answer.body)}`);
      return body;
    },
  };
}

/** What the engine asks of a request before it looks at it. */
const toRequest = (operation: string, input: object): WireRequest => ({
  method: 'POST',
  target: '/',
  headers: {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
    'x-amz-date': '20200101T000000Z',
    authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
  },
  rawHeaders: [],
  body: Buffer.from(JSON.stringify(input)),
});

/** The members of a request that dynalite uses. */
const toIncoming = ({ method, target, headers, body }: WireRequest) =>
  Object.assign(Readable.from([body], { objectMode: false }), { method, url: target, headers });

/** The members of a response that dynalite uses. */
function createOutgoing(resolve: (answer: WireAnswer) => void) {
  const headers: Record<string, string> = {};
  return {
    statusCode: 200,
    setHeader(name: string, value: unknown) {
      headers[name.toLowerCase()] = String(value);
    },
    end(body = '') {
      resolve({ status: this.statusCode, headers, body });
    },
  };
}
