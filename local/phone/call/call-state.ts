import type { HeardLine } from '../twiml/heard-line.ts';
import type { UnreachedStatus } from './call-input.ts';

/** Where a call stands while it waits for somebody. */
export type CallState =
  /** A call that the helpline places: the handset rings. */
  | { readonly kind: 'ringing' }
  | Listening
  | { readonly kind: 'recording'; readonly maxLength: number }
  | { readonly kind: 'dialling'; readonly numbers: readonly string[] }
  /** The agent has answered and is asked something before being joined to the caller. */
  | { readonly kind: 'whispering'; readonly numbers: readonly string[]; readonly gather: Listening }
  | { readonly kind: 'bridged'; readonly numbers: readonly string[] }
  | { readonly kind: 'ended'; readonly how: EndReason }
  /** A webhook is on its way. */
  | { readonly kind: 'working' };

export interface Listening {
  readonly kind: 'listening';
  readonly input: readonly ('dtmf' | 'speech')[];
  readonly language: string;
  readonly hints: readonly string[];
  readonly timeout: number;
}

export type EndReason =
  | 'caller-hung-up'
  /** Hangup. */
  | 'hung-up'
  /** The document was over. */
  | 'no-more-verbs'
  /** Reject, with its reason. */
  | 'rejected'
  | 'busy'
  /** A placed call that was not taken. */
  | 'declined'
  | 'not-answered'
  /** The caller was told of an application error. */
  | 'error';

/** One Dial, from ringing to its end. */
export interface Dialled {
  readonly numbers: readonly string[];
  readonly callerId: string;
  readonly timeout: number;
  /** What the agent heard before being joined. */
  readonly whispered: readonly HeardLine[];
  /** Absent while it rings or is bridged. */
  readonly status?: 'completed' | 'canceled' | UnreachedStatus;
  readonly bridged: boolean;
  readonly seconds: number;
}

/** One message that a caller has left. */
export interface Recording {
  readonly sid: string;
  readonly callSid: string;
  readonly url: string;
  readonly seconds: number;
  /** What was said: known to the phone, not to the helpline. */
  readonly words: string;
  readonly at: number;
}
