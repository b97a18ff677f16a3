import type { ContentFault } from '../sources/content-fault.ts';
import type { ContentReading } from '../sources/load-content.ts';
import { checkConfusions } from './check-confusions.ts';
import { countFaults, describeFaults, plural } from './describe-faults.ts';
import { didYouMeanOne } from './did-you-mean.ts';
import { concerns, findTarget, namesOfTarget, nearTargets, type Target } from './find-target.ts';
import { fromRoot } from './from-root.ts';
import { readKnownNames } from './known-names.ts';
import { listConfusions } from './list-confusions.ts';
import { readContent } from './read-content.ts';
import { writeHolidays } from './render-holidays.ts';
import { describeSpeech } from './speech-table.ts';
import { writeSchemas } from './write-schemas.ts';

const usage = `Checks knowledge/ and prompts/.

  content                 check everything
  content tap-get hkust   check everything, show what concerns these topics, commands, helplines, locales or files
  content warnings        the same, with the warnings beside the errors
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
  const work = worksOnTargets[command];
  return withTargets(work === undefined ? args : rest, world, work ?? check);
}

type Work = (targets: readonly Target[], world: CommandWorld) => Promise<number>;

const worksOnTargets: Readonly<Record<string, Work>> = { check, warnings, speech, confusions };
const commandWords = ['check', 'warnings', 'schemas', 'holidays', 'confusions', 'speech'];

/** A slip in a name would show nothing, which looks as if nothing were wrong. */
async function withTargets(words: readonly string[], world: CommandWorld, work: Work): Promise<number> {
  const known = await readKnownNames(world.root);
  const found = words.map((word) => ({ word, target: findTarget(word, world.root, known) }));
  const unknown = found.filter(({ target }) => target === undefined);
  for (const { word } of unknown) {
    const mend = didYouMeanOne(nearTargets(word, world.root, known, commandWords));
    world.print(`There is no "${word}" in knowledge/ or prompts/.${mend}`);
  }
  const targets = found.flatMap(({ target }) => (target === undefined ? [] : [target]));
  return unknown.length === 0 ? work(targets, world) : 2;
}

async function check(targets: readonly Target[], world: CommandWorld): Promise<number> {
  return report(targets, world, 'errors');
}

async function warnings(targets: readonly Target[], world: CommandWorld): Promise<number> {
  return report(targets, world, 'everything');
}

/** Warnings that have long stood there would bury an error, so they are shown when there is none, or when asked for. */
async function report(
  targets: readonly Target[],
  { root, print }: CommandWorld,
  asked: 'errors' | 'everything',
): Promise<number> {
  const content = await readContent(root);
  const faults = [...content.faults, ...confusionsIn(content, root)];
  const isMeant = (fault: ContentFault) =>
    targets.length === 0 || targets.some((one) => concerns(fault, one));
  const meant = faults.filter(isMeant);
  const { errors, warnings: others } = countFaults(meant);
  const areHidden = errors > 0 && others > 0 && asked === 'errors';
  for (const line of describeFaults(meant.filter(({ severity }) => !areHidden || severity === 'error')))
    print(line);
  if (areHidden) print(`${plural(others, 'warning')} not shown: npm run content -- warnings`);
  const elsewhere = faults.filter((fault) => fault.severity === 'error' && !isMeant(fault));
  const broken = new Set(elsewhere.map(({ file }) => file)).size;
  if (broken > 0) print(`${plural(broken, 'other file')} with errors, not shown: npm run content`);
  print(
    `${plural(countTopics(content), 'topic')} read: ${plural(errors, 'error')}, ${plural(others, 'warning')}`,
  );
  return errors === 0 ? 0 : 1;
}

/** Those that could be read, in folders with faults too. */
const countTopics = ({ knowledge, readable }: ContentReading): number =>
  [...knowledge, ...readable.knowledge].flatMap(({ topics }) => topics).length;

function confusionsIn({ knowledge, prompts }: ContentReading, root: string): ContentFault[] {
  return knowledge.flatMap((source) => checkConfusions(source, prompts)).map(fromRoot(root));
}

async function confusions(targets: readonly Target[], { root, print }: CommandWorld): Promise<number> {
  const { knowledge, prompts } = await readContent(root);
  const names = targets.flatMap(namesOfTarget);
  for (const source of knowledge)
    for (const line of listConfusions(source, prompts, { root, names })) print(line);
  return 0;
}

async function schemas({ root, print }: CommandWorld): Promise<number> {
  for (const path of await writeSchemas(root)) print(path);
  return 0;
}

async function holidays({ root, print }: CommandWorld): Promise<number> {
  print(await writeHolidays(root, new Date()));
  return 0;
}

async function speech(targets: readonly Target[], { root, print }: CommandWorld): Promise<number> {
  const { knowledge, prompts, faults } = await readContent(root);
  for (const line of describeSpeech(knowledge, targets.flatMap(namesOfTarget), prompts)) print(line);
  const { errors } = countFaults(faults);
  if (errors > 0)
    print(`(${plural(errors, 'error')} in the content; a folder that cannot be read is left out)`);
  return 0;
}
