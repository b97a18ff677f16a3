import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFault } from './content-fault.ts';
import { type KnowledgeSource, loadKnowledge, type ReadableKnowledge } from './load-knowledge.ts';
import { loadPrompts, type PromptSource, type ReadablePrompts } from './load-prompts.ts';

/** All content: knowledge/ and prompts/. */
export interface Content {
  readonly knowledge: readonly KnowledgeSource[];
  readonly prompts: PromptSource;
}

/** What could be read of it. */
export interface ContentReading {
  /** Helplines whose folders could be read whole, in the order of their names. */
  readonly knowledge: readonly KnowledgeSource[];
  /** Absent while a file of theirs cannot be read. */
  readonly prompts?: PromptSource;
  /** Folders with a file that cannot be read, so that the others can be checked none the less. */
  readonly readable: { readonly knowledge: readonly ReadableKnowledge[]; readonly prompts?: ReadablePrompts };
  readonly faults: readonly ContentFault[];
}

/** Where content lies. */
export interface ContentFolders {
  readonly knowledgeDirectory: string;
  readonly promptsDirectory: string;
}

/** @param root of the project */
export const contentFolders = (root: string): ContentFolders => ({
  knowledgeDirectory: join(root, 'knowledge'),
  promptsDirectory: join(root, 'prompts'),
});

/** Reads knowledge/ and prompts/, and holds each file against its schema and its name. */
export async function loadContent({
  knowledgeDirectory,
  promptsDirectory,
}: ContentFolders): Promise<ContentReading> {
  const directories = await helplineDirectories(knowledgeDirectory);
  const [prompts, ...helplines] = await Promise.all([
    loadPrompts(promptsDirectory),
    ...directories.map(loadKnowledge),
  ]);
  return {
    knowledge: helplines.flatMap((one) => ('source' in one ? [one.source] : [])),
    ...('prompts' in prompts && { prompts: prompts.prompts }),
    readable: {
      knowledge: helplines.flatMap((one) => ('readable' in one ? [one.readable] : [])),
      ...('readable' in prompts && { prompts: prompts.readable }),
    },
    faults: [...helplines, prompts].flatMap((one) => ('faults' in one ? one.faults : [])),
  };
}

/** The content, if nothing that was found in it is an error. */
export function contentWithoutErrors({
  knowledge,
  prompts,
  faults,
}: Pick<ContentReading, 'knowledge' | 'prompts' | 'faults'>): Content | undefined {
  const isFaulty = faults.some(({ severity }) => severity === 'error');
  return isFaulty || prompts === undefined ? undefined : { knowledge, prompts };
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
