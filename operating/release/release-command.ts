import { parseArgs } from 'node:util';
import type { Stage } from '#infra/stages';
import { MisuseError } from '#local/command-line/misuse-error';
import { readIdentity } from '../aws/caller-identity.ts';
import { openAws } from '../aws/open-aws.ts';
import { tellAwsErrors } from '../deployment/describe-aws-error.ts';
import { findTarget, tableOf } from '../deployment/find-target.ts';
import { readStageOutputs } from '../deployment/read-stage-outputs.ts';
import { withTableClient } from '../deployment/table-target.ts';
import {
  type ExitCode,
  exitCodes,
  OperatorError,
  type OperatorWorld,
  tellOperatorErrors,
} from '../operator-io.ts';
import { goBack } from './go-back.ts';
import { describeRelease, isSameRelease, readLiveRelease } from './live-release.ts';
import { listReleases, type ReleaseRecord } from './release-book.ts';

const usage = `What was released, and the way back.

  npm run release -- list --stage prod
  npm run release -- back --stage prod                              to the release before the one that answers
  npm run release -- back 2026-11-29T13:30:00.000Z --stage prod     to the one of that time

Going back needs neither a deploy nor golden calls: the versions are still there, and the aliases move within seconds.`;

/** As many as anybody looks at; the versions of bots go back as far. */
const mostListed = 20;

/** `npm run release` */
export function releaseCommand(args: readonly string[], world: OperatorWorld): Promise<ExitCode> {
  return tellOperatorErrors(world, usage, async () => {
    const { verb, at, stage } = readArguments(args, world);
    return tellAwsErrors('AWS', () => (verb === 'list' ? list(stage, world) : back(stage, at, world)));
  });
}

function readArguments(args: readonly string[], world: OperatorWorld) {
  const { values, positionals } = readWords(args);
  const [verb, at, ...rest] = positionals;
  if ((verb !== 'list' && verb !== 'back') || rest.length > 0 || (verb === 'list' && at !== undefined))
    throw new MisuseError('What is to be done? list, or back.');
  const target = findTarget({ stage: values.stage }, world);
  if (target.kind === 'local') throw new MisuseError('A helpline on this machine has no releases.');
  return { verb, at, stage: target.stage };
}

function readWords(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { stage: { type: 'string' } } });
  } catch {
    throw new MisuseError('That was not understood.');
  }
}

const readRecords = (stage: Stage, world: OperatorWorld): Promise<readonly ReleaseRecord[]> => {
  const target = tableOf(stage, world);
  return withTableClient(target, (client) => listReleases(client, target.table, mostListed));
};

async function readLive(stage: Stage, world: OperatorWorld) {
  const aws = openAws(stage.region, world);
  const { bots } = await readStageOutputs(stage, world);
  return { aws, bots, live: await readLiveRelease(aws, stage, bots) };
}

async function list(stage: Stage, world: OperatorWorld): Promise<ExitCode> {
  const [{ live }, records] = await Promise.all([readLive(stage, world), readRecords(stage, world)]);
  if (records.length === 0) world.print(`${stage.name}: no release was noted yet.`);
  for (const { at, by, from, release } of records) {
    world.print(`${at}  ${from}  by ${by}${isSameRelease(release, live) ? '  (answers callers)' : ''}`);
    world.print(`  ${describeRelease(release)}`);
  }
  return exitCodes.done;
}

async function back(stage: Stage, at: string | undefined, world: OperatorWorld): Promise<ExitCode> {
  const [{ aws, bots, live }, records] = await Promise.all([
    readLive(stage, world),
    readRecords(stage, world),
  ]);
  const to =
    at === undefined
      ? // Older than the first time that this one was made: going back twice goes further back.
        records
          .slice(records.findLastIndex(({ release }) => isSameRelease(release, live)) + 1)
          .find(({ release }) => !isSameRelease(release, live))
      : records.find((record) => record.at === at);
  if (to === undefined)
    throw new OperatorError(
      at === undefined
        ? `There is no earlier release of ${stage.name}: "npm run release -- list --stage ${stage.name}" shows all.`
        : `No release of ${stage.name} was made at ${at}: "npm run release -- list --stage ${stage.name}" shows all.`,
    );
  const { arn: by } = await readIdentity(aws);
  const { release, knowledge } = to;
  await goBack({ stage, aws, bots, release, knowledge, by, from: `back to ${to.at}` }, world);
  world.print(`${stage.name} is answered by ${describeRelease(release)} again, as of ${to.at} (${to.from}).`);
  world.print('Call the number. The next deploy goes forward from here.');
  return exitCodes.done;
}
