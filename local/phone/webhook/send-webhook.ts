import { signAsTwilio } from '#twilio/signature';
import type { PhoneFault } from '../twiml/phone-fault.ts';
import { type ConnectionOverrides, splitOverrides } from './connection-overrides.ts';
import type { WebhookRecord, WebhookRequest } from './webhook-request.ts';

/** Where webhooks go and how they are signed. */
export interface Transport {
  /** The base that is connected to. */
  readonly webhooksUrl: string;
  /** The base that is signed, and that the helpline's own absolute URLs begin with. */
  readonly publicBaseUrl: string;
  readonly authToken: string;
  /** Shortens Twilio's own limit of 15 s, so that a test need not wait for it. */
  readonly timeoutMs?: number;
}

type Attempt =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly contentType: string | undefined;
      readonly body: string;
    }
  | { readonly kind: 'failed'; readonly failure: 'ct' | 'rt' }
  | { readonly kind: 'refused'; readonly what: string };

/** https://www.twilio.com/docs/api/errors/11215 */
const mostRedirects = 10;

/**
 * Sends one webhook as Twilio does: form-encoded, signed over the public URL without its fragment, with the retries
 * that the fragment asks for. Answers other than 2xx, and none at all, are in the record's faults; nothing is thrown.
 */
export async function sendWebhook(request: WebhookRequest, transport: Transport): Promise<WebhookRecord> {
  const started = performance.now();
  const { url, overrides } = splitOverrides(request.url);
  const signed = sign({ ...request, url }, transport.authToken);
  const deadline = started + Math.min(overrides.totalMs, transport.timeoutMs ?? overrides.totalMs);
  let tries = 0;
  let attempt: Attempt;
  do {
    tries += 1;
    const remaining = Math.min(overrides.readMs, deadline - performance.now());
    attempt = await followed({ ...request, url }, signed, transport, Math.max(1, Math.ceil(remaining)));
  } while (tries <= overrides.retries && isRetried(attempt, overrides) && performance.now() < deadline);
  return {
    url: request.url,
    method: request.method,
    parameters: request.parameters,
    token: request.token,
    signature: signed.signature,
    ...(attempt.kind === 'answered'
      ? { answer: { status: attempt.status, contentType: attempt.contentType, body: attempt.body } }
      : {}),
    tries,
    ms: Math.round((performance.now() - started) * 100) / 100,
    faults: faultsOf(attempt, url),
  };
}

interface Signed {
  readonly target: string;
  readonly signature: string;
  readonly body: string | undefined;
}

function sign(request: WebhookRequest, authToken: string): Signed {
  const form = new URLSearchParams(request.parameters).toString();
  if (request.method === 'POST') {
    const signature = signAsTwilio(authToken, request.url, request.parameters);
    return { target: request.url, signature, body: form };
  }
  const target = `${request.url}${request.url.includes('?') ? '&' : '?'}${form}`;
  return { target, signature: signAsTwilio(authToken, target, {}), body: undefined };
}

/** A redirect is followed by GET and loses the form, as Twilio documents it. */
async function followed(
  request: WebhookRequest,
  signed: Signed,
  transport: Transport,
  timeoutMs: number,
): Promise<Attempt> {
  let next = signed;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const attempt = await tryOnce(next, request.token, transport, timeoutMs);
    if (typeof attempt !== 'string') return attempt;
    const target = new URL(attempt, next.target).href;
    next = {
      target,
      signature: signAsTwilio(transport.authToken, target, {}),
      body: undefined,
    };
  }
  return { kind: 'refused', what: `more than ${mostRedirects} redirects` };
}

/** @returns the target of a redirect as a string, or what came of it */
async function tryOnce(
  signed: Signed,
  token: string,
  transport: Transport,
  timeoutMs: number,
): Promise<Attempt | string> {
  const target = connectTo(signed.target, transport);
  if (target === undefined) {
    return { kind: 'refused', what: 'this phone connects to the helpline and to this machine only' };
  }
  try {
    const response = await fetch(target, {
      method: signed.body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'X-Twilio-Signature': signed.signature,
        'I-Twilio-Idempotency-Token': token,
        'X-Home-Region': 'us1',
        'User-Agent': 'TwilioProxy/1.1',
        Accept: '*/*',
        ...(signed.body === undefined
          ? {}
          : { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' }),
      },
      ...(signed.body === undefined ? {} : { body: signed.body }),
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) return location;
    const contentType = response.headers.get('content-type') ?? undefined;
    return { kind: 'answered', status: response.status, contentType, body: await response.text() };
  } catch (error) {
    return { kind: 'failed', failure: isTimeout(error) ? 'rt' : 'ct' };
  }
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

/** The helpline's public address leads to this machine; any other must be on it already. */
function connectTo(url: string, { publicBaseUrl, webhooksUrl }: Transport): string | undefined {
  if (
    url === publicBaseUrl ||
    (/^[/?]/.test(url.slice(publicBaseUrl.length)) && url.startsWith(publicBaseUrl))
  ) {
    return `${webhooksUrl}${url.slice(publicBaseUrl.length)}`;
  }
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname) ? url : undefined;
}

function isRetried(attempt: Attempt, { retryOn }: ConnectionOverrides): boolean {
  if (attempt.kind === 'failed') return retryOn.has(attempt.failure);
  if (attempt.kind === 'refused' || attempt.status < 400) return false;
  return retryOn.has(attempt.status >= 500 ? '5xx' : '4xx');
}

function faultsOf(attempt: Attempt, where: string): readonly PhoneFault[] {
  switch (attempt.kind) {
    case 'answered':
      return attempt.status >= 200 && attempt.status < 300
        ? []
        : [{ code: 11217, where, what: `the answer is ${attempt.status}` }];
    case 'failed':
      return attempt.failure === 'ct'
        ? [{ code: 11205, where, what: 'nothing can be connected to' }]
        : [{ code: 11200, where, what: 'no answer in time' }];
    case 'refused':
      return [{ code: 11215, where, what: attempt.what }];
    default:
      return attempt satisfies never;
  }
}
