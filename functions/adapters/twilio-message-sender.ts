import type { MessageSender, SecretsPort, SendTextResult } from '#turn/ports';

export interface TwilioMessageSenderOptions {
  readonly accountSid: string;
  /** https://api.twilio.com in production. */
  readonly apiBaseUrl: string;
  readonly secrets: SecretsPort;
}

type NotSent = Extract<SendTextResult, { kind: 'not-sent' }>['why'];

/** A caller waits for "I have sent it"; a turn with its effects must end within 8 seconds. */
const deadlineMs = 3_000;

/** https://www.twilio.com/docs/api/errors, one page a code. Others may pass, or are ours to mend: 'unavailable'. */
const whyByCode: Readonly<Record<number, NotSent>> = {
  21211: 'not-a-mobile', // 'To' is no valid telephone number
  21408: 'not-allowed', // this region is not switched on for texts
  21610: 'opted-out', // the receiver has sent STOP
  21612: 'not-allowed', // this sender cannot reach this receiver
  21614: 'not-a-mobile', // 'To' is no valid mobile number
  21635: 'not-a-mobile', // 'To' is a landline
};

/**
 * Sends texts by Twilio's REST API. Asked once and never again: a request whose answer was lost may have been
 * performed, and Messages.json has no idempotency key. Never throws.
 */
export function createTwilioMessageSender(options: TwilioMessageSenderOptions): MessageSender {
  const url = `${options.apiBaseUrl}/2010-04-01/Accounts/${options.accountSid}/Messages.json`;

  return {
    async sendText({ to, from, body }) {
      try {
        const { twilioAuthTokens } = await options.secrets.readSecrets();
        const credentials = Buffer.from(`${options.accountSid}:${twilioAuthTokens[0] ?? ''}`);
        const response = await fetch(url, {
          method: 'POST',
          headers: { authorization: `Basic ${credentials.toString('base64')}` },
          body: new URLSearchParams({ To: to, From: from, Body: body }),
          signal: AbortSignal.timeout(deadlineMs),
        });
        return readResult(response.ok, await response.json());
      } catch {
        return { kind: 'not-sent', why: 'unavailable' };
      }
    },
  };
}

function readResult(ok: boolean, answer: unknown): SendTextResult {
  const { sid, code } = (answer ?? {}) as { readonly sid?: unknown; readonly code?: unknown };
  if (ok && typeof sid === 'string') return { kind: 'sent', sid };
  const why = typeof code === 'number' ? whyByCode[code] : undefined;
  return { kind: 'not-sent', why: why ?? 'unavailable' };
}
