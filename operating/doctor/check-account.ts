import * as z from 'zod/mini';
import { countryOf } from '#local/phone/telephone-number';
import type { TwilioRest } from '#twilio/rest';
import { describeRefusal } from '../twilio/describe-refusal.ts';
import type { Checkup } from './checkup.ts';
import { type Finding, good, mind, unchecked, wrong } from './finding.ts';

const accountSchema = z.object({ status: z.string(), type: z.string() });

/** Whether the account may call and text at all. */
export async function checkAccount({ twilio }: Checkup): Promise<readonly Finding[]> {
  const answer = await twilio.get('api', `${twilio.account}.json`);
  if (answer.kind !== 'answered') return [wrong('The account could not be read', describeRefusal(answer))];
  return judgeAccount(answer.body);
}

/** @param body the Account resource: https://www.twilio.com/docs/iam/api/account */
export function judgeAccount(body: unknown): readonly Finding[] {
  const parsed = accountSchema.safeParse(body);
  if (!parsed.success)
    return [wrong('Twilio describes the account in a way that is not known', 'Look at its console.')];
  const { status, type } = parsed.data;
  if (status !== 'active') {
    return [
      wrong(`The account is ${status}`, "Mend it in Twilio's console: nothing is answered until then."),
    ];
  }
  if (type === 'Trial') {
    const mend =
      'Upgrade it: a trial account reaches verified numbers only, and sends no texts to Hong Kong.';
    return [wrong('The account is a trial', mend)];
  }
  return [good('The account is active')];
}

/** Whether texts and calls may go to the countries that the helpline sends them to. */
export async function checkPermissions(checkup: Checkup): Promise<readonly Finding[]> {
  const { deployment, twilio, profiles } = checkup;
  const servicelines = [...profiles.values()].flatMap(({ serviceline }) => serviceline ?? []);
  // People are rung back, so calls go where texts go.
  const called = countriesOf([...servicelines, ...deployment.allowedCountryCodes]);
  const texted = countriesOf(deployment.allowedCountryCodes);
  const unknown = [...called.unknown, ...texted.unknown];
  const findings = [
    ...(await Promise.all(called.known.map((iso) => checkCalls(twilio, iso)))),
    ...(await Promise.all(texted.known.map((iso) => checkTexts(twilio, iso)))),
  ];
  return [
    ...findings.flat(),
    ...[...new Set(unknown)].map((code) =>
      unchecked(
        `Whether ${code} may be called and texted`,
        "See geographic permissions in Twilio's console.",
      ),
    ),
  ];
}

function countriesOf(numbers: readonly string[]): {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
} {
  const known = new Set<string>();
  const unknown: string[] = [];
  for (const number of numbers) {
    const iso = countryOf(number);
    if (iso === '') unknown.push(number);
    else known.add(iso);
  }
  return { known: [...known].sort(), unknown };
}

const dialingSchema = z.object({
  low_risk_numbers_enabled: z.boolean(),
  high_risk_special_numbers_enabled: z.boolean(),
  high_risk_tollfraud_numbers_enabled: z.boolean(),
});

async function checkCalls(twilio: TwilioRest, iso: string): Promise<readonly Finding[]> {
  const answer = await twilio.get('voice', `/v1/DialingPermissions/Countries/${iso}`);
  if (answer.kind !== 'answered')
    return [unchecked(`Whether calls may go to ${iso}`, describeRefusal(answer))];
  return judgeDialing(iso, answer.body);
}

/** @param body https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource */
export function judgeDialing(iso: string, body: unknown): readonly Finding[] {
  const parsed = dialingSchema.safeParse(body);
  const page = 'Voice > Settings > Geo permissions';
  if (!parsed.success)
    return [unchecked(`Whether calls may go to ${iso}`, `See ${page} in Twilio's console.`)];
  const { low_risk_numbers_enabled: open, ...highRisk } = parsed.data;
  return [
    open
      ? good(`Calls may go to ${iso}`)
      : wrong(
          `Calls may not go to ${iso}`,
          `Switch ${iso} on in Twilio's console, ${page}: nobody can be put through.`,
        ),
    ...(Object.values(highRisk).some((enabled) => enabled)
      ? [
          mind(
            `Calls may go to high-risk numbers of ${iso}`,
            `Switch those off in Twilio's console, ${page}: we call none.`,
          ),
        ]
      : []),
  ];
}

const textingSchema = z.object({
  permissions: z.array(z.object({ country_code: z.string(), type: z.string(), enabled: z.boolean() })),
});

async function checkTexts(twilio: TwilioRest, iso: string): Promise<readonly Finding[]> {
  const answer = await twilio.get('accounts', '/v1/Messaging/GeoPermissions', { CountryCode: iso });
  const page = 'Messaging > Settings > Geo permissions';
  if (answer.kind !== 'answered')
    return [unchecked(`Whether texts may go to ${iso}`, describeRefusal(answer))];
  const parsed = textingSchema.safeParse(answer.body);
  const permission = parsed.data?.permissions.find(
    ({ country_code, type }) => country_code === iso && type.toLowerCase() === 'country',
  );
  if (permission === undefined)
    return [unchecked(`Whether texts may go to ${iso}`, `See ${page} in Twilio's console.`)];
  return [
    permission.enabled
      ? good(`Texts may go to ${iso}`)
      : wrong(
          `Texts may not go to ${iso}`,
          `Switch ${iso} on in Twilio's console, ${page}: no link can be texted there.`,
        ),
  ];
}
