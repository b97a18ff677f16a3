import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createFaultSwitch, type Fault, type FaultSwitch } from './faults.ts';
import { createRefusal, refusedVersion } from './http-version.ts';
import type { WireAnswer, WireRequest, WireTrace } from './wire-message.ts';

export interface LoopbackServerOptions {
  /** Names the service in traces. */
  readonly service: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Larger bodies are answered 413. */
  readonly maxBodyBytes: number;
  /** Which requests a fault meets; all, and connections too, unless it is said. */
  readonly mayFail?: (target: string) => boolean;
  /** Performs a request. What it throws is a bug of the stand-in and is answered 500 with its message. */
  readonly answer: (request: WireRequest) => Promise<WireAnswer>;
  /** Names a request in traces. */
  readonly operationOf: (request: WireRequest) => string;
  readonly onTrace?: ((trace: WireTrace) => void) | undefined;
}

export interface LoopbackServer {
  readonly port: number;
  /** http://127.0.0.1:<port> */
  readonly url: string;
  readonly faults: FaultSwitch;
  /** How many connections were opened so far: one client with keep-alive opens one. */
  connections(): number;
  /** Ends every connection, also those that hang. */
  stop(): Promise<void>;
}

/** A server of HTTP/1.1 on 127.0.0.1 and nowhere else, which fails on demand. Rejects when the port is taken. */
export async function startLoopbackServer(options: LoopbackServerOptions): Promise<LoopbackServer> {
  const faults = createFaultSwitch();
  const stopped = new AbortController();
  const { mayFail } = options;
  const server = createServer((request, response) => {
    const fault = mayFail?.(request.url ?? '') === false ? undefined : faults.take();
    void serve(request, response, options, fault, stopped.signal);
  });
  server.on('clientError', createRefusal(options.service));
  let connections = 0;
  server.on('connection', (socket) => {
    connections += 1;
    if (mayFail === undefined && faults.current?.kind === 'refuse') {
      faults.take();
      socket.resetAndDestroy();
    }
  });
  const port = await listen(server, options.port ?? 0);

  return {
    port,
    url: `http://127.0.0.1:${port}`,
    faults,
    connections: () => connections,
    async stop() {
      stopped.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** What becomes of a request: an answer, a broken connection, or nothing ever. */
type Outcome = WireAnswer | 'reset' | 'silence';

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: LoopbackServerOptions,
  fault: Fault | undefined,
  stopped: AbortSignal,
): Promise<void> {
  const began = performance.now();
  let operation = '';
  let outcome: Outcome;
  try {
    const request = await readRequest(incoming, options.maxBodyBytes);
    if (request !== undefined) operation = options.operationOf(request);
    outcome = await perform(request, incoming.httpVersion, options, fault, stopped);
  } catch (error) {
    // The client went away, or we are stopping: nobody is left to answer.
    if (stopped.aborted || incoming.socket.destroyed) return;
    outcome = { status: 500, body: `${options.service} stand-in: ${String(error)}` };
  }
  const status = typeof outcome === 'string' ? 0 : outcome.status;
  options.onTrace?.({ service: options.service, operation, status, ms: performance.now() - began });
  if (outcome === 'reset') incoming.socket.resetAndDestroy();
  else if (outcome !== 'silence') write(outgoing, outcome);
}

async function perform(
  request: WireRequest | undefined,
  httpVersion: string,
  { answer }: LoopbackServerOptions,
  fault: Fault | undefined,
  stopped: AbortSignal,
): Promise<Outcome> {
  const refusal = refusedVersion(httpVersion);
  if (refusal !== undefined) return { status: 505, body: refusal };
  if (request === undefined) return { status: 413 };
  switch (fault?.kind) {
    case undefined:
      return answer(request);
    case 'refuse':
      return 'reset';
    case 'hang':
      return 'silence';
    case 'answer':
      return fault.answer;
    case 'slow':
      await wait(fault.ms, undefined, { signal: stopped });
      return answer(request);
    case 'twice':
      await answer(request);
      return answer(request);
    case 'lose-answer':
      await answer(request);
      return 'reset';
    default:
      return fault satisfies never;
  }
}

/** @returns undefined when the body is larger than allowed */
async function readRequest(
  incoming: IncomingMessage,
  maxBodyBytes: number,
): Promise<WireRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read on to the end, or the client would see a broken connection instead of our answer.
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  if (size > maxBodyBytes) return undefined;
  const { method = '', url: target = '', headers, rawHeaders } = incoming;
  return { method, target, headers, rawHeaders, body: Buffer.concat(chunks) };
}

function write(outgoing: ServerResponse, { status, headers = {}, body = '', follow }: WireAnswer): void {
  outgoing.statusCode = status;
  for (const [name, value] of Object.entries(headers)) {
    outgoing.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  if (follow === undefined) {
    outgoing.end(body);
    return;
  }
  outgoing.write(body);
  outgoing.on(
    'close',
    follow((text) => outgoing.write(text)),
  );
}
