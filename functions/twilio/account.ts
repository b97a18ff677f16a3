import type { SecretsPort } from '#turn/ports';
import { createTwilioRest, hostsAt, type TwilioRest } from './rest.ts';

/** The account that a function asks with the token that signs. */
export interface TwilioAccount {
  readonly accountSid: string;
  /** https://api.twilio.com in production. */
  readonly apiBaseUrl: string;
  readonly secrets: SecretsPort;
}

/** @param deadlineMs milliseconds until a request is given up */
export const restOf = ({ accountSid, apiBaseUrl, secrets }: TwilioAccount, deadlineMs: number): TwilioRest =>
  createTwilioRest({
    accountSid,
    hosts: hostsAt(apiBaseUrl),
    async login() {
      const { twilioAuthTokens } = await secrets.readSecrets();
      return { user: accountSid, password: twilioAuthTokens[0] ?? '' };
    },
    deadlineMs,
  });

/** What came of asking Twilio to make something: its sid, or the code of Twilio's error page. */
export type Made =
  | { readonly kind: 'made'; readonly sid: string }
  | { readonly kind: 'refused'; readonly code: number };

/** A caller waits for the outcome; a turn with its effects must end within 8 seconds. */
const deadlineMs = 3_000;

/** Has Twilio make something, once. No answer is a refusal without a code (0). */
export async function make(
  account: TwilioAccount,
  resource: 'Messages' | 'Calls',
  form: Readonly<Record<string, string>>,
): Promise<Made> {
  const rest = restOf(account, deadlineMs);
  const answer = await rest.post('api', `${rest.account}/${resource}.json`, form);
  if (answer.kind === 'refused') return { kind: 'refused', code: answer.code };
  const { sid } = (answer.kind === 'answered' ? (answer.body ?? {}) : {}) as { readonly sid?: unknown };
  return typeof sid === 'string' ? { kind: 'made', sid } : { kind: 'refused', code: 0 };
}
