import type { RestContext, RestRequest } from './rest-context.ts';
import { type RestReply, restError } from './rest-error.ts';

interface Country {
  readonly iso: string;
  readonly name: string;
  readonly prefix: string;
  readonly continent: string;
}

/** The countries that our callers and examples come from. */
const countries: readonly Country[] = [
  { iso: 'HK', name: 'Hong Kong', prefix: '+852', continent: 'ASIA' },
  { iso: 'MO', name: 'Macau', prefix: '+853', continent: 'ASIA' },
  { iso: 'TW', name: 'Taiwan', prefix: '+886', continent: 'ASIA' },
  { iso: 'CN', name: 'China', prefix: '+86', continent: 'ASIA' },
  { iso: 'JP', name: 'Japan', prefix: '+81', continent: 'ASIA' },
  { iso: 'KR', name: 'Korea, Republic of', prefix: '+82', continent: 'ASIA' },
  { iso: 'SG', name: 'Singapore', prefix: '+65', continent: 'ASIA' },
  { iso: 'AU', name: 'Australia', prefix: '+61', continent: 'OCEANIA' },
  { iso: 'GB', name: 'United Kingdom', prefix: '+44', continent: 'EUROPE' },
  { iso: 'US', name: 'United States/Canada', prefix: '+1', continent: 'NORTH_AMERICA' },
];

/** Where calls may go to: https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource */
export function fetchDialingPermission(
  iso: string,
  { path }: RestRequest,
  { isAllowed }: RestContext,
): RestReply {
  const country = countries.find((each) => each.iso === iso);
  if (country === undefined) return restError(20404, path);
  const url = `https://voice.twilio.com/v1/DialingPermissions/Countries/${iso}`;
  const body = {
    iso_code: iso,
    name: country.name,
    continent: country.continent,
    country_codes: [country.prefix],
    low_risk_numbers_enabled: isAllowed(country.prefix),
    high_risk_special_numbers_enabled: false,
    high_risk_tollfraud_numbers_enabled: false,
    url,
    links: { highrisk_special_prefixes: `${url}/HighRiskSpecialPrefixes` },
  };
  return { status: 200, body };
}

/** Where texts may go to: the resource of MessagingGeopermissions in Twilio's SDK. */
export function fetchMessagingPermissions({ query }: RestRequest, { isAllowed }: RestContext): RestReply {
  const asked = query.get('CountryCode');
  const permissions = countries
    .filter(({ iso }) => asked === null || iso === asked)
    .map(({ iso, prefix }) => ({ country_code: iso, type: 'country', enabled: isAllowed(prefix), prefix }));
  return { status: 200, body: { permissions } };
}
