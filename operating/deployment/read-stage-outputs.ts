import { webhookNames } from '#infra/function-definitions';
import { stackNames } from '#infra/stage-names';
import { helplinesOf, type Stage } from '#infra/stages';
import { openAws } from '../aws/open-aws.ts';
import { readStackOutputs, type StackOutputs } from '../aws/stacks.ts';
import { OperatorError, type OperatorWorld } from '../operator-io.ts';
import { tellAwsErrors } from './describe-aws-error.ts';

/** One bot as it is asked: by its alias, which is on a version. */
export interface StageBot {
  readonly botId: string;
  readonly aliasId: string;
  readonly version: string;
}

/** What the stacks of a stage say of themselves. */
export interface StageOutputs {
  readonly publicBaseUrl: string;
  /** Absent until its stack is there: it is deployed after the others, and answers when they do not. */
  readonly lifelineBaseUrl: string | undefined;
  /** By helpline. */
  readonly bots: Readonly<Record<string, StageBot>>;
  /** Function -> the version that the last deploy made. */
  readonly versions: Readonly<Record<string, string>>;
}

export const deployCommandOf = ({ name }: Stage): string => `npm run deploy -- --stage ${name}`;

/**
 * Asks CloudFormation, which knows it on every machine and after every deploy.
 * @throws OperatorError when the stage is not there, or AWS does not say
 */
export async function readStageOutputs(stage: Stage, world: OperatorWorld): Promise<StageOutputs> {
  const outputs = await findStageOutputs(stage, world);
  if (outputs !== undefined) return outputs;
  throw new OperatorError(
    `The stack ${stackNames(stage.name).helpline} is not in ${stage.region} of this account. Deploy it: ${deployCommandOf(stage)}. Is AWS_PROFILE the account that it was deployed to?`,
  );
}

/** @returns undefined when the stage was never deployed */
export async function findStageOutputs(
  stage: Stage,
  world: Pick<OperatorWorld, 'environment' | 'now'>,
): Promise<StageOutputs | undefined> {
  const names = stackNames(stage.name);
  return tellAwsErrors('CloudFormation', async () => {
    const [helpline, lifeline] = await Promise.all([
      readStackOutputs(openAws(stage.region, world), names.helpline),
      readStackOutputs(openAws(stage.lifelineRegion, world), names.lifeline),
    ]);
    if (helpline?.PublicBaseUrl === undefined) return undefined;
    return {
      publicBaseUrl: helpline.PublicBaseUrl,
      lifelineBaseUrl: lifeline?.LifelineBaseUrl,
      bots: Object.fromEntries(helplinesOf(stage).flatMap((id) => readBot(id, helpline))),
      versions: Object.fromEntries(
        webhookNames.map((name) => [name, helpline[outputName('VersionOf', name)] ?? '']),
      ),
    };
  });
}

/** CloudFormation's names have no hyphens. */
const outputName = (prefix: string, name: string): string => `${prefix}${name.replaceAll('-', '')}`;

/** A helpline that was added since the last deploy has none yet. */
function readBot(helpline: string, outputs: StackOutputs): [string, StageBot][] {
  const [botId, aliasId, version] = (outputs[outputName('BotOf', helpline)] ?? '').split('/');
  return botId && aliasId && version ? [[helpline, { botId, aliasId, version }]] : [];
}
