import { parseArgs } from 'node:util';
import { openAws } from '../aws/open-aws.ts';
import { authTokenOf, findDeployment, openTwilio, openTwilioAs } from '../deployment/find-deployment.ts';
import { findTarget, type TargetOptions, targetOptions } from '../deployment/find-target.ts';
import { type ExitCode, exitCodes, type OperatorWorld, tellOperatorErrors } from '../operator-io.ts';
import type { StageAccount } from './ask-aws.ts';
import { checkAccount, checkPermissions } from './check-account.ts';
import { checkAlarms } from './check-alarms.ts';
import { checkBots } from './check-bots.ts';
import { checkCapabilities } from './check-capabilities.ts';
import { checkKnowledge, readProfiles } from './check-knowledge.ts';
import { checkLifeline } from './check-lifeline.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkQuotas } from './check-quotas.ts';
import { checkSecrets } from './check-secrets.ts';
import { checkWebhooks } from './check-webhooks.ts';
import type { Check, Checkup } from './checkup.ts';
import { describeFinding, type Finding } from './finding.ts';
import { listUnchecked } from './list-unchecked.ts';

const usage = `Checks a deployed helpline from outside, and says how to mend what is wrong.

  npm run doctor -- --stage prod
  npm run doctor -- --local         the helpline that runs on this machine

It needs TWILIO_AUTH_TOKEN and AWS credentials of an operator. Nobody is called and nothing is stored; one alarm is rung
for a test, so that its mail can be looked for. It ends with 1 when something is wrong.`;

/** Heading and check, in the order of a call's way. The knowledge comes first, for the others use it. */
const checks: readonly (readonly [heading: string, check: Check])[] = [
  ['Twilio account', checkAccount],
  ['Geographic permissions', checkPermissions],
  ['Numbers', checkNumbers],
  ['What the numbers can do', checkCapabilities],
  ['Secrets', checkSecrets],
  ['Webhooks', checkWebhooks],
  ['Lifeline', checkLifeline],
  ['Lex', checkBots],
  ['Quotas', checkQuotas],
  ['Alarms', checkAlarms],
  ['Not checked', (checkup) => Promise.resolve(listUnchecked(checkup))],
];

/** `npm run doctor` */
export async function doctorCommand(args: readonly string[], world: OperatorWorld): Promise<ExitCode> {
  const options = readArguments(args);
  if (options === undefined) {
    world.complain(usage);
    return exitCodes.misused;
  }
  return tellOperatorErrors(world, usage, () => examine(options, world));
}

async function examine(options: TargetOptions, world: OperatorWorld): Promise<ExitCode> {
  const deployment = await findDeployment(options, world);
  const twilio = await openTwilio(options, world);
  const all: Finding[] = [];
  const tell = (heading: string, findings: readonly Finding[]) => {
    if (findings.length === 0) return;
    world.print(heading);
    for (const line of findings.flatMap(describeFinding)) world.print(line);
    all.push(...findings);
  };
  const knowledge = await checkKnowledge(deployment, world.now);
  tell('Knowledge', knowledge.findings);
  const profiles = await readProfiles(deployment, knowledge.live, world);
  const authToken = authTokenOf(options, world);
  const checkup: Checkup = {
    ...{ deployment, twilio, authToken, profiles },
    account: openAccount(options, world),
    live: knowledge.live,
    now: world.now,
  };
  for (const [heading, check] of checks) tell(heading, await check(checkup));
  const count = (kind: Finding['kind']) => all.filter((finding) => finding.kind === kind).length;
  world.print(
    `${count('wrong')} wrong, ${count('mind')} to mind, ${count('good')} right, ${count('unchecked')} not checked`,
  );
  return count('wrong') === 0 ? exitCodes.done : exitCodes.refused;
}

function openAccount(options: TargetOptions, world: OperatorWorld): StageAccount | undefined {
  const target = findTarget(options, world);
  if (target.kind === 'local') return undefined;
  const { stage } = target;
  return {
    stage,
    aws: openAws(stage.region, world),
    twilioWith: (key) => openTwilioAs(stage.twilioAccountSid, key, world.environment),
  };
}

function readArguments(args: readonly string[]): TargetOptions | undefined {
  try {
    return parseArgs({ args: [...args], options: targetOptions }).values;
  } catch {
    return undefined;
  }
}
