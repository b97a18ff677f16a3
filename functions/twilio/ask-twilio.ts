import type { SecretsPort } from '#turn/ports';

export interface TwilioAccount {
  readonly accountSid: string;
  /** https://api.twilio.com in production. */
  readonly apiBaseUrl: string;
  readonly secrets: SecretsPort;
}

/** What Twilio answered: the sid of what was made, or the code of its error page. */
export type TwilioAnswer =
  | { readonly kind: 'made'; readonly sid: string }
  | { readonly kind: 'refused'; readonly code: number | undefined };

/** A caller waits for the outcome; a turn with its effects must end within 8 seconds. */
const deadlineMs = 3_000;

/**
 * Asks Twilio's REST API to make something. Asked once and never again: a request whose answer was lost may have been
 * performed, and these resources have no idempotency key. Never throws: no answer is a refusal without a code.
 */
export async function askTwilio(
  account: TwilioAccount,
  resource: 'Messages' | 'Calls',
  parameters: Readonly<Record<string, string>>,
): Promise<TwilioAnswer> {
  const { accountSid, apiBaseUrl } = account;
  try {
    const response = await fetch(`${apiBaseUrl}/2010-04-01/Accounts/${accountSid}/${resource}.json`, {
      method: 'POST',
      headers: { authorization: await twilioAuthorization(account) },
      body: new URLSearchParams(parameters),
      signal: AbortSignal.timeout(deadlineMs),
    });
    return readAnswer(response.ok, await response.json());
  } catch {
    return { kind: 'refused', code: undefined };
  }
}

/** The header by which Twilio knows its account. Throws when the tokens cannot be read. */
export async function twilioAuthorization({ accountSid, secrets }: TwilioAccount): Promise<string> {
  const { twilioAuthTokens } = await secrets.readSecrets();
  return `Basic ${Buffer.from(`${accountSid}:${twilioAuthTokens[0] ?? ''}`).toString('base64')}`;
}

function readAnswer(ok: boolean, answer: unknown): TwilioAnswer {
  const { sid, code } = (answer ?? {}) as { readonly sid?: unknown; readonly code?: unknown };
  if (ok && typeof sid === 'string') return { kind: 'made', sid };
  return { kind: 'refused', code: typeof code === 'number' ? code : undefined };
}
