/** The auth tokens of an account. The primary one signs; a secondary one is taken by REST until it is promoted. */
export interface AccountTokens {
  primary: string;
  secondary: string | undefined;
}

/** https://www.twilio.com/docs/iam/api/auth-token: 32 hex digits, unlike any before. */
export function makeToken(tokens: AccountTokens, now: number): string {
  const made = now.toString(16).padStart(32, 'f');
  return made === tokens.primary ? made.replace(/^f/, 'e') : made;
}
