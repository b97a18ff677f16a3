import { readTwiml } from '../twiml/read-twiml.ts';
import { voiceTable } from '../twiml/voice-table.ts';
import { elementsOf, type XmlElement } from '../twiml/xml-element.ts';
import type { EndReason } from './call-state.ts';
import { reportStatus } from './call-status-callback.ts';
import { createCallerStage } from './caller-stage.ts';
import type { CallStatus, LiveCall } from './live-call.ts';
import { interruptionOf, nextInput } from './next-input.ts';
import { performForCaller } from './perform-document.ts';
import { runDocuments } from './run-documents.ts';
import type { CallerStage, Flow } from './stage.ts';

/** What Twilio says when the helpline cannot be reached or answers nonsense, and there is no fallback. */
const applicationError = 'We are sorry, an application error has occurred. Goodbye.';

/** What a call begins with. */
type Beginning = Flow | ((stage: CallerStage) => Promise<Flow>);

/** Performs a call from its beginning until it ends; the gate rests then. Without one, the handset rings first. */
export async function runCall(live: LiveCall, first?: Beginning): Promise<void> {
  try {
    const stage = createCallerStage(live);
    let flow = await begin(live, stage, first);
    while (flow.kind === 'fetch' || flow.kind === 'back') {
      const fetch: Flow = { kind: 'fetch', request: flow.request };
      flow = await runDocuments(live, live.leg, fetch, (root) => answerAndPerform(live, stage, root));
    }
    await finish(live, flow.kind === 'end' ? flow.how : 'no-more-verbs');
    live.gate.rest();
  } catch (error) {
    live.state = { kind: 'ended', how: 'error' };
    live.gate.rest(error);
  }
}

async function begin(live: LiveCall, stage: CallerStage, first?: Beginning): Promise<Flow> {
  if (first === undefined) return ringHandset(live, stage);
  return typeof first === 'function' ? first(stage) : first;
}

/** A call is answered by its first verb, unless that is Reject. */
async function answerAndPerform(live: LiveCall, stage: CallerStage, root: XmlElement): Promise<Flow> {
  const isRejected = live.status === 'ringing' && elementsOf(root)[0]?.name === 'Reject';
  if (!isRejected) live.status = 'in-progress';
  return performForCaller(root, stage);
}

async function ringHandset(live: LiveCall, stage: CallerStage): Promise<Flow> {
  await reportStatus(live, 'initiated', 'initiated');
  live.status = 'ringing';
  await reportStatus(live, 'ringing', 'ringing');
  for (;;) {
    const input = await nextInput(live, { kind: 'ringing' });
    const interruption = interruptionOf(live, input);
    if (interruption !== undefined) return { kind: 'end', how: 'declined' };
    if (input.by === 'caller' && input.kind === 'declined') {
      return { kind: 'end', how: input.status === 'busy' ? 'declined' : 'not-answered' };
    }
    if (input.by !== 'caller' || input.kind !== 'answered') continue;
    live.status = 'in-progress';
    await reportStatus(live, 'answered', 'in-progress');
    return placedDocument(live, stage);
  }
}

async function placedDocument(live: LiveCall, stage: CallerStage): Promise<Flow> {
  const document = live.placed?.document;
  if (document === undefined) return { kind: 'end', how: 'error' };
  if ('url' in document) {
    const request = live.leg.request(document.url, document.method, {});
    return request === undefined ? { kind: 'end', how: 'error' } : { kind: 'fetch', request };
  }
  const answer = { contentType: 'text/xml', body: document.twiml };
  const reading = readTwiml(answer, voiceTable, 'the Twiml of the call');
  if (reading.kind === 'document') return performForCaller(reading.root, stage);
  if (reading.kind === 'faulty') reading.faults.forEach(live.journal.fault);
  return { kind: 'end', how: 'error' };
}

/** The CallStatus that a call of each end is left with. */
const lastStatus: Readonly<Record<EndReason, CallStatus>> = {
  'caller-hung-up': 'completed',
  'hung-up': 'completed',
  'no-more-verbs': 'completed',
  rejected: 'no-answer',
  busy: 'busy',
  declined: 'busy',
  'not-answered': 'no-answer',
  error: 'completed',
};

async function finish(live: LiveCall, how: EndReason): Promise<void> {
  if (how === 'error') {
    live.journal.hear({ kind: 'twilio', text: applicationError, seconds: 4 });
    live.seconds += 4;
  }
  live.status = lastStatus[how];
  await live.leg.flush();
  await reportStatus(live, 'completed', live.status);
  live.state = { kind: 'ended', how };
  live.services.changed();
}
