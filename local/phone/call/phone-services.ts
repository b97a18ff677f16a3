import type { TurnTrace } from '#local/why/turn-detail';
import type { AccountTokens } from '../account-tokens.ts';
import type { SidCounter } from '../sids.ts';
import type { Transport } from '../webhook/send-webhook.ts';
import type { WebhookRequest } from '../webhook/webhook-request.ts';
import type { Recording } from './call-state.ts';

/** Tells how the helpline came to what it has just answered to a webhook; undefined when that is not known. */
export type TraceReader = (request: WebhookRequest) => TurnTrace | undefined;

/** What all calls and texts of one phone share. */
export interface PhoneServices {
  readonly accountSid: string;
  readonly tokens: AccountTokens;
  /** Signs with the token that is the primary one by then. */
  readonly transport: Transport;
  readonly sids: SidCounter;
  /** Epoch ms. */
  readonly now: () => number;
  /** Our own Twilio numbers. */
  readonly isOurs: (number: string) => boolean;
  /** Whether a number of ours can text: many can only call. */
  readonly canText: (number: string) => boolean;
  readonly trace?: TraceReader;
  /** Absolute, over the public base. */
  readonly webhooks: {
    readonly voice: string;
    readonly sms: string;
    readonly callStatus: string;
    readonly voiceFallback?: string;
    readonly smsFallback?: string;
  };
  readonly recordings: Recording[];
  /** Telephones that are diverted, and where to. */
  readonly diversions: Map<string, string>;
  /** A call that the telephone network makes: of a telephone that is diverted to a number of ours. */
  arrive: (call: { readonly from: string; readonly to: string; readonly forwardedFrom: string }) => void;
  /** Something that a handset shows has changed. */
  readonly changed: () => void;
}
