import type { CaseReason, Reach } from '#conversation/case-reason';
import type { Locale } from '#conversation/locale';
import type { TopicId } from '#conversation/topic-id';
import type { Channel } from '#conversation/world';

/** What the desk gets when a caller could not be helped at once. */
export interface NewCase {
  /** The first that no other case has is claimed. */
  readonly references: readonly string[];
  /** Names the turn that opened it, so that a repeat opens no second case. */
  readonly origin: string;
  readonly helpline: string;
  readonly reason: CaseReason;
  readonly channel: Channel;
  readonly locale: Locale;
  /** Topics that the caller was given, the latest last. */
  readonly topics: readonly TopicId[];
  /** The step where the caller was. */
  readonly step?: { readonly topic: TopicId; readonly step: number };
  /** Epoch milliseconds. */
  readonly openedAt: number;
  /** The keyed hash that the caller is known by. */
  readonly caller?: string;
  readonly reach: Reach;
  /** Only where the caller is to be reached; kept seven days at most. */
  readonly number?: KeptNumber;
  /** What the marks in the words stand for; kept as long as the number. */
  readonly reachable?: readonly string[];
  /** A text that the caller wants passed on, without codes and the like. */
  readonly words?: string;
  /** Twilio's recording of a message. */
  readonly recordingSid?: string;
}

/** A number to reach a caller on. */
export interface KeptNumber {
  /** E.164; of one that was broken off, the digits that were heard. */
  readonly digits: string;
  readonly extension?: string;
  /** The one that shows itself, where another was given. */
  readonly shown?: string;
  /** It shows itself; only half of it was given; it was given; it was said back and is right. */
  readonly how: 'shown' | 'part' | 'given' | 'confirmed';
  /** What was said beside it, without codes and the like: "after two, ask for Susan". */
  readonly note?: string;
  /** The turn that gave it: a repeat of it gives nothing twice. */
  readonly turn?: number;
}

/** A case as callers may hear of it. */
export interface CallersCase {
  readonly reference: string;
  readonly reason: CaseReason;
  readonly state: 'open' | 'closed';
}

/** The cases, as far as a turn has to do with them. The desk's side of the same book is a port of functions/desk. */
export interface CaseBook {
  /**
   * Writes the case unless it is there already. Telling the desk is another's work, from the table.
   * @returns the index of the reference that was claimed; `capped` when the caller has opened enough today
   */
  open(newCase: NewCase): Promise<number | 'capped'>;
  /** The cases of a caller, known by the keyed hash, the latest first. */
  ofCaller(caller: string): Promise<readonly CallersCase[]>;
  /**
   * Erases what leads from a caller to cases that are closed, and the words of these. Who has an open case is known by
   * it until it is closed.
   */
  forgetCaller(caller: string): Promise<void>;
  /** By its reference alone. */
  find(reference: string, helpline: string): Promise<CallersCase | undefined>;
  /** The caller takes it back: it is closed, its number removed, and the desk told if it knows of it. */
  withdraw(reference: string): Promise<void>;
  /**
   * Goes on with a case that is open: it is about this now, and the desk is to be told once more.
   * @returns 'absent' when there is none, or the desk is done with it
   */
  goOn(reference: string, newCase: Omit<NewCase, 'references' | 'origin'>): Promise<'gone-on' | 'absent'>;
  /** The desk has been told. */
  markTold(reference: string): Promise<void>;
  /** Removes the number, then closes. Closing twice is harmless. */
  close(reference: string): Promise<'closed' | 'absent'>;
  /** Keeps another number with a case, unless the case is closed. It lapses seven days after this. */
  keepNumber(reference: string, number: KeptNumber, now: number): Promise<'kept' | 'closed'>;
  readNumber(reference: string): Promise<KeptNumber | undefined>;
}

/** Tells the desk of a case at once. */
export interface DeskTeller {
  /** @returns whether it was told; never throws */
  tell(reference: string, newCase: NewCase): Promise<boolean>;
}
