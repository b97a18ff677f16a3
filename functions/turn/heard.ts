import type { Unreached } from '#conversation/place';

/** What came in on one webhook, before it is understood. */
export type Heard =
  | { readonly kind: 'started' }
  /** All that were pressed: several only where a number is keyed in, or somebody is impatient. */
  | { readonly kind: 'digits'; readonly digits: string }
  /** `confidence`: of the recognizer of speech, from 0 to 1, where it says one. */
  | { readonly kind: 'words'; readonly words: string; readonly confidence?: number }
  | { readonly kind: 'silence' }
  /** STOP, where no operator answers it: nothing is to be sent unasked. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'recorded'; readonly seconds: number; readonly recordingSid: string | undefined }
  /** `seconds`: how long they were joined, where Twilio says so. */
  | { readonly kind: 'dial-ended'; readonly outcome: 'bridged' | Unreached; readonly seconds?: number }
  | { readonly kind: 'hung-up' };

/** Who talks with whom, and under which id. Numbers stay in memory for the turn, and go nowhere else. */
export interface Contact {
  readonly helpline: string;
  /** CallSid or MessageSid: the idempotency of effects and repeats hangs on it. */
  readonly id: string;
  /** The caller's number (E.164), or what is shown in its place: `anonymous`, a name, a sip or client address. */
  readonly from: string;
  /** Our own number. */
  readonly to: string;
  /** The call comes from a number of ours, as one does whose dial was diverted to us: whoever is on it shows no number. */
  readonly isFromUs?: true;
  /** The telephone that was called and is diverted to us, where the network tells. */
  readonly divertedFrom?: string;
  /** Of the same numbers there: SMS and WhatsApp are two threads of one caller. */
  readonly onWhatsApp?: true;
}
