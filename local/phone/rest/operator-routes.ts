import { createSecondaryToken, deleteSecondaryToken, promoteToken } from './auth-tokens.ts';
import { fetchDialingPermission, fetchMessagingPermissions } from './geographic-permissions.ts';
import { fetchNumber, listNumbers, updateNumber } from './incoming-phone-numbers.ts';
import type { RestContext, RestRequest } from './rest-context.ts';
import { type RestReply, restError } from './rest-error.ts';

type Answer = (request: RestRequest, context: RestContext, name: string) => RestReply;

const routes: readonly {
  readonly path: RegExp;
  readonly methods: Readonly<Record<string, Answer>>;
}[] = [
  { path: /^\/2010-04-01\/Accounts\/(AC[0-9a-fA-F]{32})\.json$/, methods: { GET: fetchAccount } },
  {
    path: /^\/2010-04-01\/Accounts\/[^/]+\/IncomingPhoneNumbers\.json$/,
    methods: { GET: listNumbers },
  },
  {
    path: /^\/2010-04-01\/Accounts\/[^/]+\/IncomingPhoneNumbers\/(PN[0-9a-f]{32})\.json$/,
    methods: {
      GET: (request, context, sid) => fetchNumber(sid, request, context),
      POST: (request, context, sid) => updateNumber(sid, request, context),
    },
  },
  {
    path: /^\/v1\/DialingPermissions\/Countries\/([A-Z]{2})$/,
    methods: { GET: (request, context, iso) => fetchDialingPermission(iso, request, context) },
  },
  {
    path: /^\/v1\/AuthTokens\/Secondary$/,
    methods: { POST: createSecondaryToken, DELETE: deleteSecondaryToken },
  },
  { path: /^\/v1\/AuthTokens\/Promote$/, methods: { POST: promoteToken } },
  { path: /^\/v1\/Messaging\/GeoPermissions$/, methods: { GET: fetchMessagingPermissions } },
];

/**
 * The part of Twilio's REST by which an account is set up: api.twilio.com, voice.twilio.com and accounts.twilio.com
 * on one port.
 * @returns undefined for any other path
 */
export function answerOperatorRest(request: RestRequest, context: RestContext): RestReply | undefined {
  const plainPath = request.path.split('?')[0] ?? '';
  for (const { path, methods } of routes) {
    const found = path.exec(plainPath);
    if (found === null) continue;
    const account = /\/Accounts\/(AC[0-9a-fA-F]{32})/.exec(plainPath)?.[1];
    if (account !== undefined && account !== context.accountSid) return restError(20003);
    const answer = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
    return answer?.(request, context, found[1] ?? '') ?? restError(20004);
  }
  return undefined;
}

/** https://www.twilio.com/docs/iam/api/account */
function fetchAccount(_: RestRequest, { accountSid }: RestContext): RestReply {
  const body = {
    sid: accountSid,
    friendly_name: 'The helpline on this machine',
    status: 'active',
    type: 'Full',
    owner_account_sid: accountSid,
    uri: `/2010-04-01/Accounts/${accountSid}.json`,
  };
  return { status: 200, body };
}
