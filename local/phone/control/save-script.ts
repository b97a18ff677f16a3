import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps scripts in a folder; one that is there already is left alone. @returns what to tell of it */
export const saveScript =
  (folder: string) =>
  async (name: string, script: string): Promise<string> => {
    const path = join(folder, `${name}.yaml`);
    await mkdir(folder, { recursive: true });
    try {
      await writeFile(path, script, { flag: 'wx' });
      return `saved as ${path}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return `${path} is there already: choose another name.`;
    }
  };
