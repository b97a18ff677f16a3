import type { TopicId } from './topic-id.ts';

/** What the turn does to the world beside replying. Effects point at content by id; the turn words them. */
export type Effect =
  /** A text to the caller who is on the line. Its outcome is told. */
  | { readonly kind: 'send-text'; readonly what: 'link'; readonly topic: TopicId }
  | { readonly kind: 'send-text'; readonly what: 'serviceline' }
  /** Erases what is kept on the caller. Its outcome is told. */
  | { readonly kind: 'forget' }
  /** Counts a turn that was not understood. */
  | { readonly kind: 'note-miss'; readonly outOfScope: boolean };

export type EffectKind = Effect['kind'];

/** How an effect ended, in words that the core can act on. */
export type EffectOutcome =
  | { readonly effect: 'send-text'; readonly outcome: SendOutcome }
  | { readonly effect: 'forget'; readonly outcome: 'forgotten' | 'failed' };

/** `not-possible`: the number cannot get texts at all; `failed`: it did not work this time. */
export type SendOutcome = 'sent' | 'failed' | 'not-possible';

/** Whether the caller is told how the effect ended, so that the turn waits for it. */
export const isTold: Record<EffectKind, boolean> = {
  'send-text': true,
  forget: true,
  'note-miss': false,
};
