import { readFileSync } from 'node:fs';
import type { SoundConfusions } from './mishearing.ts';

/**
 * Reads a table of words and what they are heard as: `word`, tab, `heard`, one pair a line below a header.
 * @throws Error that names a line that is none
 */
export function readSoundConfusions(path: string): SoundConfusions {
  const confusions = new Map<string, string[]>();
  const [, ...lines] = readFileSync(path, 'utf8').split('\n');
  for (const line of lines.filter((each) => each !== '')) {
    const [word, heard, ...more] = line.split('\t');
    if (word === undefined || heard === undefined || heard === '' || more.length > 0)
      throw new Error(`${path}: not a confusion: ${line}`);
    confusions.set(word, [...(confusions.get(word) ?? []), heard]);
  }
  return confusions;
}
