import type { AccountTokens } from '../account-tokens.ts';
import type { Call } from '../call/call.ts';
import type { Recording } from '../call/call-state.ts';
import type { CallOptions, PlacedCall } from '../call/live-call.ts';
import type { PostOffice } from '../texts/post-office.ts';
import type { NumberSettings } from './number-settings.ts';

/** What Twilio's REST is about. */
export interface RestContext {
  readonly accountSid: string;
  readonly tokens: AccountTokens;
  /** An API key of the account; absent where there is none. */
  readonly apiKey?: { readonly sid: string; readonly secret: string };
  readonly isOurs: (number: string) => boolean;
  /** Whether a number of ours can text, or only call. */
  readonly canText: (number: string) => boolean;
  readonly isAllowed: (number: string) => boolean;
  /** Oldest first. */
  readonly calls: readonly Call[];
  readonly office: PostOffice;
  readonly recordings: Recording[];
  readonly numberSettings: readonly NumberSettings[];
  /** Epoch ms. */
  readonly now: () => number;
  readonly placeCall: (options: CallOptions, placed: PlacedCall) => Call;
}

export interface RestRequest {
  readonly method: string;
  /** As requested, with the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly authorization: string | undefined;
}
