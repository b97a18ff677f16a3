import { join } from 'node:path';
import type { ReleaseContent } from './read-content.ts';

/**
 * The files of the built content that every function carries: prompts, and each helpline's answers and models. All
 * stages carry the same, so that prod gets byte for byte what dev has tried. What the bots are taught stays behind; Lex
 * has it.
 */
export function snapshotFiles({ directory, helplines }: ReleaseContent): string[] {
  const names = Object.entries(helplines).flatMap(([id, { knowledge }]) => [
    `${id}.json`,
    ...knowledge.profile.locales.map((locale) => `${id}.${locale}.model`),
  ]);
  return ['prompts.json', ...names].map((name) => join(directory, name));
}
