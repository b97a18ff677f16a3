import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerControl, type ControlContext } from '../control/answer-control.ts';
import { answerRest } from '../rest/answer-rest.ts';
import type { RestContext } from '../rest/rest-context.ts';
import { isFromThisMachine } from './guard.ts';
import { readPageFile } from './page-files.ts';
import { readBody } from './read-body.ts';

/** What is behind the phone's port. */
export interface PhoneDoors {
  readonly rest: RestContext;
  readonly control: ControlContext;
  /** Calls back on every change until the returned function is called. */
  readonly watch: (changed: () => void) => () => void;
}

export interface ServedPhone {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves the doors on 127.0.0.1 alone. @param port 0 for any that is free */
export async function servePhone(port: number, doors: PhoneDoors): Promise<ServedPhone> {
  const server = createServer((request, response) => {
    answer(request, response, server, doors).catch((error: unknown) => {
      console.error('The phone could not answer:', error);
      if (!response.headersSent)
        sendJson(response, 500, { error: 'The phone could not answer; see its log.' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  server: Server,
  doors: PhoneDoors,
): Promise<void> {
  if (!isFromThisMachine(request, portOf(server))) {
    return sendJson(response, 403, { error: 'This phone answers its own machine only.' });
  }
  const path = request.url ?? '/';
  const plainPath = path.split('?')[0] ?? '/';
  if (/^\/(2010-04-01|v1)\//.test(path)) return serveRest(request, response, doors.rest);
  if (plainPath === '/phone/events' && request.method === 'GET') return serveEvents(response, doors);
  if (plainPath.startsWith('/phone/')) return serveControl(request, response, plainPath, doors.control);
  const file = request.method === 'GET' ? await readPageFile(plainPath) : undefined;
  if (file === undefined) return sendJson(response, 404, { error: 'There is nothing here.' });
  response.writeHead(200, {
    'Content-Type': file.contentType,
    // The page is all there is: nothing comes from elsewhere, and what callers say can never run.
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  response.end(file.content);
}

async function serveRest(
  request: IncomingMessage,
  response: ServerResponse,
  context: RestContext,
): Promise<void> {
  const path = request.url ?? '/';
  const body = await readBody(request);
  if (body === undefined) return sendJson(response, 413, { error: 'The request is too long.' });
  const reply = await answerRest(
    {
      method: request.method ?? 'GET',
      path,
      query: new URL(path, 'http://127.0.0.1').searchParams,
      form: new URLSearchParams(body),
      authorization: request.headers.authorization,
    },
    context,
  );
  if (reply.bytes === undefined) return sendJson(response, reply.status, reply.body);
  response.writeHead(reply.status, { 'Content-Type': reply.bytes.contentType });
  response.end(reply.bytes.content);
}

async function serveControl(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  context: ControlContext,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return sendJson(response, 413, { error: 'The request is too long.' });
  const json = parseJson(body);
  if (json === undefined) return sendJson(response, 400, { error: 'The body must be JSON.' });
  const reply = await answerControl(request.method ?? 'GET', path, json.value, context);
  sendJson(response, reply.status, reply.body);
}

function parseJson(body: string): { readonly value: unknown } | undefined {
  if (body === '') return { value: undefined };
  try {
    return { value: JSON.parse(body) as unknown };
  } catch {
    return undefined;
  }
}

/** Server-sent events without content: whoever listens asks for what it shows. */
function serveEvents(response: ServerResponse, doors: PhoneDoors): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('data: changed\n\n');
  const unwatch = doors.watch(() => response.write('data: changed\n\n'));
  response.on('close', unwatch);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}
