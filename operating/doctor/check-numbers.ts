import { describeRefusal } from '../twilio/describe-refusal.ts';
import { findNumber } from '../twilio/find-number.ts';
import { compareSettings, wantedSettings } from '../twilio/number-settings.ts';
import type { Checkup } from './checkup.ts';
import { type Finding, good, wrong } from './finding.ts';

/** Whether the numbers are the account's, and set up as `connect` sets them up. */
export async function checkNumbers({ deployment, twilio }: Checkup): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [number, helpline] of Object.entries(deployment.numbers)) {
    const found = await findNumber(twilio, number);
    if (found.kind === 'failed') {
      // The next number would fail alike.
      return [...findings, wrong(`${number} could not be looked up`, describeRefusal(found.refusal))];
    }
    if (found.kind === 'absent') {
      const mend = 'Buy it in that account, or mend the number or the account in stages.json.';
      findings.push(wrong(`${number} is not a number of the account ${twilio.accountSid}`, mend));
      continue;
    }
    const changes = compareSettings(found.number, wantedSettings(deployment.addressesOf(number)));
    const names = changes.map(({ setting }) => setting).join(', ');
    findings.push(
      changes.length === 0
        ? good(`${number} (${helpline}) points at the stack`)
        : wrong(
            `${number} (${helpline}) does not point at the stack: ${names}`,
            `Look at it and mend it: npm run connect -- ${deployment.flag}`,
          ),
    );
  }
  return findings;
}
