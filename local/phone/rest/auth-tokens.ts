import { makeToken } from '../account-tokens.ts';
import type { RestContext, RestRequest } from './rest-context.ts';
import { type RestReply, restError } from './rest-error.ts';

/** https://www.twilio.com/docs/iam/api/auth-token: makes the secondary token, which signs nothing yet. */
export function createSecondaryToken(_: RestRequest, { tokens, accountSid, now }: RestContext): RestReply {
  if (tokens.secondary !== undefined) return restError(20400, 'Secondary Auth Token already exists');
  tokens.secondary = makeToken(tokens, now());
  return { status: 201, body: { account_sid: accountSid, secondary_auth_token: tokens.secondary } };
}

export function deleteSecondaryToken(_: RestRequest, { tokens }: RestContext): RestReply {
  if (tokens.secondary === undefined) return restError(20404, '/v1/AuthTokens/Secondary');
  tokens.secondary = undefined;
  return { status: 204, body: undefined };
}

/** The secondary token becomes the primary one at once, and the primary one is nothing any more. */
export function promoteToken(_: RestRequest, { tokens, accountSid }: RestContext): RestReply {
  if (tokens.secondary === undefined) return restError(20400, 'Secondary Auth Token does not exist');
  tokens.primary = tokens.secondary;
  tokens.secondary = undefined;
  return { status: 200, body: { account_sid: accountSid, auth_token: tokens.primary } };
}
