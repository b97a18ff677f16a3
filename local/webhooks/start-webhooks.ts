import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type LoopbackServer, startLoopbackServer } from '#local/wire/loopback-server';
import type { WireAnswer, WireRequest, WireTrace } from '#local/wire/wire-message';
import { handlerFailed, handlerTooSlow, headersTooLarge, notFound, toWireAnswer } from './gateway-answer.ts';
import { splitTarget, toGatewayEvent } from './gateway-event.ts';

export type WebhookHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

export interface WebhooksOptions {
  readonly port?: number;
  /** The deployed function behind a route such as 'POST /voice'. Asked on every request, for functions are replaced. */
  readonly handlerOf: (route: string) => WebhookHandler | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Told of what a handler throws, which a deployed function would log. */
  readonly onHandlerError?: ((route: string, error: unknown) => void) | undefined;
  readonly onTrace?: ((trace: WireTrace) => void) | undefined;
}

/** Lambda takes 6 MB, of which base64 uses four bytes for three. */
const maxBodyBytes = 4.5 * 1024 * 1024;

/** Request line and headers together. https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const maxHeaderBytes = 10_240;

/** An HTTP API waits no longer for a function. Same page. */
const handlerTimeoutMs = 30_000;

/** API Gateway's part of the helpline: an HTTP API with payload format 2.0 in front of the real handlers. */
export function startWebhooks(options: WebhooksOptions): Promise<LoopbackServer> {
  return startLoopbackServer({
    service: 'webhooks',
    port: options.port ?? 0,
    maxBodyBytes,
    operationOf: ({ method, target }) => `${method} ${splitTarget(target).rawPath}`,
    onTrace: options.onTrace,
    answer: (request) => answer(request, options),
  });
}

async function answer(request: WireRequest, options: WebhooksOptions): Promise<WireAnswer> {
  const route = `${request.method} ${splitTarget(request.target).rawPath}`;
  const handler = options.handlerOf(route);
  if (handler === undefined) return notFound;
  const headerBytes = request.rawHeaders.reduce((sum, part) => sum + part.length + 2, request.target.length);
  if (headerBytes > maxHeaderBytes) return headersTooLarge;
  const domainName = (request.headers.host ?? 'localhost').replace(/:\d+$/, '');
  const event = toGatewayEvent(request, { domainName, route, nowMs: options.now() });
  try {
    const result = await withinTime(handler(event));
    return result === 'too slow' ? handlerTooSlow : toWireAnswer(result);
  } catch (error) {
    options.onHandlerError?.(route, error);
    return handlerFailed;
  }
}

async function withinTime<T>(work: Promise<T>): Promise<T | 'too slow'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'too slow'>((resolve) => {
    timer = setTimeout(() => resolve('too slow'), handlerTimeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
