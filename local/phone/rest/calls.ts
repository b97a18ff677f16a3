import type { Call } from '../call/call.ts';
import type { PlacedCall } from '../call/live-call.ts';
import { isE164 } from '../telephone-number.ts';
import { timestamp } from '../timestamp.ts';
import { listPage } from './list-page.ts';
import type { RestContext, RestRequest } from './rest-context.ts';
import { type RestErrorCode, type RestReply, restError } from './rest-error.ts';

const pathOf = (accountSid: string) => `/2010-04-01/Accounts/${accountSid}/Calls`;

/** https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource */
const longestTwiml = 4000;

export function createCall({ form }: RestRequest, context: RestContext): RestReply {
  const to = form.get('To') ?? '';
  const from = form.get('From') ?? '';
  const refused = refusal(to, from, form, context);
  if (refused !== undefined) return restError(refused.code, refused.what);
  const call = context.placeCall({ to, from }, readPlaced(form));
  return { status: 201, body: { ...callResource(call, context.accountSid), status: 'queued' } };
}

type Refusal = { readonly code: RestErrorCode; readonly what?: string };

function refusal(to: string, from: string, form: URLSearchParams, context: RestContext): Refusal | undefined {
  if (to === '') return { code: 21201 };
  if (from === '') return { code: 21213 };
  if (form.has('ApplicationSid')) return { code: 20001, what: 'ApplicationSid' };
  const twiml = form.get('Twiml');
  if (twiml !== null && twiml.length > longestTwiml) return { code: 32018 };
  const url = form.get('Url') ?? '';
  if (twiml === null && !/^https?:\/\/./.test(url)) return { code: 21205, what: url };
  if (!isE164(to)) return { code: 21211, what: to };
  if (!isE164(from)) return { code: 21212, what: from };
  if (!context.isOurs(from)) return { code: 21210, what: from };
  if (to === from) return { code: 21266 };
  return context.isAllowed(to) ? undefined : { code: 21215, what: to };
}

function readPlaced(form: URLSearchParams): PlacedCall {
  const twiml = form.get('Twiml');
  const callback = form.get('StatusCallback');
  const fallback = form.get('FallbackUrl');
  const events = form.getAll('StatusCallbackEvent').flatMap((event) => event.split(' '));
  return {
    // Twiml wins over Url, as Twilio documents.
    document:
      twiml === null ? { url: form.get('Url') ?? '', method: form.get('Method') ?? 'POST' } : { twiml },
    ...(fallback === null
      ? {}
      : { fallback: { url: fallback, method: form.get('FallbackMethod') ?? 'POST' } }),
    ...(callback === null
      ? {}
      : {
          statusCallback: {
            url: callback,
            method: form.get('StatusCallbackMethod') ?? 'POST',
            events: events.length === 0 ? ['completed'] : events,
          },
        }),
  };
}

export function listCalls({ query }: RestRequest, { calls, accountSid }: RestContext): RestReply {
  return listPage(
    {
      key: 'calls',
      path: `${pathOf(accountSid)}.json`,
      items: calls,
      filters: { To: (call) => call.to, From: (call) => call.from, Status: (call) => call.status },
      resource: (call) => callResource(call, accountSid),
    },
    query,
  );
}

export function fetchCall(sid: string, { path }: RestRequest, { calls, accountSid }: RestContext): RestReply {
  const call = calls.find((each) => each.sid === sid);
  return call === undefined ? restError(20404, path) : { status: 200, body: callResource(call, accountSid) };
}

/** A live call may be ended; leading it to another document is more than this phone does. */
export async function updateCall(
  sid: string,
  request: RestRequest,
  context: RestContext,
): Promise<RestReply> {
  const call = context.calls.find((each) => each.sid === sid);
  if (call === undefined) return restError(20404, request.path);
  const other = [...request.form.keys()].find((name) => name !== 'Status');
  if (other !== undefined) return restError(20001, other);
  if (call.state.kind === 'ended') return restError(21220);
  await call.hangUp();
  return fetchCall(sid, request, context);
}

function callResource(call: Call, accountSid: string): Readonly<Record<string, unknown>> {
  const uri = `${pathOf(accountSid)}/${call.sid}`;
  const began = timestamp(call.createdAt);
  const ended = call.state.kind === 'ended';
  const endTime = timestamp(call.createdAt + call.seconds * 1000);
  return {
    account_sid: accountSid,
    annotation: null,
    answered_by: null,
    api_version: '2010-04-01',
    caller_name: null,
    date_created: began,
    date_updated: ended ? endTime : began,
    direction: call.direction,
    duration: ended ? String(Math.ceil(call.seconds)) : null,
    end_time: ended ? endTime : null,
    forwarded_from: null,
    from: call.from,
    from_formatted: call.from,
    group_sid: null,
    parent_call_sid: null,
    phone_number_sid: null,
    price: null,
    price_unit: 'USD',
    queue_time: '0',
    sid: call.sid,
    start_time: began,
    status: call.status,
    subresource_uris: { recordings: `${uri}/Recordings.json` },
    to: call.to,
    to_formatted: call.to,
    trunk_sid: null,
    uri: `${uri}.json`,
  };
}
