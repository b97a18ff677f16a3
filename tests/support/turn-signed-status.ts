import { createCallStatusHandler } from '#entrypoints/create-call-status-handler';
import { createTestHelpline, idleHelpline, testSecrets } from '#tests/support/turn-helpline';
import { signText } from '#tests/support/turn-signature';
import { gatewayEvent } from '#tests/support/turn-webhook';

export const token = '12345';
export const base = 'https://mycompany.com';
export const call = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
};
/** The parameters as they are signed. */
export const written = 'CallSidCA1234567890ABCDECaller+14158675309Digits1234From+14158675309To+18005551212';
export const query = 'foo=1&bar=2';
export const url = `${base}/myapp.php?${query}`;

/** One request, and what the edge must answer to it. */
export interface SignatureRow {
  /** What Twilio was told to call: scheme, host and whatever stands before the path. */
  readonly base?: string;
  readonly query?: string;
  /** As it stands in the request. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The text that was signed, put together by hand; undefined when there is no signature. */
  readonly signed: string | undefined;
  readonly status: 200 | 403;
}

/** What the edge answers. Where that must be 403, everything that could do work throws. */
export async function statusOf(
  row: SignatureRow,
  tokens: readonly string[] = [token],
): Promise<number | undefined> {
  const { signed, status, headers = {}, body = new URLSearchParams(call).toString() } = row;
  const secrets = testSecrets(tokens);
  const changes = { publicBaseUrl: row.base ?? base, numbers: { '+18005551212': 'hkust' }, secrets };
  const helpline = status === 403 ? idleHelpline(changes) : createTestHelpline(changes).helpline;
  const event = gatewayEvent('/myapp.php', row.query ?? query, body, {
    ...(signed !== undefined && { 'x-twilio-signature': signText(tokens[0] ?? '', signed) }),
    ...headers,
  });
  return (await createCallStatusHandler(helpline)(event)).statusCode;
}
