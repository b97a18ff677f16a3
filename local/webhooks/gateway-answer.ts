import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';

/** What an HTTP API answers by itself. */
export const notFound: WireAnswer = jsonAnswer(404, { message: 'Not Found' });
export const handlerFailed: WireAnswer = jsonAnswer(500, { message: 'Internal Server Error' });
export const handlerTooSlow: WireAnswer = jsonAnswer(503, { message: 'Service Unavailable' });
export const headersTooLarge: WireAnswer = jsonAnswer(431, { message: 'Request Header Fields Too Large' });

/**
 * A function's result as an HTTP API answers it. A result that is not of payload format 2.0's shape becomes the
 * gateway's own 500, as it does there.
 */
export function toWireAnswer(result: APIGatewayProxyStructuredResultV2 | undefined): WireAnswer {
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = result ?? {};
  if (!Number.isInteger(statusCode) || typeof body !== 'string') return handlerFailed;
  const values = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode ?? 500,
    headers: { ...Object.fromEntries(values), ...(cookies.length > 0 && { 'set-cookie': cookies }) },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
}
