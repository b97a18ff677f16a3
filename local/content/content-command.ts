import { relative } from 'node:path';
import type { ContentFault } from '#content/content-fault';
import { checkConfusions } from './check-confusions.ts';
import { countFaults, describeFaults, plural } from './describe-faults.ts';
import { didYouMean } from './did-you-mean.ts';
import { namesIn, namesOfPath } from './known-names.ts';
import { listConfusions } from './list-confusions.ts';
import { type Content, readContent } from './read-content.ts';
import { writeHolidays } from './render-holidays.ts';
import { describeSpeech } from './speech-table.ts';
import { writeSchemas } from './write-schemas.ts';

const usage = `Checks knowledge/ and prompts/.

  content                 check everything
  content tap-get hkust   check everything, show what concerns these topics, commands, helplines or locales
  content schemas         write the schemas that editors complete and check by
  content holidays        write Hong Kong's holidays of this year and the next two
  content confusions      ways to ask that are nearer to another topic; of some topics when they are named
  content speech          seconds of speech and segments of text of every answer and step
`;

export interface CommandWorld {
  /** The folder that holds knowledge/, prompts/ and functions/. */
  readonly root: string;
  print(line: string): void;
}

/** @returns the exit code: 0 when there is no error, 1 when there is, 2 when the command was not understood */
export async function main(
  args: readonly string[],
  world: CommandWorld = { root: '.', print: console.log },
): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined) return check([], world);
  if (command === '--help' || command === 'help') {
    world.print(usage);
    return 0;
  }
  if (command.startsWith('-')) {
    world.print(`There is no ${command}.\n\n${usage}`);
    return 2;
  }
  if (command === 'schemas') return schemas(world);
  if (command === 'holidays') return holidays(world);
  const work = worksOnNames[command];
  return withKnownNames(work === undefined ? args : rest, world, work ?? check);
}

type Work = (names: readonly string[], world: CommandWorld) => Promise<number>;

const worksOnNames: Readonly<Record<string, Work>> = { check, speech, confusions };
const commandWords = ['check', 'schemas', 'holidays', 'confusions', 'speech'];

/** A slip in a name would show nothing, which looks as if nothing were wrong. */
async function withKnownNames(names: readonly string[], world: CommandWorld, work: Work): Promise<number> {
  const known = new Set(await namesIn(world.root));
  const unknown = names.filter((name) => !known.has(name));
  for (const name of unknown) {
    const mend = didYouMean(name, [...known, ...commandWords]);
    world.print(`There is no "${name}" in knowledge/ or prompts/.${mend}`);
  }
  return unknown.length === 0 ? work(names, world) : 2;
}

async function check(names: readonly string[], { root, print }: CommandWorld): Promise<number> {
  const content = await readContent(root);
  const { topics } = content;
  const faults = [...content.faults, ...confusionsIn(content, root)];
  const shown = names.length === 0 ? faults : faults.filter((fault) => concerns(fault, names));
  for (const line of describeFaults(shown)) print(line);
  const { errors, warnings } = countFaults(shown);
  print(`${plural(topics, 'topic')} read: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`);
  return errors === 0 ? 0 : 1;
}

function confusionsIn({ knowledge, prompts }: Content, root: string): ContentFault[] {
  const faults = knowledge.flatMap((source) => checkConfusions(source, prompts));
  return faults.map((fault) => ({ ...fault, file: relative(root, fault.file) }));
}

async function confusions(names: readonly string[], { root, print }: CommandWorld): Promise<number> {
  const { knowledge, prompts } = await readContent(root);
  for (const source of knowledge)
    for (const line of listConfusions(source, prompts, { root, names })) print(line);
  return 0;
}

function concerns({ file, topic, others = [], locale }: ContentFault, names: readonly string[]): boolean {
  const concerned = [...namesOfPath(file), ...others, topic, locale];
  return names.some((name) => concerned.includes(name));
}

async function schemas({ root, print }: CommandWorld): Promise<number> {
  for (const path of await writeSchemas(root)) print(path);
  return 0;
}

async function holidays({ root, print }: CommandWorld): Promise<number> {
  print(await writeHolidays(root, new Date()));
  return 0;
}

async function speech(names: readonly string[], { root, print }: CommandWorld): Promise<number> {
  const { knowledge, faults } = await readContent(root);
  for (const line of describeSpeech(knowledge, names)) print(line);
  const { errors } = countFaults(faults);
  if (errors > 0)
    print(`(${plural(errors, 'error')} in the content; a folder that cannot be read is left out)`);
  return 0;
}
