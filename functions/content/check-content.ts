import { checkTopic } from './checks/check-topic.ts';
import type { ContentFault, SourceFile } from './content-fault.ts';
import type { KnowledgeSource } from './load-knowledge.ts';
import type { PromptSource } from './load-prompts.ts';
import type { TopicContent } from './topic-schema.ts';

export interface ContentSources {
  readonly knowledge: readonly KnowledgeSource[];
  /** Absent while it cannot be read: what needs it is then not checked. */
  readonly prompts?: PromptSource;
}

/** Holds all content against every rule. The order is that of the files. */
export function checkContent({ knowledge }: ContentSources): ContentFault[] {
  return knowledge.flatMap(({ topics }) => checkTopics(topics));
}

/** The rules that each topic keeps by itself, for when the rest of its folder cannot be read. */
export function checkTopics(topics: readonly SourceFile<TopicContent>[]): ContentFault[] {
  return topics.flatMap(checkTopic);
}
