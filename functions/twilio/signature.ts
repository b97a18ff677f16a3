import type { APIGatewayProxyEventV2 } from 'aws-lambda';
// Never the root of `twilio`: 3.7 MB instead of 4 KB. The path is no public contract; the version is pinned and tests/edges guards it.
import { getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { TwilioForm } from './read-form.ts';

export interface SignedRequest {
  readonly event: Pick<APIGatewayProxyEventV2, 'rawPath' | 'rawQueryString' | 'headers' | 'requestContext'>;
  readonly form: TwilioForm;
  /** What Twilio was told to call: https://host[/stage], configured and never taken from a header. */
  readonly publicBaseUrl: string;
  /** The current token, then the previous one while it is being replaced. */
  readonly authTokens: readonly string[];
}

/** The URL that Twilio signed: the configured base, then path and query byte for byte. */
export function signedUrl({ event, publicBaseUrl }: Pick<SignedRequest, 'event' | 'publicBaseUrl'>): string {
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  // The raw path begins with the name of the stage, which the base may end with; the default stage has no name there.
  const stage = `/${event.requestContext.stage}`;
  const isTwice = publicBaseUrl.endsWith(stage) && event.rawPath.startsWith(`${stage}/`);
  return `${publicBaseUrl}${isTwice ? event.rawPath.slice(stage.length) : event.rawPath}${query}`;
}

/**
 * Whether Twilio signed this request with one of the tokens. Fails closed: no token, an empty token, no signature or
 * a signature that cannot be judged is a no.
 * @see https://www.twilio.com/docs/usage/security
 */
export function isSignedByTwilio(request: SignedRequest): boolean {
  const signature = request.event.headers['x-twilio-signature'];
  if (signature === undefined || signature === '') return false;
  const url = signedUrl(request);
  // The SDK accepts a forgery signed with the empty key when the token is empty, so empty tokens are dropped.
  return request.authTokens
    .filter((token) => token.trim() !== '')
    .some((token) => isValid(token, signature, url, request.form));
}

function isValid(token: string, signature: string, url: string, form: TwilioForm): boolean {
  try {
    return validateRequest(token, signature, url, form.signed);
  } catch {
    return false; // the SDK throws on a URL that it cannot parse
  }
}

/**
 * What Twilio would put into X-Twilio-Signature.
 * @param url as Twilio was told to call it, query included
 */
export const signAsTwilio = (
  authToken: string,
  url: string,
  form: Readonly<Record<string, string>>,
): string => getExpectedTwilioSignature(authToken, url, form);
