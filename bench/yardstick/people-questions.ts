import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What strangers wrote of what people say around a question, by kind: a file each, in two halves. */
export const peopleKinds = [
  'meant-wrapping',
  'meant-denial',
  'meant-mention',
  'meant-hesitation',
  'meant-two',
  'strangers',
  'acts',
  'danger',
  'danger-zh',
  'suspicious',
  'follow-ups',
] as const;

export type PeopleKind = (typeof peopleKinds)[number];

/** One line of such a file: its columns by name. */
export type PeopleLine = Readonly<Record<string, string>>;

/** Reads one file of tests/understanding/people; a kind that has no such half has no lines in it. */
export function readPeople(root: string, kind: PeopleKind, half: 'dev' | 'sealed'): readonly PeopleLine[] {
  const path = join(root, `tests/understanding/people/${kind}.${half}.tsv`);
  if (!existsSync(path)) return [];
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const values = line.split('\t');
      return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
    });
}
