/** Longest prefix first. Only the countries that our callers and examples come from. */
const countries: readonly (readonly [prefix: string, country: string])[] = [
  ['+852', 'HK'],
  ['+853', 'MO'],
  ['+886', 'TW'],
  ['+44', 'GB'],
  ['+61', 'AU'],
  ['+65', 'SG'],
  ['+81', 'JP'],
  ['+82', 'KR'],
  ['+86', 'CN'],
  ['+1', 'US'],
];

export const isE164 = (number: string): boolean => /^\+[1-9]\d{6,14}$/.test(number);

/** The ISO country of a number, or an empty string when it is no number or of a country not listed. */
export const countryOf = (number: string): string =>
  countries.find(([prefix]) => number.startsWith(prefix))?.[1] ?? '';

/**
 * Hong Kong's fixed lines begin with 2 or 3: https://www.ofca.gov.hk (Numbering Plan for Telecommunications Services).
 * Other countries' lines are taken for mobiles unless a handset is told otherwise.
 */
export const isFixedLine = (number: string): boolean => /^\+852[23]/.test(number);

/** What Twilio adds of a number's geography: `From` gives FromCity, FromCountry and so on, mostly empty. */
export function geographyOf(prefix: string, number: string): Readonly<Record<string, string>> {
  const country = countryOf(number);
  if (country === '') return {};
  return {
    [`${prefix}City`]: '',
    [`${prefix}Country`]: country,
    [`${prefix}State`]: '',
    [`${prefix}Zip`]: '',
  };
}
