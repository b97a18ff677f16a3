import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '#conversation/command';
import { locales } from '#conversation/locale';

/** What a path is known by: its folders, and its file without the extension. */
export const namesOfPath = (path: string): string[] =>
  path.split('/').map((part) => part.replace(/\.(?:ya?ml|background\.txt)$/, ''));

/**
 * All that can be named on the command line: topics, helplines, locales and commands. Topics by their files, so that
 * one that cannot be read is known too.
 */
export async function namesIn(root: string): Promise<string[]> {
  const folders = ['knowledge', 'prompts'];
  const paths = await Promise.all(folders.map((folder) => pathsUnder(root, folder)));
  return [...paths.flat().flatMap(namesOfPath), ...locales, ...commands];
}

async function pathsUnder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  return [folder, ...entries.filter((entry) => !/\.(?!ya?ml$)/.test(entry))];
}
