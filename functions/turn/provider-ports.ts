import type { Locale } from '#conversation/locale';

/**
 * What the turn asks of the provider of calls and texts. As in ports.ts, failures that a caller must hear about are values.
 */

export type SendTextResult =
  | { readonly kind: 'sent'; readonly sid: string }
  | {
      readonly kind: 'not-sent';
      /** Why, in our own closed words; Twilio's codes are mapped by the adapter. */
      readonly why: 'opted-out' | 'not-a-mobile' | 'not-allowed' | 'unavailable';
    };

export interface MessageSender {
  sendText(message: {
    readonly to: string;
    readonly from: string;
    readonly onWhatsApp?: true;
    readonly body: string;
    /** Where Twilio tells whether the text arrived. */
    readonly statusCallback?: string;
  }): Promise<SendTextResult>;
}

export type PlaceCallResult =
  | { readonly kind: 'placed'; readonly sid: string }
  | { readonly kind: 'not-placed'; readonly why: 'not-allowed' | 'unavailable' };

export interface CallPlacer {
  /** Rings `to`; when it is answered, Twilio asks `url` what to do, and tells `statusCallback` when it is over. */
  placeCall(call: {
    readonly to: string;
    readonly from: string;
    readonly url: string;
    /** Asked when `url` gives no answer: our number's own fallback does not count for calls that we place. */
    readonly fallbackUrl?: string;
    readonly statusCallback: string;
  }): Promise<PlaceCallResult>;
}

/** Who asked by text to be rung. */
export interface RungTexter {
  readonly locale: Locale;
  readonly onWhatsApp?: true;
}

/** Where the provider of calls and texts is to ask back, ready-made. */
export interface WebhookUrls {
  /** Where a call goes on. @param state JSON */
  turn(state: string): string;
  /** What the desk's person hears before the caller is put through. @param round 1 until a key was asked for */
  whisper(state: string, round?: number): string;
  /** Of a call that we place: who picks up asked to be connected. @param round 1 until a key was asked for */
  connect(state: string, round?: number): string;
  /** Of a call to the desk that a clerk began: who picks up is connected to the caller of a case. */
  callBack(state: string, reference: string, round?: number): string;
  /** Told when a call is over. */
  readonly callEnd: string;
  /** Told when a call is over that a texter asked for: who did not pick up is written to, there and in that language. */
  ringEnd(texter: RungTexter): string;
  /** Told what became of a text. @param effect the key of the effect that sent it; none for the reply to a text */
  textStatus(effect?: string): string;
  /** What answers a call when we do not; undefined where nothing does. @param number ours */
  lifeline(number: string): string | undefined;
}
