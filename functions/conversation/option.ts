import type { Act } from './acts.ts';
import type { CaseReason } from './case-reason.ts';
import type { Place } from './place.ts';
import type { PromptKey } from './prompt-key.ts';
import type { TopicId } from './topic-id.ts';

/** What taking a choice does. */
export type Option =
  | { readonly kind: 'go'; readonly to: Place }
  | { readonly kind: 'send-link'; readonly topic: TopicId }
  | { readonly kind: 'send-serviceline' }
  | { readonly kind: 'person' }
  /** Does what was asked back. */
  | { readonly kind: 'act'; readonly act: Exclude<Act, 'text'> }
  /** A refusal, remembered: back to where the caller was. */
  | { readonly kind: 'decline'; readonly act: Act }
  /** "Is it about X?": no. */
  | { readonly kind: 'not-about'; readonly topic: TopicId }
  /** "Are you in danger?" Yes. */
  | { readonly kind: 'in-danger' }
  | { readonly kind: 'call-back' }
  /** "Did you get through?" Yes, or no. */
  | { readonly kind: 'got-through' }
  | { readonly kind: 'not-through' }
  /** Of the number that is asked for: the one that shows itself, none, or "why?". */
  | { readonly kind: 'this-number' }
  | { readonly kind: 'no-number' }
  | { readonly kind: 'why-number' }
  | { readonly kind: 'no-reference' }
  | { readonly kind: 'cancel-case'; readonly nth: number; readonly reason: CaseReason }
  /** The number was said back: it is right. */
  | { readonly kind: 'number-right' }
  | { readonly kind: 'rate'; readonly topic: TopicId; readonly helped: boolean }
  /** Back to the open question, with these words. */
  | { readonly kind: 'ask-on'; readonly prompt: PromptKey }
  /** Not back to the steps that were broken off. */
  | { readonly kind: 'drop-steps' }
  | { readonly kind: 'goodbye' };

/** How a choice is named: by content, or by a prompt. */
export type ChoiceLabel =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'prompt'; readonly prompt: PromptKey }
  /** One of the caller's own cases, to be cancelled. */
  | { readonly kind: 'case'; readonly nth: number; readonly reason: CaseReason };

/** One of the things on offer. The list of choices feeds keys, hints, numbered texts and recognition alike. */
export interface Choice {
  readonly label: ChoiceLabel;
  readonly option: Option;
  /** Said by a line of its own ("Shall I text you the link?"), so the list of choices leaves it out. */
  readonly spokenFor?: true;
  /** Has no key or number: taken by its words alone. */
  readonly byWords?: true;
}
