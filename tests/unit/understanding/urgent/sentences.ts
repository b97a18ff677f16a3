import { readFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);

/** The sentences of a list, one a line; headings after #. */
export const sentencesOf = (name: string): string[] =>
  readFileSync(new URL(name, here), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The rows of a table below its heads. */
export const rowsOf = (name: string): string[][] =>
  sentencesOf(name)
    .slice(1)
    .map((line) => line.split('\t'));
