import { plainNumber } from '#twilio/address';
import { isE164 } from '../telephone-number.ts';
import { longestBody, type TextMessage } from '../texts/text-message.ts';
import { timestamp } from '../timestamp.ts';
import { listPage } from './list-page.ts';
import type { RestContext, RestRequest } from './rest-context.ts';
import { type RestErrorCode, type RestReply, restError } from './rest-error.ts';

const pathOf = (accountSid: string) => `/2010-04-01/Accounts/${accountSid}/Messages`;

/** https://www.twilio.com/docs/messaging/api/message-resource */
export function createMessage({ form }: RestRequest, context: RestContext): RestReply {
  const to = form.get('To') ?? '';
  const from = form.get('From') ?? '';
  const body = form.get('Body') ?? '';
  const media = form.getAll('MediaUrl').map((url) => ({ url, contentType: '' }));
  const refused = refusal({ to, from, body, hasMedia: media.length > 0 }, context);
  if (refused !== undefined) return restError(refused.code, refused.what);
  const statusCallback = form.get('StatusCallback');
  const text = context.office.deliver({
    to,
    from,
    body,
    media,
    direction: 'outbound-api',
    by: 'helpline',
    ...(statusCallback === null ? {} : { statusCallback }),
  });
  // Twilio answers at once; what becomes of the text is seen later.
  const queued = { status: 'queued', error_code: null, date_sent: null };
  return { status: 201, body: { ...messageResource(text, context.accountSid), ...queued } };
}

interface Asked {
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly hasMedia: boolean;
}

function refusal(
  { to, from, body, hasMedia }: Asked,
  { office, isOurs, canText }: RestContext,
): { readonly code: RestErrorCode; readonly what?: string } | undefined {
  if (to === '') return { code: 21604 };
  if (from === '') return { code: 21603 };
  if (body === '' && !hasMedia) return { code: 21602 };
  if (body.length > longestBody) return { code: 21617 };
  if (!isE164(plainNumber(to))) return { code: 21211, what: to };
  if (!isE164(plainNumber(from))) return { code: 21212, what: from };
  if (!isOurs(plainNumber(from)) || !canText(plainNumber(from))) return { code: 21606, what: from };
  if (to === from) return { code: 21266 };
  const code = office.refusal(from, to);
  return code === undefined ? undefined : { code, what: to };
}

export function listMessages({ query }: RestRequest, { office, accountSid }: RestContext): RestReply {
  return listPage(
    {
      key: 'messages',
      path: `${pathOf(accountSid)}.json`,
      items: office.texts,
      filters: { To: (text) => text.to, From: (text) => text.from },
      resource: (text) => messageResource(text, accountSid),
    },
    query,
  );
}

export function fetchMessage(
  sid: string,
  { path }: RestRequest,
  { office, accountSid }: RestContext,
): RestReply {
  const text = office.texts.find((each) => each.sid === sid);
  return text === undefined
    ? restError(20404, path)
    : { status: 200, body: messageResource(text, accountSid) };
}

function messageResource(text: TextMessage, accountSid: string): Readonly<Record<string, unknown>> {
  const uri = `${pathOf(accountSid)}/${text.sid}`;
  const at = timestamp(text.createdAt);
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: text.body,
    date_created: at,
    date_sent: text.status === 'queued' ? null : at,
    date_updated: at,
    direction: text.direction,
    error_code: text.errorCode ?? null,
    error_message: null,
    from: text.from,
    messaging_service_sid: null,
    num_media: String(text.media.length),
    num_segments: String(text.measure.segments),
    price: null,
    price_unit: 'USD',
    sid: text.sid,
    status: text.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: text.to,
    uri: `${uri}.json`,
  };
}
