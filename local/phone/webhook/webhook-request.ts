import type { TurnDetail } from '#local/why/turn-detail';
import type { TurnRecord } from '#turn/ports';
import type { PhoneFault } from '../twiml/phone-fault.ts';

export type Parameters = Readonly<Record<string, string>>;

/** A request to the helpline, before it is signed. */
export interface WebhookRequest {
  /** Absolute, over the public base; a fragment holds connection overrides. */
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly parameters: Parameters;
  /** The same on every try, and when a webhook is repeated. */
  readonly token: string;
}

/** A request with what came of it: the raw material of a trace. */
export interface WebhookRecord extends WebhookRequest {
  /** The X-Twilio-Signature that was sent. */
  readonly signature: string;
  /** Absent when nothing answered. */
  readonly answer?: {
    readonly status: number;
    readonly contentType: string | undefined;
    readonly body: string;
  };
  readonly tries: number;
  readonly ms: number;
  readonly faults: readonly PhoneFault[];
  /** What the helpline understood, where a trace is given. */
  readonly understanding?: TurnRecord;
  /** How it came to that. */
  readonly detail?: TurnDetail;
}
