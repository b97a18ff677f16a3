import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { testBase, testToken } from '#tests/support/turn-helpline';
import { signAsTwilio } from '#tests/support/turn-signature';
import { readXml, type XmlElement } from '#tests/support/turn-xml';

export interface WebhookRequest {
  readonly path: string;
  readonly query?: string;
  readonly form: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly base?: string;
  /** Put in place of the right one; null for none. */
  readonly signature?: string | null;
}

/** An API Gateway HTTP API event (payload 2.0) with a form in base64, as Twilio's requests arrive. */
export function gatewayEvent(
  path: string,
  query: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): APIGatewayProxyEventV2 {
  const http = {
    method: 'POST',
    path,
    protocol: 'HTTP/1.1',
    sourceIp: '192.0.2.1',
    userAgent: 'TwilioProxy',
  };
  return {
    version: '2.0',
    routeKey: `POST ${path}`,
    rawPath: path,
    rawQueryString: query,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8', ...headers },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'helpline.example',
      domainPrefix: 'helpline',
      http,
      requestId: 'request',
      routeKey: `POST ${path}`,
      stage: '$default',
      time: '02/Mar/2026:02:00:00 +0000',
      timeEpoch: Date.UTC(2026, 2, 2, 2),
    },
    body: Buffer.from(body, 'utf8').toString('base64'),
    isBase64Encoded: true,
  };
}

/** A webhook that Twilio has signed. */
export function signedWebhook(request: WebhookRequest): APIGatewayProxyEventV2 {
  const { path, query = '', form, token = testToken, base = testBase } = request;
  const url = `${base}${path}${query === '' ? '' : `?${query}`}`;
  const { signature = signAsTwilio(token, url, form) } = request;
  return gatewayEvent(
    path,
    query,
    new URLSearchParams(form).toString(),
    signature === null ? {} : { 'x-twilio-signature': signature },
  );
}

/** The TwiML of an answer, read strictly. @throws Error when it is no TwiML with status 200 */
export function twimlOf(result: APIGatewayProxyStructuredResultV2): XmlElement {
  const type = result.headers?.['content-type'];
  if (result.statusCode !== 200 || type !== 'text/xml; charset=utf-8') {
    throw new Error(`no TwiML: ${result.statusCode} ${String(type)}`);
  }
  const root = readXml(result.body ?? '');
  if (root.name !== 'Response') throw new Error(`no Response: ${root.name}`);
  return root;
}
