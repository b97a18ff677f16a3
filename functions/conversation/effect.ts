import type { CaseAt, CaseReason, Reach } from './case-reason.ts';
import type { Locale } from './locale.ts';

import type { TopicId } from './topic-id.ts';

/** Opens a case for the desk. Its outcome is told. */
export interface OpenCase {
  readonly kind: 'open-case';
  readonly reason: CaseReason;
  /** Topics that the caller was given, the latest last. */
  readonly topics: readonly TopicId[];
  /** The step where the caller is, or was when they went elsewhere. */
  readonly step?: { readonly topic: TopicId; readonly step: number };
  readonly locale: Locale;
  readonly reach: Reach;
  /** The reference is sent to the caller, too. */
  readonly texts?: true;
  /** It goes on under the reference of the case that was opened when the caller was put through. */
  readonly goesOn?: CaseAt;
}

/** Keeps the number that was given, or that shows itself, with a case. Its outcome is told. */
export interface KeepNumber {
  readonly kind: 'keep-number';
  readonly reason: CaseReason;
  readonly at: CaseAt;
  readonly from: 'heard' | 'shown';
}

/** What the turn does to the world beside replying. Effects point at content by id; the turn words them. */
export type Effect =
  /** A text to the caller who is on the line. Its outcome is told. */
  | { readonly kind: 'send-text'; readonly what: 'link'; readonly topic: TopicId }
  | { readonly kind: 'send-text'; readonly what: 'serviceline' }
  /** The steps go on by text from here. */
  | { readonly kind: 'send-text'; readonly what: 'steps'; readonly topic: TopicId; readonly step: number }
  | OpenCase
  | KeepNumber
  /** Somebody is being put through: the desk is to know about what, before it picks up. Its outcome is told. */
  | { readonly kind: 'open-transfer'; readonly opens: OpenCase }
  /** They have talked. */
  | { readonly kind: 'close-transfer'; readonly at: CaseAt }
  /** The number was said back, and is right. Its outcome is told. */
  | { readonly kind: 'confirm-number'; readonly reason: CaseReason; readonly at: CaseAt }
  /** Looks for the caller's own cases, or for one by the reference that was given. Its outcome is told. */
  | { readonly kind: 'find-cases'; readonly for: 'status' | 'cancel'; readonly byCaller: boolean }
  /** Cancels one of the caller's own open cases. Its outcome is told. */
  | { readonly kind: 'cancel-case'; readonly nth: number; readonly reason: CaseReason }
  /** Rings the caller and connects to the serviceline. Its outcome is told. */
  | { readonly kind: 'place-call' }
  /** Keeps the caller's language, and the step where they are, for the next call. */
  | {
      readonly kind: 'remember';
      readonly locale: Locale;
      readonly steps?: { readonly topic: TopicId; readonly step: number };
    }
  /** Counts whether an answer helped. */
  | { readonly kind: 'rate'; readonly topic: TopicId; readonly helped: boolean }
  /** Counts a danger or a distress of the day, and not which. */
  | { readonly kind: 'count-advice' }
  /** Erases what is kept on the caller. Its outcome is told. */
  | { readonly kind: 'forget' }
  /** Keeps what a turn that was not understood had of known words, so that the desk can learn from it. */
  | { readonly kind: 'note-miss'; readonly outOfScope: boolean }
  /** What the caller chose after the miss of that turn. */
  | { readonly kind: 'note-choice'; readonly missed: number; readonly chose: string };

/** How an effect ended, in words that the core can act on. */
export type EffectOutcome =
  | { readonly effect: 'send-text'; readonly outcome: SendOutcome }
  /** `open`: a case of the caller's that stays with the desk. */
  | { readonly effect: 'forget'; readonly outcome: 'forgotten'; readonly open?: FoundCase }
  | { readonly effect: 'forget'; readonly outcome: 'failed' }
  | {
      readonly effect: 'find-cases';
      readonly for: 'status' | 'cancel';
      readonly by: 'caller' | 'reference';
      /** `over`: too many references were tried. */
      readonly outcome: 'looked' | 'over' | 'failed';
      readonly cases: readonly FoundCase[];
    }
  | { readonly effect: 'cancel-case'; readonly outcome: 'cancelled' | 'gone' | 'failed' }
  | ({ readonly effect: 'open-case'; readonly reason: CaseReason } & CaseOutcome)
  | NumberKept
  | {
      readonly effect: 'confirm-number';
      readonly reason: CaseReason;
      readonly at: CaseAt;
      readonly outcome: 'confirmed' | 'failed';
    }
  /** `at`: the case; without it the caller is put through all the same. */
  | { readonly effect: 'open-transfer'; readonly at?: CaseAt }
  | { readonly effect: 'place-call'; readonly outcome: CallOutcome };

/**
 * `claim`: how many references were taken before one was free. `reach`: how the desk can reach the caller. `texted`: the
 * reference was sent to the caller. `no-number`: it was to be opened with a number, and none was made out.
 */
export type CaseOutcome =
  | {
      readonly outcome: 'opened';
      readonly claim: number;
      readonly reach: Reach;
      /** It went on under the reference of an earlier turn. */
      readonly at?: CaseAt;
      readonly texted?: true;
      /** Of a number that was asked for: it is to be said back, or the rest of it is missing. */
      readonly number?: 'whole' | 'part';
    }
  | { readonly outcome: 'no-number'; readonly read: 'reference' | 'unclear' }
  /** `capped`: the caller has opened as many today as may be. */
  | { readonly outcome: 'capped' }
  | { readonly outcome: 'failed' };

/** How keeping a number ended. */
export interface NumberKept {
  readonly effect: 'keep-number';
  readonly reason: CaseReason;
  readonly at: CaseAt;
  readonly outcome: NumberOutcome;
}

/** A case that was found: one of the caller's own by its place among them, the open ones first, then the latest. */
export interface FoundCase {
  readonly nth: number;
  readonly reason: CaseReason;
  readonly state: 'open' | 'closed';
}

/** `shown`: the one that shows itself. `part`: the rest is missing. `reference`: seven digits, and no number. */
export type NumberOutcome = 'whole' | 'shown' | 'part' | 'reference' | 'unclear' | 'failed';

/** `not-possible`: the number cannot get texts at all; `failed`: it did not work this time. */
export type SendOutcome = 'sent' | 'failed' | 'not-possible' | 'opted-out' | 'capped';

/** `under-way`: we are ringing already; `capped`: often enough today; `not-possible`: that number cannot be rung. */
export type CallOutcome = 'placed' | 'under-way' | 'capped' | 'not-possible' | 'failed';
