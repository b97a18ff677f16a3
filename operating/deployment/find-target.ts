import { resourceNames } from '#infra/stage-names';
import { type Stage, stageNames } from '#infra/stages';
import { MisuseError } from '#local/command-line/misuse-error';
import { localTables } from '#local/helpline/local-account';
import { readRunningHelpline } from '#local/helpline/running-helpline';
import { OperatorError, type OperatorWorld } from '../operator-io.ts';
import type { TableTarget } from './table-target.ts';

/** The part of a command line that says which helpline is meant, for `parseArgs`. */
export const targetOptions = {
  stage: { type: 'string' },
  local: { type: 'boolean', default: false },
  table: { type: 'string' },
  region: { type: 'string' },
} as const;

export interface TargetOptions {
  readonly stage?: string | undefined;
  readonly local?: boolean | undefined;
  readonly table?: string | undefined;
  readonly region?: string | undefined;
}

/** What an operator means: a stage, or the helpline on this machine. */
export type Target = { readonly kind: 'stage'; readonly stage: Stage } | { readonly kind: 'local' };

/** @throws MisuseError unless exactly one of a known stage and --local is asked for */
export function findTarget({ stage, local = false }: TargetOptions, { stages }: OperatorWorld): Target {
  if (local === (stage !== undefined)) {
    throw new MisuseError(
      'Which helpline? Add --stage dev, --stage prod, or --local for the one on this machine.',
    );
  }
  if (local) return { kind: 'local' };
  const name = stageNames.find((known) => known === stage);
  if (name === undefined) {
    throw new MisuseError(`There is no stage "${stage}". infra/stages.ts has ${stageNames.join(' and ')}.`);
  }
  return { kind: 'stage', stage: stages[name] };
}

type TableName = keyof typeof localTables;

/**
 * @param which of the two tables
 * @throws OperatorError or MisuseError that says what is missing
 */
export async function findTable(
  options: TargetOptions,
  world: OperatorWorld,
  which: TableName = 'knowledge',
): Promise<TableTarget> {
  const target = findTarget(options, world);
  if (target.kind === 'local') return findLocalTable(options, world, which);
  return tableOf(target.stage, world, which, options);
}

/** One of the tables of a stage. */
export function tableOf(
  { region, name }: Stage,
  { environment }: Pick<OperatorWorld, 'environment'>,
  which: TableName = 'knowledge',
  other: Pick<TargetOptions, 'region' | 'table'> = {},
): TableTarget {
  const endpoint = environment.AWS_ENDPOINT_URL_DYNAMODB;
  return {
    region: other.region ?? region,
    table: other.table ?? resourceNames(name)[`${which}Table`],
    ...(endpoint !== undefined && { endpoint }),
  };
}

async function findLocalTable(
  { table, region }: TargetOptions,
  world: OperatorWorld,
  which: TableName,
): Promise<TableTarget> {
  const running = await readRunningHelpline(world.root);
  const endpoint = world.environment.AWS_ENDPOINT_URL_DYNAMODB ?? running?.tableUrl;
  if (endpoint === undefined) {
    throw new OperatorError(
      'No helpline runs on this machine: start it with "npm start" in another terminal.',
    );
  }
  return { region: region ?? 'ap-northeast-1', table: table ?? localTables[which], endpoint };
}
