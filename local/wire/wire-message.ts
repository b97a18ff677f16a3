import type { IncomingHttpHeaders } from 'node:http';

/** One HTTP request, read to its end. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as they came, still encoded. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values as they came, in turn: repeated headers are still apart. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
  /** The answer goes on after its body. @returns called when nobody reads any more */
  readonly follow?: (write: (text: string) => void) => () => void;
}

/** One request that a stand-in took, for `--trace` and for counting calls. */
export interface WireTrace {
  readonly service: string;
  /** What was asked in the service's own words: GetItem, RecognizeText, POST /voice. */
  readonly operation: string;
  /** The status answered; 0 when a fault left the request without an answer. */
  readonly status: number;
  readonly ms: number;
}

/** An answer of JSON. */
export const jsonAnswer = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): WireAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
