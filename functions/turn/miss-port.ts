import type { Locale } from '#conversation/locale';
import type { Channel } from '#conversation/world';

/** A turn that was not understood, as it is kept: nothing in it leads back to who said it. */
export interface NewMiss {
  readonly helpline: string;
  /** A keyed hash of conversation and turn. */
  readonly key: string;
  /** A keyed hash of caller and day: tells callers of a day apart, and nothing else. */
  readonly who: string;
  /** Known words; whatever else was said is a blank. */
  readonly words: string;
  /** The topics that were nearest, best first. */
  readonly nearest: readonly string[];
  readonly outOfScope: boolean;
  readonly channel: Channel;
  readonly locale: Locale;
  /** YYYY-MM-DD */
  readonly day: string;
}

export interface MissStore {
  /** @returns 'known' when it is kept already, as by a repeated webhook */
  keep(miss: NewMiss, expiresAt: number): Promise<'kept' | 'known'>;
  /** What the caller chose after it; nothing is done where the miss is not kept, or its choice is known. */
  chose(helpline: string, key: string, what: string): Promise<void>;
}
