import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkContent, checkTopics } from '#content/check-content';
import type { ContentFault } from '#content/content-fault';
import { type KnowledgeSource, loadKnowledge } from '#content/load-knowledge';
import { loadPrompts, type PromptSource } from '#content/load-prompts';

export interface Content {
  readonly knowledge: readonly KnowledgeSource[];
  readonly prompts?: PromptSource;
  /** Topics that could be read, those of helplines with faults included. */
  readonly topics: number;
  readonly faults: readonly ContentFault[];
}

/**
 * Reads and checks knowledge/ and prompts/. A file that cannot be read hides the faults of no other file.
 * @param root the folder that holds both
 */
export async function readContent(root: string): Promise<Content> {
  const faults: ContentFault[] = [];
  const knowledge: KnowledgeSource[] = [];
  let topics = 0;
  for (const directory of await helplineDirectories(join(root, 'knowledge'))) {
    const loaded = await loadKnowledge(directory);
    topics += ('source' in loaded ? loaded.source.topics : loaded.readable).length;
    if ('source' in loaded) knowledge.push(loaded.source);
    else faults.push(...loaded.faults, ...checkTopics(loaded.readable));
  }
  const loaded = await loadPrompts(join(root, 'prompts'));
  if ('faults' in loaded) faults.push(...loaded.faults);
  const prompts = 'prompts' in loaded ? { prompts: loaded.prompts } : {};
  const all = [...faults, ...checkContent({ knowledge, ...prompts })];
  return {
    knowledge,
    ...prompts,
    topics,
    faults: all.map((fault) => ({ ...fault, file: relative(root, fault.file) })),
  };
}

/** The folders of knowledge/. When it is not there, it is loaded as if it were one, for the fault that this gives. */
async function helplineDirectories(knowledge: string): Promise<string[]> {
  try {
    const entries = await readdir(knowledge, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(knowledge, entry.name))
      .sort();
  } catch {
    return [knowledge];
  }
}
