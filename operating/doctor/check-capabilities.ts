import { countryOf } from '#local/phone/telephone-number';
import { findNumber, type TwilioNumber } from '../twilio/find-number.ts';
import type { Checkup } from './checkup.ts';
import { type Finding, good, mind, unchecked, wrong } from './finding.ts';

/**
 * What the numbers can do, and what their texts are seen as: many numbers only call, and a text that crosses a border may
 * arrive under another sender. A number that is not found is told elsewhere.
 */
export async function checkCapabilities({ deployment, twilio }: Checkup): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const number of Object.keys(deployment.numbers)) {
    const found = await findNumber(twilio, number);
    if (found.kind === 'found') findings.push(...judgeCapabilities(found.number, deployment));
  }
  return findings;
}

type Known = Pick<Checkup['deployment'], 'allowedCountryCodes' | 'voiceOnlyNumbers'>;

/** @param known what the helpline takes the number for */
export function judgeCapabilities(
  { phone_number: number, capabilities: { voice, sms } }: Pick<TwilioNumber, 'phone_number' | 'capabilities'>,
  { allowedCountryCodes, voiceOnlyNumbers }: Known,
): readonly Finding[] {
  const calls = voice
    ? []
    : [wrong(`${number} takes no calls`, 'Buy a number that does: Capabilities, Voice, in its console.')];
  const isNamed = voiceOnlyNumbers.includes(number);
  if (!sms && !isNamed) {
    const mend = 'Name it in voiceOnlyNumbers of stages.json and deploy, so that no text is offered on it.';
    return [...calls, wrong(`${number} sends no texts, and callers are offered some`, mend)];
  }
  if (!sms) return [...calls, good(`${number} is called only, as stages.json says`)];
  if (isNamed) {
    const mend = 'Take it out of voiceOnlyNumbers of stages.json and deploy.';
    return [...calls, mind(`${number} could send texts, and none is offered`, mend)];
  }
  return [...calls, ...judgeSender(number, allowedCountryCodes)];
}

/** NEXT goes back to whoever the handset shows: another sender than the number is answered by nobody. */
function judgeSender(number: string, allowedCountryCodes: readonly string[]): readonly Finding[] {
  const abroad = allowedCountryCodes.filter((code) => !number.startsWith(code));
  if (abroad.length === 0) return [good(`${number} calls and texts within its own country`)];
  const country = countryOf(number) || number.slice(0, 3);
  return [
    good(`${number} calls and texts`),
    unchecked(
      `Under which sender a text from ${number} (${country}) arrives in ${abroad.join(', ')}`,
      'Text NEXT from a handset there, in the thread that a text of ours began: does it come back?',
    ),
  ];
}
