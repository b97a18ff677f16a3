import type { TopicLocaleContent } from '../sources/topic-schema.ts';

/** All that a topic is taught to be asked by in one locale: its question, then its utterances. */
export const waysToAsk = ({
  question,
  utterances,
}: Pick<TopicLocaleContent, 'question' | 'utterances'>): readonly string[] => [question, ...utterances];
