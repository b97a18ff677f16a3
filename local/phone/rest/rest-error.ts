/** An answer of Twilio's REST. A body of undefined is none at all. */
export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: { readonly contentType: string; readonly content: Buffer };
}

/** Twilio's own words for the errors that this phone gives: https://www.twilio.com/docs/api/errors */
const messages = {
  20001: (what: string) => `${what} is not supported by this phone`,
  20003: () => 'Authenticate',
  20004: () => 'Method not allowed',
  20404: (path: string) => `The requested resource ${path} was not found`,
  // Twilio publishes no code for this one.
  20400: (what: string) => what,
  21201: () => "No 'To' number is specified",
  21205: (url: string) => `Url is not a valid URL: ${url}`,
  21210: (from: string) => `The source phone number provided, ${from}, is not yet verified for your account.`,
  21211: (to: string) => `Invalid 'To' Phone Number: ${to}`,
  21212: (from: string) => `Invalid From Number (caller ID): ${from}`,
  21213: () => "No 'From' number is specified",
  21215: (to: string) =>
    `Account not authorized to call ${to}. Perhaps you need to enable some international permissions`,
  21220: () => 'Call is not in-progress. Cannot redirect.',
  21266: () => "'To' and 'From' number cannot be the same",
  21402: (name: string) => `Invalid Url: ${name}`,
  21403: (name: string) => `Invalid Method: ${name}`,
  21408: (to: string) =>
    `Permission to send an SMS has not been enabled for the region indicated by the 'To' number: ${to}`,
  21602: () => 'Message body is required.',
  21603: () => "A 'From' phone number is required.",
  21604: () => "A 'To' phone number is required.",
  21606: (from: string) =>
    `The From phone number ${from} is not a valid, SMS-capable inbound phone number or short code for your account.`,
  21610: () => 'Attempt to send to unsubscribed recipient',
  21614: (to: string) => `'To' number is not a valid mobile number: ${to}`,
  21617: () => 'The concatenated message body exceeds the 1600 character limit',
  32018: () => 'The Twiml parameter exceeds 4000 characters',
} as const satisfies Readonly<Record<number, (what: string) => string>>;

export type RestErrorCode = keyof typeof messages;

const statuses: Readonly<Partial<Record<RestErrorCode, number>>> = { 20003: 401, 20004: 405, 20404: 404 };

/** @param what the number, path or parameter that the message names */
export function restError(code: RestErrorCode, what = ''): RestReply {
  const status = statuses[code] ?? 400;
  const body = {
    code,
    message: messages[code](what),
    more_info: `https://www.twilio.com/docs/errors/${code}`,
    status,
  };
  return { status, body };
}
