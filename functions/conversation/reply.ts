import type { CaseAt, CaseReason } from './case-reason.ts';
import type { Locale } from './locale.ts';
import type { Choice } from './option.ts';
import type { PromptKey } from './prompt-key.ts';
import type { TopicId } from './topic-id.ts';

/** A value that the wording fills in, by reference. */
export type Slot =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  /** The topic's link as it is said aloud. */
  | { readonly kind: 'spoken-link'; readonly topic: TopicId }
  /** What the topic's link is called: "the TAP page". */
  | { readonly kind: 'link-label'; readonly topic: TopicId }
  /** A count, such as the number of a step. */
  | { readonly kind: 'count'; readonly count: number }
  /** The number that is kept with a case. */
  | { readonly kind: 'number'; readonly at: CaseAt }
  /** What a case is about, in a word. */
  | { readonly kind: 'case-what'; readonly reason: CaseReason }
  /** The reference of one of the caller's cases: the open ones first, then the latest. */
  | { readonly kind: 'case-reference'; readonly nth: number };

/** What is said to danger and distress; `again` names the numbers once more, and neither of the two. */
export type Advice = 'danger' | 'distress' | 'unsure' | 'again';

/** Something to say, by reference: a prompt, a piece of content, never text. */
export type Line =
  | { readonly say: 'prompt'; readonly prompt: PromptKey; readonly slots?: Readonly<Record<string, Slot>> }
  | { readonly say: 'answer'; readonly topic: TopicId }
  | { readonly say: 'step'; readonly topic: TopicId; readonly step: number }
  /** The choices of the reply, each with its key or number. */
  | { readonly say: 'choices' }
  /** The other languages, each in its own voice. */
  | { readonly say: 'languages' }
  /** The operators' notice, where there is one. */
  | { readonly say: 'notice' }
  /** The numbers that help, in the language in which the need was heard. */
  | { readonly say: 'advice'; readonly advice: Advice; readonly locale: Locale }
  /** What is known of the desk: where, when, how else to reach it. */
  | { readonly say: 'desk' }
  /** The link of a topic; texts only. */
  | { readonly say: 'link'; readonly topic: TopicId };

/** How long to wait for the caller: longer after a silence, longest while a step is carried out or time was asked for. */
export type Wait = 'normal' | 'patient' | 'long';

export type Next =
  /** `takes`: a number may be keyed in, whole; everywhere else one key is an answer. */
  | { readonly kind: 'listen'; readonly wait: Wait; readonly takes?: 'number' }
  | { readonly kind: 'dial' }
  /** Listens to a message, after a tone. */
  | { readonly kind: 'record' }
  | { readonly kind: 'end' };

/** What is said and what happens then. */
export interface Reply {
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly next: Next;
}
