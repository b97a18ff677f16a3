import type { Command } from './command.ts';
import type { TopicId } from './topic-id.ts';

/** What the caller's words were understood to mean: a closed union, without the words. */
export type Meaning =
  | { readonly outcome: 'topic'; readonly topic: TopicId; readonly score: number }
  /** Likely, and not sure: to be asked about. */
  | { readonly outcome: 'confirm'; readonly topic: TopicId }
  /** Near ties, best first: two by voice, up to three by text. */
  | { readonly outcome: 'choices'; readonly choices: readonly TopicId[] }
  | { readonly outcome: 'command'; readonly command: Command }
  /** `outOfScope`: sure that it is none of ours, rather than not caught. */
  | { readonly outcome: 'miss'; readonly outOfScope: boolean };
