import type { Locale } from '#conversation/locale';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import { waysToAsk } from './ways-to-ask.ts';

/** What another helpline is asked about one of its topics. */
export interface QuestionsElsewhere {
  /** helpline/topic */
  readonly topic: string;
  readonly utterances: readonly string[];
}

/**
 * What the other helplines are asked in one locale, for a helpline to learn what it has no answer to.
 * @param sources of all helplines
 * @param helpline the id of the one that learns
 */
export function questionsElsewhere(
  sources: readonly KnowledgeSource[],
  helpline: string,
  locale: Locale,
): QuestionsElsewhere[] {
  return sources
    .filter((source) => source.profile.content.id !== helpline)
    .flatMap(({ profile: { content: other }, topics }) =>
      topics.flatMap(({ content: { id, locales } }) => {
        const topic = locales[locale];
        if (topic === undefined) return [];
        return [{ topic: `${other.id}/${id}`, utterances: waysToAsk(topic) }];
      }),
    );
}
