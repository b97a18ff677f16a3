import type { Locale } from './locale.ts';
import type { TopicId } from './topic-id.ts';

/** What the core needs to know of a topic: its shape, never its words. Equal in every locale. */
export interface TopicOutline {
  /** How many steps the answer has; 0 when it is a single answer. */
  readonly steps: number;
  readonly hasLink: boolean;
  readonly followUps: readonly TopicId[];
  /** Topics to choose from, for a topic that is a list; otherwise empty. */
  readonly list: readonly TopicId[];
}

/** One group of the menu; its label is worded by the content. */
export interface MenuGroup {
  readonly id: string;
  readonly topics: readonly TopicId[];
}

/** The shape of a helpline's content, as the core sees it. */
export interface Outline {
  readonly locales: readonly Locale[];
  readonly topics: ReadonlyMap<TopicId, TopicOutline>;
  readonly menu: readonly MenuGroup[];
  /** Whether there is a serviceline that an agent can be reached on. */
  readonly hasServiceline: boolean;
  /** Whether suggestions and complaints have somewhere to go. */
  readonly hasFeedback: boolean;
}
