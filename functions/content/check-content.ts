import { checkClaims } from './checks/check-claims.ts';
import { checkHelpline } from './checks/check-helpline.ts';
import { checkPrompts } from './checks/check-prompts.ts';
import { checkQuotas } from './checks/check-quotas.ts';
import { checkReferences } from './checks/check-references.ts';
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

/** Holds all content against every rule: the prompts first, then each helpline, then its topics one by one. */
export function checkContent({ knowledge, prompts }: ContentSources): ContentFault[] {
  return [
    ...(prompts === undefined ? [] : checkPrompts(prompts, knowledge)),
    ...knowledge.flatMap((source) => [
      ...checkHelpline(source, prompts),
      ...checkReferences(source),
      ...checkQuotas(source, prompts),
      ...checkTopics(source.topics),
      ...checkClaims(source, prompts),
    ]),
  ];
}

/** The rules that each topic keeps by itself, for when the rest of its folder cannot be read. */
export function checkTopics(topics: readonly SourceFile<TopicContent>[]): ContentFault[] {
  return topics.flatMap(checkTopic);
}
