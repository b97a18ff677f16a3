import { timingSafeEqual } from 'node:crypto';
import { createCall, fetchCall, listCalls, updateCall } from './calls.ts';
import { listRecordings } from './list-recordings.ts';
import { createMessage, fetchMessage, listMessages } from './messages.ts';
import { answerOperatorRest } from './operator-routes.ts';
import { deleteRecording, fetchRecording } from './recordings.ts';
import type { RestContext, RestRequest } from './rest-context.ts';
import { type RestReply, restError } from './rest-error.ts';

type Answer = (
  request: RestRequest,
  context: RestContext,
  sid: string,
  ending: string,
) => RestReply | Promise<RestReply>;

interface Route {
  readonly path: RegExp;
  readonly methods: Readonly<Record<string, Answer>>;
}

/** After /2010-04-01/Accounts/AC...: the part of Twilio's REST that helplines and their tests use. */
const routes: readonly Route[] = [
  { path: /^\/Messages\.json$/, methods: { POST: createMessage, GET: listMessages } },
  {
    path: /^\/Messages\/(SM[0-9a-f]{32})\.json$/,
    methods: { GET: (request, context, sid) => fetchMessage(sid, request, context) },
  },
  { path: /^\/Calls\.json$/, methods: { POST: createCall, GET: listCalls } },
  {
    path: /^\/Calls\/(CA[0-9a-f]{32})\.json$/,
    methods: {
      GET: (request, context, sid) => fetchCall(sid, request, context),
      POST: (request, context, sid) => updateCall(sid, request, context),
    },
  },
  { path: /^\/Recordings\.json$/, methods: { GET: listRecordings } },
  {
    path: /^\/Recordings\/(RE[0-9a-f]{32})(\.json|\.wav)?$/,
    methods: {
      GET: (request, context, sid, ending) => fetchRecording(sid, ending, request, context),
      DELETE: (request, context, sid) => deleteRecording(sid, request, context),
    },
  },
];

/** Answers a request to Twilio's REST as Twilio would, errors included. */
export async function answerRest(request: RestRequest, context: RestContext): Promise<RestReply> {
  if (!isAuthentic(request.authorization, context)) return restError(20003);
  const setUp = answerOperatorRest(request, context);
  if (setUp !== undefined) return setUp;
  const parts = /^\/2010-04-01\/Accounts\/([^/?]+)(\/[^?]*)/.exec(request.path);
  if (parts === null) return restError(20404, request.path);
  if (parts[1] !== context.accountSid) return restError(20003);
  for (const { path, methods } of routes) {
    const found = path.exec(parts[2] ?? '');
    if (found === null) continue;
    const answer = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
    return answer?.(request, context, found[1] ?? '', found[2] ?? '') ?? restError(20004);
  }
  return restError(20404, request.path);
}

/** The account with its token, or an API key with its secret. */
function isAuthentic(
  authorization: string | undefined,
  { accountSid, tokens, apiKey }: RestContext,
): boolean {
  const { primary, secondary } = tokens;
  const accepted = secondary === undefined ? [primary] : [primary, secondary];
  const logins = [
    ...accepted.map((token) => `${accountSid}:${token}`),
    ...(apiKey ? [`${apiKey.sid}:${apiKey.secret}`] : []),
  ];
  return logins.some((login) =>
    isSame(`Basic ${Buffer.from(login).toString('base64')}`, authorization ?? ''),
  );
}

function isSame(one: string, other: string): boolean {
  const [expected, given] = [Buffer.from(one), Buffer.from(other)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
