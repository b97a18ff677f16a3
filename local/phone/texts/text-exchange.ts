import type { PhoneFault } from '../twiml/phone-fault.ts';
import type { Parameters, WebhookRecord } from '../webhook/webhook-request.ts';
import type { Media, TextMessage } from './text-message.ts';

/** A text that somebody sends to the helpline. */
export interface TextOptions {
  /** E.164, `whatsapp:+...`, or a sender's name. */
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media?: readonly Media[];
  /** Further parameters for the webhook. */
  readonly parameters?: Parameters;
}

/** A text to the helpline, and what came of it. */
export interface TextExchange {
  readonly sid: string;
  /** What reached the handset, in order; Twilio's own answers to opt-out words are among them. */
  readonly replies: readonly TextMessage[];
  /** What the helpline answered but Twilio did not deliver, with the reason in `errorCode`. */
  readonly undelivered: readonly TextMessage[];
  readonly turns: readonly WebhookRecord[];
  readonly faults: readonly PhoneFault[];
  /** Sends the first webhook once more, as Twilio may; nothing of its answer is delivered. */
  repeat(): Promise<WebhookRecord>;
}
