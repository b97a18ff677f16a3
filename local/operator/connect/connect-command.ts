import { parseArgs } from 'node:util';
import { placeholdersOf } from '#infra/stages';
import { type ExitCode, exitCodes, OperatorError, type OperatorWorld } from '../operator-io.ts';
import {
  type Deployment,
  type DeploymentOptions,
  deploymentOptions,
  findDeployment,
  openTwilio,
} from '../target/find-deployment.ts';
import { findTarget } from '../target/find-target.ts';
import { findNumber, type TwilioNumber, updateNumber } from '../twilio/find-number.ts';
import {
  compareSettings,
  describeSettings,
  type SettingChange,
  wantedSettings,
} from '../twilio/number-settings.ts';
import { describeRefusal, type TwilioRest } from '../twilio/twilio-rest.ts';

const usage = `Points the Twilio numbers of a stage at its stack.

  npm run connect -- --stage prod          shows what would change
  npm run connect -- --stage prod --yes    changes it

  --local           the numbers of the helpline that runs on this machine
  --outputs FILE    the stacks' outputs, where they are not in cdk.out/outputs.json

TWILIO_AUTH_TOKEN is the account's token (or TWILIO_API_KEY and TWILIO_API_KEY_SECRET a key of it).`;

/** `npm run connect` */
export async function connectCommand(args: readonly string[], world: OperatorWorld): Promise<ExitCode> {
  const asked = readArguments(args);
  if (asked === undefined) {
    world.complain(usage);
    return exitCodes.misused;
  }
  try {
    return await connect(asked.options, asked.yes, world);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    world.complain(error.message);
    return exitCodes.refused;
  }
}

/** One number with what is not as it must be. */
interface Plan {
  readonly number: TwilioNumber;
  readonly helpline: string;
  readonly changes: readonly SettingChange[];
}

async function connect(options: DeploymentOptions, yes: boolean, world: OperatorWorld): Promise<ExitCode> {
  refusePlaceholders(options);
  const deployment = await findDeployment(options, world);
  const twilio = await openTwilio(options, world);
  const plans = await planAll(deployment, twilio);
  for (const { number, helpline, changes } of plans) {
    world.print(`${number.phone_number} (${helpline})`);
    if (changes.length === 0) world.print('  nothing to change');
    for (const line of describeSettings(changes)) world.print(line);
  }
  const toChange = plans.filter(({ changes }) => changes.length > 0);
  if (toChange.length === 0) return exitCodes.done;
  if (!yes) {
    world.print('Nothing was changed yet. Add --yes to change it.');
    return exitCodes.done;
  }
  for (const plan of toChange) await apply(plan, deployment, twilio, world);
  return exitCodes.done;
}

function refusePlaceholders(options: DeploymentOptions): void {
  const target = findTarget(options);
  const placeholders = target.kind === 'stage' ? placeholdersOf(target.stage) : [];
  if (placeholders.length === 0) return;
  throw new OperatorError(
    ['infra/stages.ts still holds examples:', ...placeholders.map((words) => `  ${words}`)].join('\n'),
  );
}

/** All numbers are looked up before any is changed. */
async function planAll(deployment: Deployment, twilio: TwilioRest): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const [number, helpline] of Object.entries(deployment.numbers)) {
    const found = await findNumber(twilio, number);
    if (found.kind === 'failed') throw new OperatorError(describeRefusal(found.refusal));
    if (found.kind === 'absent') {
      throw new OperatorError(
        `${number} is not a number of the account ${twilio.accountSid}. Buy it there, or mend the number or the account in infra/stages.ts.`,
      );
    }
    const wanted = wantedSettings(deployment.addressesOf(number));
    plans.push({ number: found.number, helpline, changes: compareSettings(found.number, wanted) });
  }
  return plans;
}

/** Twilio takes all settings of a number at once, so that no call meets half of them. */
async function apply(
  { number, changes }: Plan,
  deployment: Deployment,
  twilio: TwilioRest,
  { print }: OperatorWorld,
): Promise<void> {
  const { phone_number, sid } = number;
  const settings = Object.fromEntries(changes.map(({ setting, then }) => [setting, then]));
  const updated = await updateNumber(twilio, sid, settings);
  if (updated.kind === 'failed') {
    throw new OperatorError(`${phone_number} was not changed. ${describeRefusal(updated.refusal)}`);
  }
  const left = compareSettings(updated.number, wantedSettings(deployment.addressesOf(phone_number)));
  if (left.length > 0) {
    const names = left.map(({ setting }) => setting).join(', ');
    throw new OperatorError(
      `Twilio took the change of ${phone_number} otherwise than asked: see ${names} in its console.`,
    );
  }
  print(`${phone_number} is connected. Try it, then run "npm run doctor -- ${deployment.flag}".`);
}

function readArguments(
  args: readonly string[],
): { readonly options: DeploymentOptions; readonly yes: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...deploymentOptions, yes: { type: 'boolean', default: false } },
    });
    const { yes, ...options } = values;
    return { options, yes };
  } catch {
    return undefined;
  }
}
