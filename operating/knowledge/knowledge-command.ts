import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { helplinesOf } from '#infra/stages';
import { MisuseError } from '#local/command-line/misuse-error';
import { describeAwsError } from '../deployment/describe-aws-error.ts';
import { findTable, findTarget, type TargetOptions, targetOptions } from '../deployment/find-target.ts';
import { describeTable, withKnowledgeTable } from '../deployment/table-target.ts';
import {
  type ExitCode,
  exitCodes,
  OperatorError,
  type OperatorWorld,
  tellOperatorErrors,
} from '../operator-io.ts';
import type { KnowledgeTask } from './knowledge-task.ts';
import { publishAnswers, showDiff } from './publish-answers.ts';
import { readFiles } from './read-files.ts';
import { listVersions, rollBack } from './roll-back.ts';

const usage = `Publishes answers without a deploy.

  npm run knowledge -- diff --stage prod                 what callers would hear otherwise
  npm run knowledge -- publish --stage prod              make it so
  npm run knowledge -- versions --stage prod             what was published, newest first
  npm run knowledge -- rollback [VERSION] --stage prod   the version before, or the one named

  --local              the helpline that runs on this machine, instead of a stage
  --helpline hkust     this helpline only, of the stage's; may be given more than once
  --table, --region    another table than the stage's`;

const verbs = ['diff', 'publish', 'versions', 'rollback'] as const;

interface Asked {
  readonly verb: (typeof verbs)[number];
  readonly version: string | undefined;
  readonly helplines: readonly string[];
  readonly target: TargetOptions;
}

/** `npm run knowledge` */
export async function knowledgeCommand(args: readonly string[], world: OperatorWorld): Promise<ExitCode> {
  const asked = readArguments(args);
  if (asked === undefined) {
    world.complain(usage);
    return exitCodes.misused;
  }
  return tellOperatorErrors(world, usage, () => work(asked, world));
}

async function work(asked: Asked, world: OperatorWorld): Promise<ExitCode> {
  const target = findTarget(asked.target, world);
  const table = await findTable(asked.target, world);
  const tableName = describeTable(table);
  const isLocal = target.kind === 'local';
  const deploy = isLocal ? 'start the helpline again' : `npm run deploy -- --stage ${target.stage.name}`;
  const all = isLocal ? await helplinesIn(world.root) : helplinesOf(target.stage);
  const unknown = asked.helplines.find((helpline) => !all.includes(helpline));
  if (unknown !== undefined)
    throw new MisuseError(`There is no helpline "${unknown}" here, but ${all.join(', ')}.`);
  const helplines = asked.helplines.length > 0 ? asked.helplines : all;
  try {
    return await withKnowledgeTable(table, world.now, (store) =>
      perform({ ...asked, helplines }, { ...world, store, tableName, deploy }, world),
    );
  } catch (error) {
    const told = describeAwsError(error, tableName);
    throw told === undefined ? error : new OperatorError(told, { cause: error });
  }
}

async function perform(asked: Asked, task: KnowledgeTask, world: OperatorWorld): Promise<ExitCode> {
  const { verb, helplines, version } = asked;
  if (verb === 'diff' || verb === 'publish') {
    const files = await readFiles(world, helplines);
    if (files === undefined) return exitCodes.refused;
    return verb === 'diff' ? showDiff(task, files) : publishAnswers(task, files);
  }
  if (verb === 'versions') {
    for (const helpline of helplines) await listVersions(task, helpline);
    return exitCodes.done;
  }
  const [helpline, another] = helplines;
  if (helpline === undefined || another !== undefined) {
    throw new MisuseError(
      `Which helpline is to go back? Add --helpline with one of ${helplines.join(', ')}.`,
    );
  }
  return rollBack(task, helpline, version);
}

/** By their folders: what is under work must not stand in the way of a rollback. */
async function helplinesIn(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'knowledge'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...targetOptions, helpline: { type: 'string', multiple: true, default: [] } },
    });
    const { helpline, ...target } = values;
    const [word, version, ...rest] = positionals;
    const verb = verbs.find((known) => known === word);
    if (verb === undefined || rest.length > 0 || (version !== undefined && verb !== 'rollback'))
      return undefined;
    return { verb, version, helplines: helpline, target };
  } catch {
    return undefined;
  }
}
