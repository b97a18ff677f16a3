import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '#conversation/command';
import { locales } from '#conversation/locale';

/** All that can be named on the command line. */
export interface KnownNames {
  /** Topics, helplines, locales and commands. Topics by their files, so that one that cannot be read is known too. */
  readonly names: ReadonlySet<string>;
  /** Files and folders of knowledge/ and prompts/, from the root. */
  readonly paths: readonly string[];
}

/** What a path is known by: its folders, its topic, its locale. */
export const namesOfPath = (path: string): string[] =>
  path.split('/').flatMap((part) => {
    const stem = part.replace(/(?:\.commands|\.background)?\.(?:ya?ml|txt)$/, '');
    // ask/<topic>.<locale>.txt
    return stem === part ? [part] : stem.split('.');
  });

export async function readKnownNames(root: string): Promise<KnownNames> {
  const folders = ['knowledge', 'prompts'];
  const paths = (await Promise.all(folders.map((folder) => pathsUnder(root, folder)))).flat();
  return { names: new Set([...paths.flatMap(namesOfPath), ...locales, ...commands]), paths };
}

async function pathsUnder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  const isContent = (entry: string) =>
    !/\.[^/]*$/.test(entry) || /(?:^|\/)[^./][^/]*\.(?:ya?ml|txt)$/i.test(entry);
  return [folder, ...entries.filter(isContent).map((entry) => join(folder, entry))];
}
