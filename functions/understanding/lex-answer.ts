import type { Label } from '#conversation/meaning';

/** A proposed meaning with its score from 0 to 1, or without one (Lex gives none for some locales). */
export interface Candidate {
  readonly label: Label;
  readonly score?: number;
}

export type LexAnswer =
  /** Best first. `accepted` is false when FallbackIntent came first. A topic may be of older or newer content. */
  | { readonly kind: 'recognized'; readonly accepted: boolean; readonly candidates: readonly Candidate[] }
  /** Lex did not answer in time, refused, or answered something that is no answer. */
  | { readonly kind: 'unavailable'; readonly why: 'timeout' | 'throttled' | 'refused' | 'broken' | 'no-bot' };
