import type { TwilioRefusal } from '#twilio/rest';

/** What stood in the way, and what to do about it. */
export function describeRefusal(refusal: TwilioRefusal): string {
  if (refusal.kind === 'unreachable')
    return `Twilio could not be reached: ${refusal.why}. Check the network.`;
  const { status, code, message } = refusal;
  if (status === 401 || code === 20003) {
    return 'Twilio does not accept these credentials: check TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and TWILIO_API_KEY_SECRET), and that they are of this account.';
  }
  if (status === 429) return 'Twilio has had too many requests: wait a minute and try again.';
  const more = code === 0 ? '' : ` (error ${code}: https://www.twilio.com/docs/api/errors/${code})`;
  return `Twilio answered ${status}: ${message}${more}`;
}
