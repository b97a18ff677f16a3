import type { Act } from './acts.ts';
import type { CaseAt, CaseReason, Dictation, Reach } from './case-reason.ts';
import type { Locale } from './locale.ts';
import type { TopicId } from './topic-id.ts';

/** Why a person could not be reached; `shut` is outside the desk's hours, `leads-back`: its line leads to us. */
export type Unreached = 'busy' | 'no-answer' | 'failed' | 'shut' | 'leads-back';

/** Why a person is offered. `warned`: after the advice to somebody who was asked for a code. */
export const personReasons = [
  'misses',
  'out-of-scope',
  'no-help',
  'beyond-answer',
  'warned',
  'told-already',
] as const;
export type PersonReason = (typeof personReasons)[number];

/** What is said before the desk is rung once more, or by ourselves because nothing else helps. */
export const transferWords = ['connecting-again', 'sorry-connecting'] as const;
export type TransferWords = (typeof transferWords)[number];

/** Where the caller is. Each kind has one presenter in places/, and nothing else knows what is said there. */
export type Place =
  /** The open question: anything may be asked. */
  | { readonly kind: 'open' }
  | { readonly kind: 'menu'; readonly page: number }
  | { readonly kind: 'group'; readonly group: string; readonly page: number }
  /** `sent`: its link has gone out as a text, and a mere "ok" does not send it again. */
  | {
      readonly kind: 'answer';
      readonly topic: TopicId;
      readonly sent?: true;
      /** Asked for in the same breath: "And X?" is the offer of this answer. */
      readonly also?: TopicId;
    }
  /** All that an answer leaves unsaid, four a page. */
  | { readonly kind: 'rest'; readonly topic: TopicId; readonly page: number }
  /** An answer that is a list of topics to choose from. */
  | { readonly kind: 'list'; readonly topic: TopicId; readonly page: number }
  | { readonly kind: 'steps'; readonly topic: TopicId; readonly step: number }
  | { readonly kind: 'choosing'; readonly topics: readonly TopicId[] }
  /** "Is it about X?" */
  | { readonly kind: 'confirm'; readonly topic: TopicId }
  /** An act that is likely to be wanted, asked back. */
  | { readonly kind: 'ask-act'; readonly act: Exclude<Act, 'text'> }
  /** Danger or distress was heard. Which of them is not kept. `asking`: "Are you in danger?" */
  | { readonly kind: 'advice'; readonly locale: Locale; readonly asking?: true }
  /** "Shall I text you the link?", asked by itself because the caller asked for a text. */
  | { readonly kind: 'offer-text'; readonly topic: TopicId }
  | { readonly kind: 'offer-person'; readonly because: PersonReason }
  /** The desk is rung. `said`: in place of the usual words. */
  | { readonly kind: 'transfer'; readonly said?: TransferWords }
  | { readonly kind: 'unreached'; readonly why: Unreached }
  /** "Did you get through?", after a talk that was too short for one. */
  | { readonly kind: 'got-through' }
  /** By voice: the tone has been announced, and what is said is recorded. */
  | { readonly kind: 'recording'; readonly about: Dictation }
  /** By text: the next message is passed on. */
  | { readonly kind: 'writing'; readonly about: Dictation }
  /** A case was opened; its reference is derived from which it is. */
  | ({ readonly kind: 'case'; readonly reason: CaseReason; readonly reach: Reach } & CaseAt)
  /**
   * The number that the desk is to ring is asked for, for the case that is open; without one, it is opened with the
   * number. `reach`: how the desk could reach the caller without it.
   */
  | {
      readonly kind: 'number';
      readonly reason: CaseReason;
      readonly at?: CaseAt;
      readonly tries: number;
      readonly reach?: Reach;
    }
  /** The reference of a case is asked for. */
  | { readonly kind: 'reference'; readonly tries: number }
  /** Which of the caller's own open cases is to be cancelled. */
  | {
      readonly kind: 'cancelling';
      readonly cases: readonly { readonly nth: number; readonly reason: CaseReason }[];
    }
  /** The number is said back. */
  | { readonly kind: 'confirm-number'; readonly reason: CaseReason; readonly at: CaseAt }
  /** "Did that help?" */
  | { readonly kind: 'helped'; readonly topic: TopicId }
  /** "You were at step 3 of ...; shall we go on?" */
  | { readonly kind: 'resume'; readonly topic: TopicId; readonly step: number }
  | { readonly kind: 'ended' };

export type PlaceKind = Place['kind'];

/** Whether two places are the same, so that going there again leaves no second trace in the history. */
export const samePlace = (one: Place, other: Place): boolean => JSON.stringify(one) === JSON.stringify(other);
