import { readTwiml, type TwimlReading } from '../twiml/read-twiml.ts';
import { voiceTable } from '../twiml/voice-table.ts';
import type { XmlElement } from '../twiml/xml-element.ts';
import type { WebhookRequest } from '../webhook/webhook-request.ts';
import type { Leg } from './leg.ts';
import type { LiveCall } from './live-call.ts';
import type { Flow } from './stage.ts';

/** As with redirects over HTTP: documents that lead to each other without anybody being asked (11215). */
const mostFetches = 10;

/**
 * Fetches and performs documents on one leg until the leg ends or the call goes back to a turn.
 * @returns the flow that ended it: `end` or `back`
 */
export async function runDocuments(
  live: LiveCall,
  leg: Leg,
  first: Flow,
  perform: (root: XmlElement) => Promise<Flow>,
): Promise<Flow> {
  let flow = first;
  while (flow.kind === 'fetch') {
    live.fetches += 1;
    if (live.fetches > mostFetches + 1) {
      live.journal.fault({
        code: 11215,
        where: flow.request.url,
        what: `more than ${mostFetches} redirects`,
      });
      return { kind: 'end', how: 'error' };
    }
    flow = await performFetched(live, leg, flow.request, perform);
  }
  return flow;
}

async function performFetched(
  live: LiveCall,
  leg: Leg,
  request: WebhookRequest,
  perform: (root: XmlElement) => Promise<Flow>,
): Promise<Flow> {
  const { reading, isFallback } = await readAnswer(live, leg, request);
  switch (reading.kind) {
    case 'document':
      return perform(reading.root);
    case 'words':
      // Twilio reads a plain text aloud and hangs up.
      live.journal.hear({ kind: 'say', text: reading.words.trim(), seconds: 0 });
      return { kind: 'end', how: 'hung-up' };
    case 'nothing':
    case 'faulty': {
      const fallback = isFallback ? undefined : fallbackFor(live, leg, request);
      return fallback === undefined ? { kind: 'end', how: 'error' } : { kind: 'fetch', request: fallback };
    }
    default:
      return reading satisfies never;
  }
}

async function readAnswer(
  live: LiveCall,
  leg: Leg,
  request: WebhookRequest,
): Promise<{ readonly reading: TwimlReading; readonly isFallback: boolean }> {
  const record = await leg.fetch(request);
  const { answer } = record;
  const reading: TwimlReading =
    answer === undefined || record.faults.length > 0
      ? { kind: 'faulty', faults: [] }
      : readTwiml(answer, voiceTable, request.url);
  const emptiness = { code: 12100, where: request.url, what: 'the answer to a call is empty' };
  const found = reading.kind === 'nothing' ? [emptiness] : reading.kind === 'faulty' ? reading.faults : [];
  live.journal.turn(
    { ...record, faults: [...record.faults, ...found] },
    leg === live.leg ? 'caller' : 'agent',
  );
  return { reading, isFallback: 'ErrorCode' in request.parameters };
}

/**
 * Fetched at once on a fatal error: https://www.twilio.com/docs/usage/webhooks/webhooks-overview. A number's fallback is
 * fetched by GET, as a static document wants it and our numbers are set up; a call that was placed has its own or none.
 */
function fallbackFor(live: LiveCall, leg: Leg, request: WebhookRequest): WebhookRequest | undefined {
  const { voiceFallback } = live.services.webhooks;
  const ofNumber = voiceFallback === undefined ? undefined : { url: voiceFallback, method: 'GET' };
  const fallback = live.placed === undefined ? ofNumber : live.placed.fallback;
  if (fallback === undefined || leg !== live.leg) return undefined;
  const code = live.journal.faults.at(-1)?.code ?? 11200;
  return leg.request(fallback.url, fallback.method, { ErrorCode: String(code), ErrorUrl: request.url });
}
