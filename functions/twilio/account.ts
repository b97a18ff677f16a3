import type { TurnLog, TwilioRefused } from '#turn/ports';
import { createTwilioRest, hostsAt, type TwilioAnswer, type TwilioRest } from './rest.ts';

/** A restricted API key: it texts, calls and sweeps recordings, and signs nothing. */
export interface RestKey {
  /** SK and 32 hex digits. */
  readonly sid: string;
  readonly secret: string;
}

/** The account that a function asks. */
export interface TwilioAccount {
  readonly accountSid: string;
  /** https://api.twilio.com in production. */
  readonly apiBaseUrl: string;
  /** Throws when the key cannot be read: nothing is asked of Twilio then. */
  readonly restKey: () => Promise<RestKey>;
}

/** @param deadlineMs milliseconds until a request is given up */
export const restOf = ({ accountSid, apiBaseUrl, restKey }: TwilioAccount, deadlineMs: number): TwilioRest =>
  createTwilioRest({
    accountSid,
    hosts: hostsAt(apiBaseUrl),
    async login() {
      const { sid, secret } = await restKey();
      return { user: sid, password: secret };
    },
    deadlineMs,
  });

/** What came of asking Twilio to make something: its sid, or the status and the code of Twilio's error page. */
export type Made =
  | { readonly kind: 'made'; readonly sid: string }
  | ({ readonly kind: 'refused' } & Pick<TwilioRefused, 'status' | 'code'>);

/** The account, and where it is noted what Twilio would not make. */
export interface MakingAccount extends TwilioAccount {
  readonly log: Pick<TurnLog, 'refused'>;
}

/**
 * Errors that are of the one number that was to be reached, and of no other: it is none, is a landline, cannot be
 * reached, or has sent STOP. https://www.twilio.com/docs/api/errors
 */
const theirs: readonly number[] = [21211, 21214, 21216, 21217, 21610, 21614, 21635];

const whatIsMade = { Messages: 'text', Calls: 'call' } as const satisfies Record<
  string,
  TwilioRefused['what']
>;

/** A caller waits for the outcome; a turn with its effects must end within 8 seconds. */
const deadlineMs = 3_000;

/** Has Twilio make something, once. A refusal is noted; no answer is one without status and code (0). */
export async function make(
  account: MakingAccount,
  resource: keyof typeof whatIsMade,
  form: Readonly<Record<string, string>>,
): Promise<Made> {
  const rest = restOf(account, deadlineMs);
  const answer = await rest.post('api', `${rest.account}/${resource}.json`, form);
  const made = readMade(answer);
  if (made.kind === 'refused') {
    const { status, code } = made;
    const whose = theirs.includes(code) ? 'theirs' : 'ours';
    account.log.refused({ what: whatIsMade[resource], status, code, whose });
  }
  return made;
}

function readMade(answer: TwilioAnswer): Made {
  if (answer.kind === 'refused') return { kind: 'refused', status: answer.status, code: answer.code };
  if (answer.kind === 'unreachable') return { kind: 'refused', status: 0, code: 0 };
  const { sid } = (answer.body ?? {}) as { readonly sid?: unknown };
  return typeof sid === 'string' ? { kind: 'made', sid } : { kind: 'refused', status: 200, code: 0 };
}
