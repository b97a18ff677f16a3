import type { TwilioRest } from '#twilio/rest';
import type { Deployment } from '../deployment/find-deployment.ts';
import { type ExitCode, exitCodes, OperatorError, type OperatorIo } from '../operator-io.ts';
import { describeRefusal } from '../twilio/describe-refusal.ts';
import { findNumber, type TwilioNumber, updateNumber } from '../twilio/find-number.ts';
import {
  compareSettings,
  describeSettings,
  type SettingChange,
  wantedSettings,
} from '../twilio/number-settings.ts';

/** One number with what is not as it must be. */
interface Plan {
  readonly number: TwilioNumber;
  readonly helpline: string;
  readonly changes: readonly SettingChange[];
}

/**
 * Shows what is to change, and changes it when it is told to.
 * @throws OperatorError when a number is not there, or Twilio refuses; numbers before it may have been changed
 */
export async function connectNumbers(
  deployment: Deployment,
  twilio: TwilioRest,
  yes: boolean,
  io: OperatorIo,
): Promise<ExitCode> {
  const plans = await planAll(deployment, twilio);
  for (const { number, helpline, changes } of plans) {
    io.print(`${number.phone_number} (${helpline})`);
    if (changes.length === 0) io.print('  nothing to change');
    for (const line of describeSettings(changes)) io.print(line);
  }
  const toChange = plans.filter(({ changes }) => changes.length > 0);
  if (toChange.length === 0) return exitCodes.done;
  if (!yes) {
    io.print('Nothing was changed yet. Add --yes to change it.');
    return exitCodes.done;
  }
  for (const plan of toChange) await apply(plan, deployment, twilio, io);
  return exitCodes.done;
}

/** All numbers are looked up before any is changed. */
async function planAll(deployment: Deployment, twilio: TwilioRest): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const [number, helpline] of Object.entries(deployment.numbers)) {
    const found = await findNumber(twilio, number);
    if (found.kind === 'failed') throw new OperatorError(describeRefusal(found.refusal));
    if (found.kind === 'absent') {
      throw new OperatorError(
        `${number} is not a number of the account ${twilio.accountSid}. Buy it there, or mend the number or the account in stages.json.`,
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
  { print }: OperatorIo,
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
