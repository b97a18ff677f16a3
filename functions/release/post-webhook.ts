import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { signAsTwilio } from '#twilio/signature';

export interface WebhookReply {
  readonly status: number;
  readonly body: string;
}

/**
 * Posts a form to a webhook, signed as Twilio signs.
 * @param target path and query: /voice?s=...
 */
export type PostWebhook = (target: string, form: Readonly<Record<string, string>>) => Promise<WebhookReply>;

export interface SigningOptions {
  readonly publicBaseUrl: string;
  readonly authToken: () => Promise<string>;
}

/** Longer than a turn may take, shorter than Twilio waits. */
const deadlineMs = 14_000;

/** Posts over the public address, as Twilio does. */
export function createPublicWebhook({ publicBaseUrl, authToken }: SigningOptions): PostWebhook {
  return async (target, form) => {
    const url = `${publicBaseUrl}${target}`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'x-twilio-signature': signAsTwilio(await authToken(), url, form) },
      body: new URLSearchParams(form),
      signal: AbortSignal.timeout(deadlineMs),
    });
    return { status: response.status, body: await response.text() };
  };
}

export interface InvokedWebhookOptions extends SigningOptions {
  /** Path -> ARN of the version that is to answer it. */
  readonly versions: Readonly<Record<string, string>>;
  /** Gives what the version answers; throws when it fails. */
  readonly invoke: (versionArn: string, event: unknown) => Promise<unknown>;
}

/** Hands the event of a webhook to a version that nobody else can reach yet. */
export function createInvokedWebhook(options: InvokedWebhookOptions): PostWebhook {
  const { publicBaseUrl, authToken, versions, invoke } = options;
  return async (target, form) => {
    const [path = '', query = ''] = target.split('?');
    const version = versions[path];
    if (version === undefined) throw new Error(`no version answers ${path}`);
    const signature = signAsTwilio(await authToken(), `${publicBaseUrl}${target}`, form);
    return readReply(await invoke(version, toEvent(path, query, form, signature)));
  };
}

/** An HTTP API's event (payload 2.0), as the stage $default hands it over. */
function toEvent(
  path: string,
  query: string,
  form: Readonly<Record<string, string>>,
  signature: string,
): APIGatewayProxyEventV2 {
  const routeKey = `POST ${path}`;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-twilio-signature': signature,
    },
    requestContext: {
      accountId: '',
      apiId: '',
      domainName: '',
      domainPrefix: '',
      http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '', userAgent: 'golden-calls' },
      requestId: '',
      routeKey,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: Buffer.from(new URLSearchParams(form).toString()).toString('base64'),
    isBase64Encoded: true,
  };
}

function readReply(answer: unknown): WebhookReply {
  const { statusCode, body } = (answer ?? {}) as { readonly statusCode?: unknown; readonly body?: unknown };
  if (typeof statusCode !== 'number') throw new Error('the version answers no HTTP reply');
  return { status: statusCode, body: typeof body === 'string' ? body : '' };
}
