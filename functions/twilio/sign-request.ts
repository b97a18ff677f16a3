import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';

/**
 * What Twilio would put into X-Twilio-Signature.
 * @param url as Twilio was told to call it, query included
 */
export const signAsTwilio = (
  authToken: string,
  url: string,
  form: Readonly<Record<string, string>>,
): string => getExpectedTwilioSignature(authToken, url, form);
