import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** Twilio's form: the parameters that we read, and all that it signs. */
export interface TwilioForm {
  /** The first value of a parameter, or undefined when it is absent. Empty values are kept. */
  get(name: string): string | undefined;
  /** Every parameter as Twilio signs it: repeated ones as a list. */
  readonly signed: Readonly<Record<string, string | string[]>>;
}

/**
 * Reads the form of an API Gateway HTTP API event (payload 2.0). Form bodies come base64 there.
 * @returns a form without parameters for an empty body; bytes that are no UTF-8 become U+FFFD, so no signature fits them
 */
export function readForm(event: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): TwilioForm {
  const body = event.body ?? '';
  const parameters = new URLSearchParams(
    event.isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
  );
  const signed: Record<string, string | string[]> = Object.create(null);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    signed[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return { get: (name) => parameters.get(name) ?? undefined, signed };
}
