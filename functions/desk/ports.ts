import type { PublishedKnowledge } from '#content/published-knowledge';
import type { Locale } from '#conversation/locale';
import type { CaseReason } from '#conversation/place';
import type { Channel } from '#conversation/world';

/**
 * What telling the desk asks of the world outside. As in functions/turn/ports.ts, failures that are dealt with are
 * values; anything thrown is a fault of the infrastructure.
 */

/** A case as the desk knows it: never with a number, which is looked up by itself and on purpose. */
export interface DeskCase {
  readonly reference: string;
  readonly helpline: string;
  readonly reason: CaseReason;
  readonly channel: Channel;
  readonly locale: Locale;
  /** Ids of the topics that the caller was given, the latest last. */
  readonly topics: readonly string[];
  /** Epoch milliseconds. */
  readonly openedAt: number;
  readonly state: 'open' | 'closed';
  /** The desk has not been told yet. */
  readonly pending: boolean;
  /** What the caller texted, without codes and the like. */
  readonly words?: string;
  /** Twilio's recording of a message, until it is deleted there. */
  readonly recordingSid?: string;
}

export interface CaseList {
  /** Oldest first, closed ones included. */
  readonly cases: readonly DeskCase[];
  /** How many there are that this release cannot read. */
  readonly unreadable: number;
}

export interface CaseBook {
  list(): Promise<CaseList>;
  /** Ends the retries. A case that is gone or was told before is no trouble. */
  markTold(reference: string): Promise<void>;
  /** The recording is gone at Twilio. */
  forgetRecording(reference: string): Promise<void>;
}

/** What the desk does with cases, beside what is done for it. */
export interface CaseDesk extends CaseBook {
  read(reference: string): Promise<DeskCase | undefined>;
  /** Undefined when none was asked for, the case is closed, or seven days have passed. */
  readNumber(reference: string): Promise<string | undefined>;
  /** Removes the number, then closes. Closing twice is harmless. */
  close(reference: string): Promise<'closed' | 'absent'>;
}

/** A message to the desk. */
export interface DeskNote {
  readonly subject: string;
  readonly body: string;
  /** By these each address gets what is meant for it. */
  readonly attributes: Readonly<Record<'reason' | 'helpline', string>>;
}

export type TellResult =
  | { readonly kind: 'told' }
  /** `refused`: this note, or all we send, is not taken; `unavailable`: another try may succeed. */
  | { readonly kind: 'not-told'; readonly why: 'refused' | 'unavailable' };

export interface Notifier {
  /** Never throws. */
  tell(note: DeskNote): Promise<TellResult>;
  /** How many addresses have confirmed that they want to be told. Undefined when that cannot be found out. */
  countSubscriptions(): Promise<number | undefined>;
}

/** What callers have said after the tone, as Twilio keeps it. Never throws. */
export interface Recordings {
  /** `gone` also when it was gone before. */
  remove(sid: string): Promise<'gone' | 'failed'>;
  /** Recordings of calls with our numbers that began before then (epoch ms). */
  listBefore(time: number): Promise<{ readonly sids: readonly string[] } | 'failed'>;
}

/** Figures of one round, for the alarms. */
export interface DeskFigures {
  readonly openCases: number;
  /** The longest that an open case has waited, in seconds of the desk's working time. */
  readonly longestWaitSeconds: number;
  /** The longest that the desk has not been told of a case, in seconds of any time. */
  readonly longestUntoldSeconds: number;
  /** Undefined when it could not be found out. */
  readonly subscriptions: number | undefined;
}

export interface DeskLog {
  told(told: Pick<DeskCase, 'reference' | 'helpline' | 'reason'>): void;
  figures(figures: DeskFigures): void;
  /** `where` is one of our own closed words. */
  fault(where: string, error?: unknown): void;
}

interface ReadKnowledgeVersion {
  readonly knowledge: PublishedKnowledge;
}

/** What is live, as far as the desk reads it: the store of a turn can do that too. */
export interface PublishedReader {
  /** The version that is live, or undefined when nothing was ever published. */
  readPointer(helpline: string): Promise<string | undefined>;
  /** undefined when the version is missing, incomplete or of a schema that this release does not know. */
  readVersion(helpline: string, version: string): Promise<ReadKnowledgeVersion | undefined>;
}

/** Knowledge that was built into the deployed package. */
export interface SnapshotReader {
  readSnapshot(helpline: string): Promise<ReadKnowledgeVersion>;
}
