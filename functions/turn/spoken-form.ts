/** "1234" -> "1 2 3 4": digits are read one by one, not as a number. */
export const spokenDigits = (digits: string): string => [...digits].join(' ');

/** "+85223586200" -> "2 3 5 8, 6 2 0 0": as people in Hong Kong say a number, without the country code at home, which of other numbers is said. */
export function spokenNumber(e164: string): string {
  const [local, plus] = e164.startsWith('+852') ? [e164.slice(4), ''] : [e164.slice(1), '+ '];
  const groups = local.match(/.{1,4}/g) ?? [];
  return plus + groups.map(spokenDigits).join(', ');
}

/** "+85223586200" -> "+852 2358 6200". Other countries' numbers are left as they are. */
export const writtenNumber = (e164: string): string =>
  e164.startsWith('+852') ? `+852 ${e164.slice(4).replace(/(.{4})(?=.)/g, '$1 ')}` : e164;
