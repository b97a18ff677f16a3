import type { Command } from './command.ts';
import type { TopicId } from './topic-id.ts';

/** A meaning that a recognizer may propose: a topic or a command. */
export type Label =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'command'; readonly command: Command };
