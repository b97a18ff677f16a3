import type { Locale } from '#conversation/locale';
import type { LexAnswer } from '#understanding/lex-answer';

/**
 * What the turn asks of the world outside. Each port has one contract suite in tests/contracts, run on every
 * implementation. Ports answer with values for failures that a caller must hear about; anything thrown is a fault
 * of the infrastructure, and the turn goes on without it.
 */

export interface LexPort {
  /**
   * @param text already redacted; at most 1,024 UTF-16 units are sent
   * @param sessionId 2-100 characters of [0-9a-zA-Z._:-], holding no number of the caller's
   */
  recognize(request: {
    readonly helpline: string;
    readonly locale: Locale;
    readonly text: string;
    readonly sessionId: string;
  }): Promise<LexAnswer>;
}

/** A text conversation or a caller's remembered place, as stored. `body` is opaque to the store. */
export interface StoredItem {
  /** Starts at 1 and rises by one with every write. */
  readonly version: number;
  readonly body: string;
}

export interface ConversationStore {
  read(key: string): Promise<StoredItem | undefined>;
  /**
   * Writes on condition that the stored version is `expected` (0: that nothing is stored).
   * @param expiresAt epoch seconds after which the item may vanish
   * @returns 'conflict' when another write came first; nothing is changed then
   */
  write(key: string, body: string, expected: number, expiresAt: number): Promise<'written' | 'conflict'>;
  /** Writes whatever is stored: for what only this caller's own last turn decides. */
  put(key: string, body: string, expiresAt: number): Promise<void>;
  erase(key: string): Promise<void>;
}

/** Each effect is claimed before it is performed, and its outcome kept, so that a repeat finds the outcome. */
export interface EffectLedger {
  /** @returns 'claimed' for the first asker, 'pending' while the first is still at it, else the stored outcome */
  claim(key: string, expiresAt: number): Promise<'claimed' | 'pending' | { readonly outcome: string }>;
  settle(key: string, outcome: string): Promise<void>;
  /** The outcome of an effect that was claimed before; undefined when there is none yet. */
  read(key: string): Promise<string | undefined>;
}

/** Counts that lapse: texts and calls to one number a day. */
export interface Counters {
  /** Adds one. @returns the count, this one included */
  increment(key: string, expiresAt: number): Promise<number>;
}

/** Times in epoch milliseconds; without `from` it holds already. */
export interface Closure {
  readonly from?: number;
  readonly until: number;
}

/** What a call that begins reads in one batch, and every text. Missing parts are simply absent. */
export interface FirstFacts {
  readonly pointer?: string;
  readonly notice?: { readonly words: Readonly<Partial<Record<Locale, string>>>; readonly until: number };
  /** The desk is shut then, whatever its hours say: a typhoon, a black rainstorm. */
  readonly closure?: Closure;
  /** What is kept on who calls, or the thread of who texts. */
  readonly record?: StoredItem;
}

export interface FirstFactsReader {
  /**
   * One network call, which whoever asks gives a deadline.
   * @param record its key; undefined for a caller who hides the number, on whom nothing is kept
   */
  read(helpline: string, record: string | undefined): Promise<FirstFacts>;
}

/** Each is a secret of its own, and is cached between turns. Both throw when it cannot be read. */
export interface SecretsPort {
  /** What signs webhooks: the current token first, then the one being replaced. Empty until one is put in. */
  readSigningTokens(): Promise<readonly string[]>;
  /** Keys the hash under which callers are known. */
  readHashingKey(): Promise<string>;
}

/** One line of the log for each turn: ids, counters and times only; neither words nor numbers. */
export interface TurnRecord {
  readonly helpline: string;
  readonly channel: 'voice' | 'sms';
  readonly locale: Locale;
  readonly conversation: string;
  readonly turn: number;
  readonly heard: string;
  readonly outcome: string;
  readonly topic?: string;
  readonly rule?: string;
  readonly lex?: string;
  readonly lexMs?: number;
  readonly degraded?: readonly string[];
  readonly effects: readonly string[];
  readonly next: string;
  readonly ms: number;
}

/** The end of a call, as Twilio's status callback tells it. */
export interface CallEnd {
  readonly helpline: string;
  readonly conversation: string;
  readonly seconds: number;
}

export interface LostText {
  readonly helpline: string;
  /** Twilio's error (https://www.twilio.com/docs/api/errors), such as 30007 for one that was filtered; 0 where it names none. */
  readonly code: number;
}

export interface TwilioRefused {
  readonly what: 'text' | 'call';
  /** Of HTTP; 0 when there was no answer. */
  readonly status: number;
  /** Twilio's error (https://www.twilio.com/docs/api/errors), 0 where it names none. */
  readonly code: number;
  /** `ours`: of the account, the number, the network: others will meet it, too. `theirs`: of this one number. */
  readonly whose: 'ours' | 'theirs';
}

export interface TurnLog {
  turn(record: TurnRecord): void;
  callEnded(record: CallEnd): void;
  /** A text of ours did not arrive. */
  textLost(record: LostText): void;
  /** A text was not sent or a call not placed, because Twilio refused it or gave no answer. */
  refused(refusal: TwilioRefused): void;
  /** A fault that was survived. `where` is one of our own closed words, never a message that may quote a caller. */
  fault(where: string, error: unknown): void;
}
