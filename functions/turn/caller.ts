import { createHmac } from 'node:crypto';
import type { Contact } from './heard.ts';

/** A caller's number, as far as it is one that can be texted. */
export interface Caller {
  readonly lastFour?: string;
  readonly canSendText: boolean;
  /** Whether we may ring it ourselves: shown, and in an allowed country. Landlines ring, too. */
  readonly canRing: boolean;
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

/** What can be known of a caller from the number shown. Withheld, sip and client addresses have nothing. */
export function readCaller(from: string, allowedCountryCodes: readonly string[]): Caller {
  if (!showsNumber(from)) return { canSendText: false, canRing: false };
  const lastFour = from.slice(-4);
  const code = allowedCountryCodes.find((allowed) => from.startsWith(allowed));
  if (code === undefined) return { lastFour, canSendText: false, canRing: false };
  const plan = mobilePlans[code];
  const canSendText = plan === undefined || plan.test(from.slice(code.length));
  return { lastFour, canSendText, canRing: true };
}

/** Whether the address is a telephone number at all; withheld, sip and client addresses are kept nothing about. */
export const showsNumber = (from: string): boolean => e164.test(from);

/** How a caller is known to the tables: a keyed hash of number and helpline, which nobody can turn back without the key. */
export const hashCaller = (key: string, helpline: string, from: string): string =>
  createHmac('sha256', key).update(`${helpline}\n${from}`).digest('base64url').slice(0, 32);

/** Where what is remembered from call to call lies. */
export const callerKey = (callerHash: string): string => `CALLER#${callerHash}`;

/** Where a thread lies: one number's SMS and WhatsApp are two threads of one caller. */
export const threadKey = (callerHash: string, { onWhatsApp }: Pick<Contact, 'onWhatsApp'>): string =>
  `${onWhatsApp === true ? 'WHATSAPP' : 'TEXT'}#${callerHash}`;

/** Everything that is kept on a caller, on every channel. */
export const keptOn = (callerHash: string): readonly string[] => [
  callerKey(callerHash),
  threadKey(callerHash, {}),
  threadKey(callerHash, { onWhatsApp: true }),
];
