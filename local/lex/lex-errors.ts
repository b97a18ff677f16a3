import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';

/** The errors of the service's model with their statuses. */
const statuses = {
  ValidationException: 400,
  AccessDeniedException: 403,
  MissingAuthenticationTokenException: 403,
  InvalidSignatureException: 403,
  UnknownOperationException: 404,
  ResourceNotFoundException: 404,
  ConflictException: 409,
  DependencyFailedException: 424,
  ThrottlingException: 429,
  InternalServerException: 500,
  BadGatewayException: 502,
} as const;

export type LexErrorName = keyof typeof statuses;

/** @returns an error as Lex puts it on the wire: its name in a header, its words in the body */
export const lexError = (name: LexErrorName, message: string): WireAnswer =>
  jsonAnswer(statuses[name], { message }, { 'x-amzn-errortype': name });

/** For `faults.set`: what the service, or something before it, answers on a bad day. */
export const badDays = {
  internal: lexError('InternalServerException', 'Internal server error'),
  badGateway: lexError('BadGatewayException', 'Bad gateway'),
  throttled: lexError('ThrottlingException', 'Rate exceeded'),
  /** A proxy's page where JSON was expected. */
  garbage: {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<html><body>Service Unavailable</body></html>',
  },
  /** The SDK takes this for an answer without any field. */
  empty: { status: 200, headers: { 'content-type': 'application/json' }, body: '' },
} as const satisfies Record<string, WireAnswer>;
