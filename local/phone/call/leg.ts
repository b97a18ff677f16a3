import { sendWebhook, type Transport } from '../webhook/send-webhook.ts';
import type { Parameters, WebhookRecord, WebhookRequest } from '../webhook/webhook-request.ts';
import type { PhoneServices } from './phone-services.ts';

/** Twilio's side of one leg: which document it is at, and how it asks the helpline for the next. */
export interface Leg {
  /** The parameters that every webhook of this leg carries. */
  parameters(): Parameters;
  /** Absent while the document is one that was given inline. */
  documentUrl: string | undefined;
  request(
    reference: string | undefined,
    method: string | undefined,
    more: Parameters,
  ): WebhookRequest | undefined;
  /** Fetches a document and makes it the current one; callbacks that waited for it go out after it. */
  fetch(request: WebhookRequest): Promise<WebhookRecord>;
  notify(request: WebhookRequest | undefined): Promise<void>;
  notifyLater(request: WebhookRequest | undefined): void;
  /** Sends what still waits. */
  flush(): Promise<void>;
}

/**
 * @param parameters what identifies the leg as it now stands
 * @param onFault told of callbacks that came to nothing
 */
export function createLeg(
  services: PhoneServices,
  parameters: () => Parameters,
  onFault: (record: WebhookRecord) => void,
): Leg {
  const waiting: WebhookRequest[] = [];
  const leg: Leg = {
    parameters,
    documentUrl: undefined,
    request: (reference, method, more) => resolveRequest(leg, services, reference, method, more),
    async fetch(request) {
      const record = await sendTraced(request, services.transport, services);
      leg.documentUrl = request.url.split('#')[0];
      await leg.flush();
      return record;
    },
    async notify(request) {
      if (request === undefined) return;
      const record = await sendWebhook(request, services.transport);
      if (record.faults.length > 0) onFault(record);
    },
    notifyLater(request) {
      if (request !== undefined) waiting.push(request);
    },
    async flush() {
      for (const request of waiting.splice(0)) await leg.notify(request);
    },
  };
  return leg;
}

function resolveRequest(
  leg: Leg,
  services: PhoneServices,
  reference: string | undefined,
  method: string | undefined,
  more: Parameters,
): WebhookRequest | undefined {
  const base = leg.documentUrl;
  const target = reference === undefined || reference === '' ? base : reference;
  if (target === undefined || !URL.canParse(target, base)) return undefined;
  return {
    url: new URL(target, base).href,
    method: method === 'GET' ? 'GET' : 'POST',
    parameters: { ...leg.parameters(), ...more },
    token: services.sids.nextToken(),
  };
}

/** Sends a webhook and adds to its record what the helpline understood, where that is known. */
export async function sendTraced(
  request: WebhookRequest,
  transport: Transport,
  services: Pick<PhoneServices, 'trace'>,
): Promise<WebhookRecord> {
  const record = await sendWebhook(request, transport);
  const trace = services.trace?.(request);
  return trace === undefined ? record : { ...record, understanding: trace.record, detail: trace.detail };
}
