import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent, checkReadable, checkReadablePrompts } from '../checks/check-content.ts';
import type { ContentFault } from '../sources/content-fault.ts';
import { type KnowledgeSource, loadKnowledge } from '../sources/load-knowledge.ts';
import { loadPrompts, type PromptSource } from '../sources/load-prompts.ts';
import { fromRoot } from './from-root.ts';

export interface Content {
  readonly knowledge: readonly KnowledgeSource[];
  readonly prompts?: PromptSource;
  /** Topics that could be read, those of helplines with faults included. */
  readonly topics: number;
  readonly faults: readonly ContentFault[];
}

/**
 * Reads and checks knowledge/ and prompts/. A file that cannot be read hides no fault that another has by itself.
 * @param root the folder that holds both
 */
export async function readContent(root: string): Promise<Content> {
  const directories = await helplineDirectories(join(root, 'knowledge'));
  const loaded = await Promise.all(directories.map(loadKnowledge));
  const loadedPrompts = await loadPrompts(join(root, 'prompts'));
  const knowledge = loaded.flatMap((one) => ('source' in one ? [one.source] : []));
  const prompts = 'prompts' in loadedPrompts ? { prompts: loadedPrompts.prompts } : {};
  const faults = [
    ...loaded.flatMap((one) =>
      'faults' in one ? [...one.faults, ...checkReadable(one.readable, prompts.prompts)] : [],
    ),
    ...('faults' in loadedPrompts
      ? [...loadedPrompts.faults, ...checkReadablePrompts(loadedPrompts.readable, knowledge)]
      : []),
    ...checkContent({ knowledge, ...prompts }),
  ];
  return {
    knowledge,
    ...prompts,
    topics: loaded.flatMap((one) => ('source' in one ? one.source : one.readable).topics).length,
    faults: faults.map(fromRoot(root)),
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
