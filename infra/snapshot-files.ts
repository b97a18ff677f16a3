import { join } from 'node:path';
import type { FunctionName } from './function-definitions.ts';
import type { ReleaseContent } from './read-content.ts';

/**
 * The files of the built content that a function carries: prompts, and each helpline's answers and models. All stages
 * carry the same, so that prod gets byte for byte what dev has tried. What the bots are taught stays behind; Lex has it.
 * Who tells the desk understands no questions and speaks to no caller, so it needs the names of topics alone.
 */
export function snapshotFiles(name: FunctionName, { directory, helplines }: ReleaseContent): string[] {
  const answersOnly = name === 'notify-desk';
  const names = Object.entries(helplines).flatMap(([id, { knowledge }]) => [
    `${id}.json`,
    ...(answersOnly ? [] : knowledge.profile.locales.map((locale) => `${id}.${locale}.model`)),
  ]);
  return [...(answersOnly ? [] : ['prompts.json']), ...names].map((file) => join(directory, file));
}
