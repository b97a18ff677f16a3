import type { PublishedKnowledge } from '#content/published-knowledge';
import type { CaseReason, Reach } from '#conversation/case-reason';
import type { Locale } from '#conversation/locale';
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
  /** The step where the caller was, from 0. */
  readonly step?: { readonly topic: string; readonly step: number };
  readonly reach: Reach;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  readonly state: 'open' | 'closed';
  /** The caller has taken it back. */
  readonly withdrawn?: true;
  /** The desk has not been told yet: of the case, or that it was taken back. */
  readonly pending: boolean;
  /** What the caller texted, without codes and the like. */
  readonly words?: string;
  /** Twilio's recording of a message, until it is deleted there. */
  readonly recordingSid?: string;
}

/** A number to reach a caller on. */
export interface ReachNumber {
  /** E.164; of one that was broken off, the digits that were heard. */
  readonly digits: string;
  readonly extension?: string;
  /** The one that shows itself, where another was given. */
  readonly shown?: string;
  /** What the marks in the words of the case stand for, in order. */
  readonly reachable?: readonly string[];
  /** It shows itself; only half of it was given; it was given; it was said back and is right. */
  readonly how: 'shown' | 'part' | 'given' | 'confirmed';
  /** What was said beside it, without codes and the like: "after two, ask for Susan". */
  readonly note?: string;
}

export interface CaseList {
  /** Oldest first, closed ones included. */
  readonly cases: readonly DeskCase[];
  /** How many there are that this release cannot read. */
  readonly unreadable: number;
}

/** The cases, as far as the desk has to do with them. The callers' side of the same book is a port of functions/turn. */
export interface CaseBook {
  list(): Promise<CaseList>;
  read(reference: string): Promise<DeskCase | undefined>;
  /** How to reach the caller. Undefined when none was kept, the case is closed, or seven days have passed. */
  readNumber(reference: string): Promise<ReachNumber | undefined>;
  /** Ends the retries. A case that is gone or was told before is no trouble. */
  markTold(reference: string): Promise<void>;
  /** The recording is gone at Twilio. */
  forgetRecording(reference: string): Promise<void>;
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
