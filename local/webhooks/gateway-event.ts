import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { WireRequest } from '#local/wire/wire-message';

export interface GatewayOptions {
  /** The host that callers see, without a port: stands in requestContext.domainName. */
  readonly domainName: string;
  readonly route: string;
  /** Epoch milliseconds. */
  readonly nowMs: number;
}

/**
 * A request as an HTTP API hands it to a Lambda function, payload format 2.0.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function toGatewayEvent(request: WireRequest, options: GatewayOptions): APIGatewayProxyEventV2 {
  const { rawPath, rawQueryString } = splitTarget(request.target);
  const headers = joinHeaders(request.rawHeaders);
  const { cookie, ...others } = headers;
  const query = joinQuery(rawQueryString);
  return {
    version: '2.0',
    routeKey: options.route,
    rawPath,
    rawQueryString,
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    headers: others,
    ...(query !== undefined && { queryStringParameters: query }),
    requestContext: toContext(request.method, rawPath, headers['user-agent'] ?? '', options),
    ...encodeBody(request.body, headers['content-type']),
  };
}

export function splitTarget(target: string): { readonly rawPath: string; readonly rawQueryString: string } {
  const [rawPath = '', ...rest] = target.split('?');
  return { rawPath, rawQueryString: rest.join('?') };
}

/** Names in lower case; values of a repeated header joined with commas. */
function joinHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = String(rawHeaders[index]).toLowerCase();
    const value = String(rawHeaders[index + 1]);
    const earlier = headers[name];
    const separator = name === 'cookie' ? '; ' : ',';
    headers[name] = earlier === undefined ? value : `${earlier}${separator}${value}`;
  }
  return headers;
}

/** Values decoded; those of a repeated name joined with commas, so that only rawQueryString is to be trusted. */
function joinQuery(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined;
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = query[name];
    query[name] = earlier === undefined ? value : `${earlier},${value}`;
  }
  return query;
}

/** Text and JSON arrive as they are, all else base64: forms, too. */
const plainTypes = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))/i;

function encodeBody(
  body: Buffer,
  contentType = '',
): { readonly body?: string; readonly isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  if (plainTypes.test(contentType)) return { body: body.toString('utf8'), isBase64Encoded: false };
  return { body: body.toString('base64'), isBase64Encoded: true };
}

function toContext(
  method: string,
  path: string,
  userAgent: string,
  { domainName, route, nowMs }: GatewayOptions,
): APIGatewayProxyEventV2['requestContext'] {
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName,
    domainPrefix: domainName.split('.')[0] ?? domainName,
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent },
    requestId: randomUUID(),
    routeKey: route,
    stage: '$default',
    time: toCommonLogTime(nowMs),
    timeEpoch: nowMs,
  };
}

/** 12/Mar/2026:19:03:58 +0000 */
function toCommonLogTime(ms: number): string {
  const [, day, month, year, time] = new Date(ms).toUTCString().split(/[ ,]+/);
  return `${day}/${month}/${year}:${time} +0000`;
}
