import { signAsTwilio } from '#twilio/signature';

export interface WebhookReply {
  /** 0 when there was none; the body then says why. */
  readonly status: number;
  readonly body: string;
}

/**
 * Posts a form to a webhook, signed as Twilio signs. Never throws.
 * @param target path and query: /voice?s=...
 */
export type PostWebhook = (target: string, form: Readonly<Record<string, string>>) => Promise<WebhookReply>;

export interface SigningOptions {
  readonly publicBaseUrl: string;
  readonly authToken: string;
}

/** Longer than a turn may take, shorter than Twilio waits. */
const deadlineMs = 14_000;

/** Posts over the public address, as Twilio does. */
export function createPublicWebhook({ publicBaseUrl, authToken }: SigningOptions): PostWebhook {
  return async (target, form) => {
    const url = `${publicBaseUrl}${target}`;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'x-twilio-signature': signAsTwilio(authToken, url, form) },
        body: new URLSearchParams(form),
        signal: AbortSignal.timeout(deadlineMs),
      });
      return { status: response.status, body: await response.text() };
    } catch {
      return { status: 0, body: 'nothing: there is no answer in time' };
    }
  };
}
