import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFault } from './content-fault.ts';

/** The names in a folder in their order, hidden ones left out; undefined when there is no such folder. */
export async function listFolder(directory: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(directory)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    return undefined;
  }
}

export const noSuchFolder = (
  directory: string,
  mend = 'Create it, or run the command in the root of the project.',
): ContentFault => ({ severity: 'error', file: directory, wrong: 'There is no such folder.', mend });

/** A file that would be passed over, so that what stands in it would never be said or heard. */
export const passedOver = (file: string, why: string, mend: string): ContentFault => ({
  severity: 'error',
  file,
  wrong: `${why}, so the file would not be read.`,
  mend,
});

/** A fault for each YAML file whose name ends in another way. */
export function misspelledEndings(directory: string, names: readonly string[]): ContentFault[] {
  return names
    .filter((name) => !name.endsWith('.yaml') && /\.ya?ml$/i.test(name))
    .map((name) =>
      passedOver(
        join(directory, name),
        'The name does not end with .yaml',
        `Rename it to ${name.replace(/\.ya?ml$/i, '.yaml')}.`,
      ),
    );
}
