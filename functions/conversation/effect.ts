import type { Locale } from './locale.ts';
import type { CaseReason } from './place.ts';
import type { TopicId } from './topic-id.ts';

/** What the turn does to the world beside replying. Effects point at content by id; the turn words them. */
export type Effect =
  /** A text to the caller who is on the line. Its outcome is told. */
  | { readonly kind: 'send-text'; readonly what: 'link'; readonly topic: TopicId }
  | { readonly kind: 'send-text'; readonly what: 'serviceline' }
  /** The steps go on by text from here. */
  | { readonly kind: 'send-text'; readonly what: 'steps'; readonly topic: TopicId; readonly step: number }
  /** Tells the desk. Its outcome is told. */
  | { readonly kind: 'open-case'; readonly reason: CaseReason }
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
  | { readonly effect: 'forget'; readonly outcome: 'forgotten' | 'failed' }
  | { readonly effect: 'open-case'; readonly reason: CaseReason; readonly outcome: 'opened' | 'failed' }
  | { readonly effect: 'place-call'; readonly outcome: CallOutcome };

/** `not-possible`: the number cannot get texts at all; `failed`: it did not work this time. */
export type SendOutcome = 'sent' | 'failed' | 'not-possible' | 'opted-out' | 'capped';

/** `under-way`: we are ringing already; `capped`: often enough today; `not-possible`: that number cannot be rung. */
export type CallOutcome = 'placed' | 'under-way' | 'capped' | 'not-possible' | 'failed';
