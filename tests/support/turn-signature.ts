import { createHmac } from 'node:crypto';

/**
 * Signs as Twilio does, written from its description and not from its library: the URL, then each parameter's name
 * and value in the order of the names, under HMAC-SHA1. https://www.twilio.com/docs/usage/security
 */
export function signAsTwilio(
  token: string,
  url: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const names = Object.keys(parameters).sort();
  return signText(token, url + names.map((name) => `${name}${parameters[name]}`).join(''));
}

/** Signs a text that is already put together. */
export const signText = (token: string, text: string): string =>
  createHmac('sha1', token).update(text, 'utf8').digest('base64');
