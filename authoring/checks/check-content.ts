import type { ContentFault } from '../sources/content-fault.ts';
import type { ContentReading } from '../sources/load-content.ts';
import type { KnowledgeSource, ReadableKnowledge } from '../sources/load-knowledge.ts';
import type { PromptSource, ReadablePrompts } from '../sources/load-prompts.ts';
import { type TopicSource, topicOfFile } from '../sources/topic-source.ts';
import { checkAsk } from './check-ask.ts';
import { checkBackground } from './check-background.ts';
import { checkClaims } from './check-claims.ts';
import { checkCommands } from './check-commands.ts';
import { checkHelpline, checkProfile, checkSpoken } from './check-helpline.ts';
import { checkPrompts, checkWording } from './check-prompts.ts';
import { checkQuotas } from './check-quotas.ts';
import { checkReferences } from './check-references.ts';
import { checkTopic } from './check-topic.ts';
import { checkTurnLength } from './check-turn-length.ts';
import { sayingsOf } from './sayings-of.ts';

/**
 * Holds all content against every rule: first what lies beside files that cannot be read, then the prompts, then each
 * helpline and its topics one by one.
 */
export function checkContent({
  knowledge,
  prompts,
  readable,
}: Omit<ContentReading, 'readable' | 'faults'> & Partial<ContentReading>): ContentFault[] {
  return [
    ...(readable?.knowledge ?? []).flatMap((folder) => checkReadable(folder, prompts)),
    ...(readable?.prompts === undefined ? [] : checkReadablePrompts(readable.prompts, knowledge)),
    ...(prompts === undefined ? [] : checkPrompts(prompts, knowledge)),
    ...knowledge.flatMap((source) => [
      ...checkHelpline(source, prompts),
      ...checkReferences(source),
      ...checkQuotas(source, prompts),
      ...source.topics.flatMap((topic) => checkTopic(topic, sayingsOf(prompts))),
      ...checkTurnLength(source, prompts),
      ...checkClaims(source, prompts),
    ]),
  ];
}

/** The rules that a helpline's files can be held to while others of its folder cannot be read. */
export function checkReadable(
  { profile, topics, asks, unreadable }: ReadableKnowledge,
  prompts: PromptSource | undefined,
): ContentFault[] {
  const alone = [
    ...topics.flatMap((topic) => checkTopic(topic, sayingsOf(prompts))),
    ...asks.flatMap(checkAsk),
  ];
  if (profile === undefined) return alone;
  // Nobody knows which of its two names the others mean.
  const isNamedTwice = ({ file, content }: TopicSource) => content.id !== topicOfFile(file);
  const source = { profile, topics: topics.filter((topic) => !isNamedTwice(topic)) };
  const unsure = topics.filter(isNamedTwice).flatMap(({ file, content }) => [content.id, topicOfFile(file)]);
  return [
    ...checkProfile(profile, prompts),
    ...checkSpoken(source),
    ...checkReferences(source, [...unreadable, ...unsure]),
    ...alone,
    ...checkClaims(source, prompts, asks),
  ];
}

/** The rules that the files of prompts/ can be held to while others of the folder cannot be read. */
export function checkReadablePrompts(
  { wordings, commands, backgrounds }: ReadablePrompts,
  knowledge: readonly KnowledgeSource[],
): ContentFault[] {
  return [
    ...wordings.flatMap((file) => checkWording(file, wordings[0], knowledge)),
    ...commands.flatMap(checkCommands),
    ...backgrounds.flatMap(checkBackground),
  ];
}
