import { randomUUID } from 'node:crypto';
import type { WireAnswer } from '../wire/wire-message.ts';

/** The errors of the service with their statuses. https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html */
const statuses = {
  InvalidParameter: 400,
  ParameterValueInvalid: 400,
  InvalidAction: 400,
  IncompleteSignature: 400,
  MissingAuthenticationToken: 403,
  SignatureDoesNotMatch: 403,
  AuthorizationError: 403,
  NotFound: 404,
  Throttled: 429,
  InternalError: 500,
} as const;

export type SnsErrorCode = keyof typeof statuses;

const namespace = 'xmlns="http://sns.amazonaws.com/doc/2010-03-31/"';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const xmlAnswer = (status: number, requestId: string, body: string): WireAnswer => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  body,
});

/** @returns an error as SNS puts it on the wire */
export function snsError(code: SnsErrorCode, message: string): WireAnswer {
  const requestId = randomUUID();
  const type = statuses[code] >= 500 ? 'Receiver' : 'Sender';
  const error = `<Error><Type>${type}</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`;
  const body = `<ErrorResponse ${namespace}>${error}<RequestId>${requestId}</RequestId></ErrorResponse>`;
  return xmlAnswer(statuses[code], requestId, body);
}

/** @param result of the action, as XML */
export function snsResult(action: string, result: string): WireAnswer {
  const requestId = randomUUID();
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
  const body = `<${action}Response ${namespace}><${action}Result>${result}</${action}Result>${metadata}</${action}Response>`;
  return xmlAnswer(200, requestId, body);
}

/** @returns a map of texts as the service writes it */
export const xmlMap = (name: string, entries: Readonly<Record<string, string>>): string =>
  `<${name}>${Object.entries(entries)
    .map(([key, value]) => `<entry><key>${escaped(key)}</key><value>${escaped(value)}</value></entry>`)
    .join('')}</${name}>`;

/** For `faults.set`: what the service answers on a bad day. */
export const snsBadDays = {
  internal: snsError('InternalError', 'Internal failure'),
  throttled: snsError('Throttled', 'Rate exceeded'),
  denied: snsError('AuthorizationError', 'User is not authorized to perform: SNS:Publish'),
  /** A note that SNS will not take, however often it is sent. */
  refused: snsError('InvalidParameter', 'Invalid parameter: Subject'),
} as const satisfies Record<string, WireAnswer>;
