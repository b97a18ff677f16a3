import { createHmac } from 'node:crypto';

/** A caller's number, as far as it is one that can be texted. */
export interface Caller {
  readonly lastFour?: string;
  readonly canSendText: boolean;
}

const e164 = /^\+[1-9]\d{6,14}$/;

/**
 * Which numbers of a country are mobiles, by the digits after the country code. A country without a row here has no
 * such plan: its numbers are taken for mobiles, and Twilio's own refusal (21614) is told to the caller.
 * +852: https://www.ofca.gov.hk/en/industry_focus/telecommunications/numbering/index.html
 */
const mobilePlans: Readonly<Record<string, RegExp>> = {
  '+852': /^[4-79]\d{7}$|^8[4-9]\d{6}$/,
};

/** What can be known of a caller from the number shown. Withheld, sip and client addresses have neither. */
export function readCaller(from: string, allowedCountryCodes: readonly string[]): Caller {
  if (!e164.test(from)) return { canSendText: false };
  const lastFour = from.slice(-4);
  const code = allowedCountryCodes.find((allowed) => from.startsWith(allowed));
  if (code === undefined) return { lastFour, canSendText: false };
  const plan = mobilePlans[code];
  return { lastFour, canSendText: plan === undefined || plan.test(from.slice(code.length)) };
}

/** How a caller is known to the tables: a keyed hash of number and helpline, which nobody can turn back without the key. */
export const hashCaller = (key: string, helpline: string, from: string): string =>
  createHmac('sha256', key).update(`${helpline}\n${from}`).digest('base64url').slice(0, 32);
