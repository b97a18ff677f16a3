import { parseArgs } from 'node:util';
import { createDynamoKnowledgeReader } from '#adapters/dynamo/knowledge-reader';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import type { HelplineProfile } from '#content/published-knowledge';
import { workingHours } from '#desk/working-time';
import { helplinesOf } from '#infra/stages';
import { MisuseError } from '#local/command-line/misuse-error';
import { localNumbers } from '#local/helpline/local-account';
import { describeAwsError } from '../deployment/describe-aws-error.ts';
import { findTable, findTarget, type TargetOptions, targetOptions } from '../deployment/find-target.ts';
import { describeTable, readingDeadlineMs, withTableClient } from '../deployment/table-target.ts';
import { OperatorError, type OperatorWorld } from '../operator-io.ts';
import { createGreetingBoard, type GreetingBoard } from './greeting-board.ts';
import { readUntil } from './read-until.ts';

/** A command line of `npm run notice` or `npm run closure`. */
export interface BoardArguments {
  readonly verb: 'set' | 'show' | 'clear';
  /** What follows the verb. */
  readonly words: readonly string[];
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly locale: string | undefined;
  readonly helplines: readonly string[];
  readonly target: TargetOptions;
}

/** What both commands work with, helpline by helpline. */
export interface BoardTask extends OperatorWorld {
  readonly board: GreetingBoard;
  readonly helplines: readonly string[];
  /** Of the live content; undefined where nothing was published yet. */
  profile(helpline: string): Promise<HelplineProfile | undefined>;
}

const verbs = ['set', 'show', 'clear'] as const;

/** @returns undefined when it is not understood */
export function readBoardArguments(args: readonly string[]): BoardArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...targetOptions,
        from: { type: 'string' },
        until: { type: 'string' },
        locale: { type: 'string' },
        helpline: { type: 'string', multiple: true, default: [] },
      },
    });
    const { from, until, locale, helpline: helplines, ...target } = values;
    const [word, ...words] = positionals;
    const verb = verbs.find((known) => known === word);
    return verb && { verb, words, from, until, locale, helplines, target };
  } catch {
    return undefined;
  }
}

/** @throws MisuseError when the command line has none */
export function untilOf({ until }: BoardArguments): string {
  if (until === undefined) throw new MisuseError('Until when? Add --until 18:00.');
  return until;
}

/** @throws OperatorError or MisuseError that says what is missing or does not answer */
export async function withBoard<Result>(
  asked: BoardArguments,
  world: OperatorWorld,
  work: (task: BoardTask) => Promise<Result>,
): Promise<Result> {
  // Before anything is reached for.
  if (asked.verb === 'set') untilOf(asked);
  const { target } = asked;
  const helplines = chooseHelplines(asked.helplines, target, world);
  const found = await findTable(target, world);
  const { table } = found;
  try {
    return await withTableClient(found, (client) => {
      const store = createDynamoKnowledgeReader({ client, table, decode, readingDeadlineMs });
      const board = createGreetingBoard(client, table, world.now);
      const profile = async (helpline: string) => {
        const version = await store.readPointer(helpline);
        const live = version === undefined ? undefined : await store.readVersion(helpline, version);
        return live?.knowledge.profile;
      };
      return work({ ...world, board, helplines, profile });
    });
  } catch (error) {
    const told = describeAwsError(error, describeTable(found));
    throw told === undefined ? error : new OperatorError(told, { cause: error });
  }
}

/** The helplines that are asked for, or all that the target has. */
export function chooseHelplines(
  asked: readonly string[],
  options: TargetOptions,
  world: OperatorWorld,
): readonly string[] {
  const target = findTarget(options, world);
  const all = target.kind === 'local' ? Object.values(localNumbers) : helplinesOf(target.stage);
  const unknown = asked.find((helpline) => !all.includes(helpline));
  if (unknown !== undefined)
    throw new MisuseError(`There is no helpline "${unknown}" here, but ${all.join(', ')}.`);
  return asked.length > 0 ? asked : all;
}

/**
 * Until when, by the clock of the helpline's desk, and which clock that is.
 * @throws MisuseError when it is no time, or no time to come
 */
export async function untilAt(
  task: BoardTask,
  helpline: string,
  words: string,
): Promise<{ readonly until: number; readonly timeZone: string }> {
  const timeZone = await timeZoneOf(task, helpline);
  const read = readUntil(words, timeZone, task.now());
  if ('wrong' in read) throw new MisuseError(read.wrong);
  return { until: read.until, timeZone };
}

export async function timeZoneOf(task: BoardTask, helpline: string): Promise<string> {
  const profile = await task.profile(helpline);
  return workingHours(profile?.hours ?? { kind: 'always' }).timeZone;
}
