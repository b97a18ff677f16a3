import { placeholdersOf, type Stage } from '#infra/stages';
import { tellAwsErrors } from '../deployment/describe-aws-error.ts';
import { type ExitCode, OperatorError, tellOperatorErrors } from '../operator-io.ts';
import { Deploy } from './deploy.ts';
import { gates, readDeployOptions } from './deploy-options.ts';
import type { ReleaseWorld } from './release-world.ts';

const usage = `Deploys a stage, tries what was deployed, and goes back when it does not answer.

  npm run deploy -- --stage dev
  npm run deploy -- --stage prod --despite golden-calls

  --despite GATE    what does not count this time:
${Object.entries(gates)
  .map(([gate, means]) => `                      ${gate}: ${means}`)
  .join('\n')}

Every other option is handed to "cdk deploy".`;

/** `npm run deploy` */
export function deployCommand(args: readonly string[], world: ReleaseWorld): Promise<ExitCode> {
  return tellOperatorErrors(world, usage, async () => {
    const options = readDeployOptions(args);
    const stage = Object.values(world.stages).find(({ name }) => name === options.stage);
    if (stage === undefined) throw new OperatorError(`There is no stage ${options.stage}.`);
    refusePlaceholders(stage);
    return tellAwsErrors('AWS', () => new Deploy(stage, options, world).run());
  });
}

function refusePlaceholders(stage: Stage): void {
  const placeholders = placeholdersOf(stage);
  if (placeholders.length === 0) return;
  throw new OperatorError(
    [`stages.json is not ready to deploy ${stage.name}:`, ...placeholders.map((line) => `  ${line}`)].join(
      '\n',
    ),
  );
}
