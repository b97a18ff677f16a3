import { defineBot } from '#authoring/publish/define-bot';
import { hashBot } from '#authoring/publish/hash-bot';
import { publishKnowledge } from '#authoring/publish/publish-knowledge';
import { hashText } from '#authoring/snapshot/model-cache';
import type { KnowledgeSource } from '#authoring/sources/load-knowledge';
import type { PromptSource } from '#authoring/sources/load-prompts';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { KnowledgePublisher, KnowledgeVersion } from '#turn/knowledge-port';
import { type ContentChange, compareKnowledge, topicIds } from './compare-knowledge.ts';
import { compareTaught, type TaughtChange } from './compare-taught.ts';
import { unreadableModels } from './unreadable-models.ts';

/** What publishing the files would do to the version that is live. */
export type Proposal =
  /** Nothing was ever published, so no bot is known to fit. */
  | { readonly kind: 'nothing-live' }
  /** The live version is missing, incomplete, or of another release: by its schema, or by the format of its models. */
  | { readonly kind: 'unreadable'; readonly live: string }
  | { readonly kind: 'unchanged'; readonly live: string }
  | {
      readonly kind: 'changed';
      readonly live: string;
      readonly next: KnowledgeVersion;
      readonly changes: readonly ContentChange[];
      /** Why this cannot be published without a deploy; empty when it can. */
      readonly toDeploy: readonly string[];
      readonly taught: readonly TaughtChange[];
    };

/**
 * Makes the version that the files would be. Its models are those of the live version: they were trained from what
 * the bot was taught, and what the bot is taught may not change without a deploy.
 * @param store throws when the table does not answer
 */
export async function proposeVersion(
  store: KnowledgePublisher,
  source: KnowledgeSource,
  prompts: PromptSource,
): Promise<Proposal> {
  const helpline = source.profile.content.id;
  const live = await store.readPointer(helpline);
  if (live === undefined) return { kind: 'nothing-live' };
  const version = await store.readVersion(helpline, live);
  if (version === undefined || unreadableModels(version).length > 0) return { kind: 'unreadable', live };
  const hashes = Object.fromEntries(
    Object.entries(version.models).map(([locale, model]) => [locale, hashText(model)]),
  );
  const knowledge = publishKnowledge(source, hashes, hashBot(defineBot(source, prompts)));
  if (knowledge.version === live) return { kind: 'unchanged', live };
  return {
    kind: 'changed',
    live,
    next: { knowledge, models: version.models },
    changes: compareKnowledge(version.knowledge, knowledge),
    toDeploy: reasonsToDeploy(version.knowledge, knowledge),
    taught: knowledge.taught === version.knowledge.taught ? [] : compareTaught(version, source, prompts),
  };
}

/** What of the change reaches into the release: the bot was deployed with it. */
export function reasonsToDeploy(live: PublishedKnowledge, next: PublishedKnowledge): string[] {
  const before = topicIds(live);
  const after = topicIds(next);
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  return [
    ...(added.length === 0 ? [] : [`topics that the live bot does not know: ${added.join(', ')}`]),
    ...(removed.length === 0 ? [] : [`topics that the live bot knows are gone: ${removed.join(', ')}`]),
    ...taughtReason(live.taught, next.taught),
  ];
}

function taughtReason(live: string | undefined, next: string | undefined): string[] {
  if (live !== undefined && live === next) return [];
  if (live === undefined || next === undefined)
    return ['one of the versions does not say what its bot is taught'];
  return ['Lex is taught something else (utterances, questions, or the words of commands)'];
}
