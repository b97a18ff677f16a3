import { parseArgs } from 'node:util';
import { createDynamoMissBook, type Miss } from '#adapters/dynamo/miss-book';
import { columns } from '#authoring/content/table';
import { adviceKey, ratingKey } from '#turn/effects/perform-effects';
import { describeAwsError } from '../deployment/describe-aws-error.ts';
import { findTable, type TargetOptions, targetOptions } from '../deployment/find-target.ts';
import { describeTable, withTableClient } from '../deployment/table-target.ts';
import {
  type ExitCode,
  exitCodes,
  OperatorError,
  type OperatorWorld,
  tellOperatorErrors,
} from '../operator-io.ts';
import { chooseHelplines, withBoard } from './board-task.ts';
import { fewestCallers, groupMisses, type MissGroup } from './group-misses.ts';

const usage = `What was not understood in the last 30 days, and whether answers helped.

  npm run misses -- --stage prod

  Known words alone are kept; whatever else was said is a blank (_). What fewer than three callers said is not shown;
  who asks again on another day counts as another caller, for callers are told apart by the day only.

  --local              the helpline that runs on this machine, instead of a stage
  --helpline hkust     this helpline only, of the stage's; may be given more than once`;

type MissBook = ReturnType<typeof createDynamoMissBook>;

/** `npm run misses` */
export async function missesCommand(args: readonly string[], world: OperatorWorld): Promise<ExitCode> {
  const asked = readArguments(args);
  if (asked === undefined) {
    world.complain(usage);
    return exitCodes.misused;
  }
  return tellOperatorErrors(world, usage, () => work(asked, world));
}

interface Asked {
  readonly helplines: readonly string[];
  readonly target: TargetOptions;
}

async function work({ helplines, target }: Asked, world: OperatorWorld): Promise<ExitCode> {
  const table = await findTable(target, world, 'conversations');
  const chosen = chooseHelplines(helplines, target, world);
  const topics = await topicsOf(chosen, target, world);
  try {
    return await withTableClient(table, async (client) => {
      const book = createDynamoMissBook({ client, table: table.table, now: world.now });
      for (const helpline of chosen) {
        describeMisses(helpline, await book.list(helpline)).forEach(world.print);
        (await describeRatings(helpline, topics.get(helpline) ?? [], book)).forEach(world.print);
        world.print(await describeAdvice(helpline, book, world.now()));
      }
      return exitCodes.done;
    });
  } catch (error) {
    const told = describeAwsError(error, describeTable(table));
    throw told === undefined ? error : new OperatorError(told, { cause: error });
  }
}

/** The topics that are live: ratings are kept by topic. */
async function topicsOf(helplines: readonly string[], target: TargetOptions, world: OperatorWorld) {
  const board = { verb: 'show', words: [], from: undefined, until: undefined, locale: undefined } as const;
  return withBoard({ ...board, helplines, target }, world, async (task) => {
    const found = helplines.map(
      async (helpline) =>
        [helpline, (await task.profile(helpline))?.topics.map(({ id }) => id) ?? []] as const,
    );
    return new Map(await Promise.all(found));
  });
}

function describeMisses(helpline: string, misses: readonly Miss[]): readonly string[] {
  const foreign = misses.filter(({ outOfScope }) => outOfScope).length;
  const groups = groupMisses(misses);
  const shown = groups.reduce((sum, group) => sum + group.misses.length, 0);
  return [
    `${helpline}: ${misses.length} not understood, ${foreign} of them taken for none of ours`,
    ...(groups.length === 0 ? [] : columns([headings, ...groups.map(rowOf)]).map((line) => `  ${line}`)),
    `  ${misses.length - shown} more were said by fewer than ${fewestCallers} callers and are not shown`,
  ];
}

const headings = ['CALLERS', 'WORDS', 'NEAREST', 'THEN'];

const rowOf = ({ callers, words, misses }: MissGroup): readonly string[] => [
  String(callers),
  words,
  tally(
    misses.flatMap(({ nearest }) => nearest),
    2,
  ),
  tally(
    misses.map(({ chose }) => chose ?? 'nothing'),
    3,
  ),
];

/** The most frequent, with how often. */
function tally(values: readonly string[], most: number): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}

async function describeRatings(
  helpline: string,
  topics: readonly string[],
  book: MissBook,
): Promise<readonly string[]> {
  const key = (topic: string, what: 'helped' | 'not-helped') => ratingKey(helpline, topic, what);
  const counts = await book.counts(
    topics.flatMap((topic) => [key(topic, 'helped'), key(topic, 'not-helped')]),
  );
  const rated = topics
    .map((topic) => ({
      topic,
      helped: counts.get(key(topic, 'helped')) ?? 0,
      not: counts.get(key(topic, 'not-helped')) ?? 0,
    }))
    .filter(({ helped, not }) => helped + not > 0)
    .sort((a, b) => b.not - a.not);
  if (rated.length === 0) return ['  no answer was rated'];
  const rows = rated.map(({ topic, helped, not }) => [topic, String(helped), String(not)]);
  return columns([['ANSWER', 'HELPED', 'DID NOT'], ...rows], 1).map((line) => `  ${line}`);
}

const [days, dayMs] = [30, 24 * 60 * 60_000];

async function describeAdvice(helpline: string, book: MissBook, now: number): Promise<string> {
  const keys = Array.from({ length: days }, (_, ago) => adviceKey(helpline, now - ago * dayMs));
  const sum = [...(await book.counts(keys)).values()].reduce((total, count) => total + count, 0);
  return `  ${sum} times the numbers that help were given`;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...targetOptions, helpline: { type: 'string', multiple: true, default: [] } },
    });
    const { helpline: helplines, ...target } = values;
    return { helplines, target };
  } catch {
    return undefined;
  }
}
