import { parseArgs } from 'node:util';
import { placeholdersOf } from '#infra/stages';
import { findDeployment, openTwilio } from '../deployment/find-deployment.ts';
import { findTarget, type TargetOptions, targetOptions } from '../deployment/find-target.ts';
import {
  type ExitCode,
  exitCodes,
  OperatorError,
  type OperatorWorld,
  tellOperatorErrors,
} from '../operator-io.ts';
import { connectNumbers } from './connect-numbers.ts';

const usage = `Points the Twilio numbers of a stage at its stack.

  npm run connect -- --stage prod          shows what would change
  npm run connect -- --stage prod --yes    changes it

  --local           the numbers of the helpline that runs on this machine

TWILIO_AUTH_TOKEN is the account's token (or TWILIO_API_KEY and TWILIO_API_KEY_SECRET a key of it).`;

/** `npm run connect` */
export async function connectCommand(args: readonly string[], world: OperatorWorld): Promise<ExitCode> {
  const asked = readArguments(args);
  if (asked === undefined) {
    world.complain(usage);
    return exitCodes.misused;
  }
  return tellOperatorErrors(world, usage, () => connect(asked.options, asked.yes, world));
}

async function connect(options: TargetOptions, yes: boolean, world: OperatorWorld): Promise<ExitCode> {
  refusePlaceholders(options, world);
  const deployment = await findDeployment(options, world);
  return connectNumbers(deployment, await openTwilio(options, world), yes, world);
}

function refusePlaceholders(options: TargetOptions, world: OperatorWorld): void {
  const target = findTarget(options, world);
  const placeholders = target.kind === 'stage' ? placeholdersOf(target.stage) : [];
  if (placeholders.length === 0) return;
  throw new OperatorError(
    ['stages.json still holds examples:', ...placeholders.map((words) => `  ${words}`)].join('\n'),
  );
}

function readArguments(
  args: readonly string[],
): { readonly options: TargetOptions; readonly yes: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...targetOptions, yes: { type: 'boolean', default: false } },
    });
    const { yes, ...options } = values;
    return { options, yes };
  } catch {
    return undefined;
  }
}
