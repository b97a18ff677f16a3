import { readFile } from 'node:fs/promises';
import type { SourceFile } from './content-fault.ts';

/** The sentences of one locale that are none of ours; a path is the index of one. */
export type BackgroundFile = SourceFile<readonly string[]>;

/** The name of the file is that of the locale, and this. */
export const backgroundEnding = '.background.txt';

/**
 * Reads prompts/<locale>.background.txt. It has thousands of lines: a YAML parser would take its time over them.
 * @throws when the file cannot be opened
 */
export async function readBackground(file: string): Promise<BackgroundFile> {
  return parseBackground(file, await readFile(file, 'utf8'));
}

/** As readBackground, of a text that is at hand: one sentence a line, beside blank lines and headings after #. */
export function parseBackground(file: string, text: string): BackgroundFile {
  const sentences = text
    .split('\n')
    // This takes away the byte order mark and the carriage returns of other editors, too.
    .map((line, index) => ({ words: line.trim(), line: index + 1 }))
    .filter(({ words }) => words !== '' && !words.startsWith('#'));
  return {
    file,
    content: sentences.map(({ words }) => words),
    lineOf: ([index]) => (typeof index === 'number' ? sentences[index]?.line : undefined),
  };
}
