import { type LoopbackServer, startLoopbackServer } from '../../wire/loopback-server.ts';
import type { WireAnswer, WireRequest } from '../../wire/wire-message.ts';
import { actOnBoard, type BoardActors } from '../board/act-board.ts';
import { answerBoard } from '../board/answer-board.ts';
import type { BoardSources } from '../board/view-board.ts';
import { answerControl, type ControlContext } from '../control/answer-control.ts';
import { answerRest } from '../rest/answer-rest.ts';
import type { RestContext } from '../rest/rest-context.ts';
import { isFromThisMachine } from './guard.ts';
import { createPageFiles, type PageFile, type PageFiles } from './page-files.ts';

/** What is behind the phone's port. */
export interface PhoneDoors {
  readonly rest: RestContext;
  readonly control: ControlContext;
  readonly board: BoardSources;
  readonly boardActors: BoardActors;
  /** Calls back on every change until the returned function is called. */
  readonly watch: (changed: () => void) => () => void;
}

/** Far more than a call with 4,000 characters of TwiML or a text of 1,600 ever needs. */
const maxBodyBytes = 256 * 1024;

const pathOf = (target: string): string => target.split('?')[0] ?? '/';

/** Twilio's REST; whatever else is on the port is the phone's own. */
const isRest = (target: string): boolean => /^\/(2010-04-01|v1)\//.test(target);

/** Serves the doors on 127.0.0.1 alone; of them Twilio's REST fails on demand. @param port 0 for any that is free */
export async function servePhone(port: number, doors: PhoneDoors): Promise<LoopbackServer> {
  const files = createPageFiles();
  const server: LoopbackServer = await startLoopbackServer({
    service: 'twilio',
    port,
    maxBodyBytes,
    operationOf: ({ method, target }) => `${method} ${pathOf(target)}`,
    mayFail: isRest,
    answer: (request) => answer(request, server.port, doors, files),
  });
  return server;
}

async function answer(
  request: WireRequest,
  port: number,
  doors: PhoneDoors,
  files: PageFiles,
): Promise<WireAnswer> {
  if (!isFromThisMachine(request, port)) {
    return json(403, { error: 'This phone answers its own machine only.' });
  }
  const path = pathOf(request.target);
  if (isRest(request.target)) return askRest(request, doors.rest);
  if (path === '/phone/events' && request.method === 'GET') return events(doors);
  if (path.startsWith('/phone/')) return askPhone(request, path, doors);
  const file = request.method === 'GET' ? await files.read(path) : undefined;
  return file === undefined ? json(404, { error: 'There is nothing here.' }) : pageAnswer(file);
}

async function askPhone(request: WireRequest, path: string, doors: PhoneDoors): Promise<WireAnswer> {
  const { searchParams } = new URL(request.target, 'http://127.0.0.1');
  const board = request.method === 'GET' ? answerBoard(path, searchParams, doors.board) : undefined;
  if (board !== undefined) return board;
  const parsed = parseJson(request.body.toString('utf8'));
  if (parsed === undefined) return json(400, { error: 'The body must be JSON.' });
  if (path === '/phone/outcome') return outcomeAnswer(doors.board);
  if (path === '/phone/board' && request.method === 'POST')
    return actOnBoard(parsed.value, doors.boardActors);
  const reply = await answerControl(request.method, path, parsed.value, doors.control);
  return json(reply.status, reply.body);
}

/** What calls and texts came to; a service that fails by a switch may fail here, too. */
async function outcomeAnswer({ house }: BoardSources): Promise<WireAnswer> {
  if (house === undefined) return json(404, { error: 'This phone stands alone.' });
  try {
    return json(200, await house.outcome());
  } catch (error) {
    return json(503, {
      error: `The table does not answer: ${error instanceof Error ? error.message : error}`,
    });
  }
}

/** The page is all there is: nothing comes from elsewhere, what callers say can never run, and nobody frames it. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const pageAnswer = ({ contentType, content }: PageFile): WireAnswer => ({
  status: 200,
  headers: {
    'content-type': contentType,
    'content-security-policy': pagePolicy,
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  },
  body: content,
});

async function askRest(
  { method, target, headers, body }: WireRequest,
  context: RestContext,
): Promise<WireAnswer> {
  const reply = await answerRest(
    {
      method,
      path: target,
      query: new URL(target, 'http://127.0.0.1').searchParams,
      form: new URLSearchParams(body.toString('utf8')),
      authorization: headers.authorization,
    },
    context,
  );
  if (reply.bytes === undefined) return json(reply.status, reply.body);
  const { contentType, content } = reply.bytes;
  return { status: reply.status, headers: { 'content-type': contentType }, body: content };
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
const events = ({ watch }: PhoneDoors): WireAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  body: 'data: changed\n\n',
  follow: (write) => watch(() => write('data: changed\n\n')),
});

const json = (status: number, body: unknown): WireAnswer =>
  body === undefined
    ? { status }
    : {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' },
        body: JSON.stringify(body),
      };
