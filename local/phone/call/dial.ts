import { elementsOf, textOf, type XmlElement } from '../twiml/xml-element.ts';
import type { Parameters } from '../webhook/webhook-request.ts';
import { type CallInput, type UnreachedStatus, usualTalkSeconds, voicemailSeconds } from './call-input.ts';
import type { Dialled } from './call-state.ts';
import { callerIdFault } from './caller-id.ts';
import { fetchOrFail } from './follow.ts';
import { reportProgress } from './number-callbacks.ts';
import type { AgentStage, CallerStage, Flow, Interruption } from './stage.ts';

/** Twilio rings about this much longer than the timeout asks. */
const lateSeconds = 5;
/** How long it rings before someone answers, or before the line turns out to be busy. */
const ringSeconds = 6;

interface Outcome {
  readonly status: 'completed' | 'canceled' | UnreachedStatus;
  readonly bridged: boolean;
  readonly seconds: number;
  /** Set when the caller has gone, or goes back to a turn. */
  readonly interruption?: Flow;
}

interface Ringing {
  readonly dial: XmlElement;
  readonly stage: CallerStage;
  readonly agent: AgentStage;
  readonly numbers: readonly string[];
  readonly callerId: string;
}

/** Rings whom Dial names, as the agent's side decides, and goes on as Dial's action says. */
export async function performDial(dial: XmlElement, stage: CallerStage): Promise<Flow> {
  const begun = beginDial(dial, stage);
  const remember = stage.dialBegun(begun);
  const agent = stage.agentStage(begun);
  const fault = callerIdFault(begun, stage);
  if (fault !== undefined) stage.fault(fault);
  const ringing = { dial, stage, agent, numbers: begun.numbers, callerId: begun.callerId };
  const outcome = fault === undefined ? await ring(ringing) : ended('failed');
  const { status, bridged, seconds, interruption } = outcome;
  remember({ ...begun, status, bridged, seconds, whispered: agent.heard });
  await reportProgress(dial, agent, 'completed', outcome);
  if (interruption?.kind === 'back') return interruption;
  const action = dial.attributes.get('action');
  const method = dial.attributes.get('method');
  const parameters = actionParameters(dial, outcome, stage, agent);
  if (interruption === undefined) {
    return action === undefined ? { kind: 'on' } : fetchOrFail(stage, action, method, parameters);
  }
  // The action is told of a dial that the caller left, too; nothing of its answer is performed.
  if (action !== undefined) {
    await stage.notify(stage.request(action, method, { ...parameters, CallStatus: 'completed' }));
  }
  return interruption;
}

function beginDial(dial: XmlElement, stage: CallerStage): Dialled {
  const named = elementsOf(dial).map((number) => textOf(number).trim());
  return {
    numbers: named.length > 0 ? named : [textOf(dial).trim()],
    callerId: dial.attributes.get('callerId') ?? stage.from,
    timeout: Number(dial.attributes.get('timeout') ?? '30'),
    whispered: [],
    bridged: false,
    seconds: 0,
  };
}

async function ring(ringing: Ringing): Promise<Outcome> {
  const { dial, stage, agent, numbers } = ringing;
  await reportProgress(dial, agent, 'initiated');
  await reportProgress(dial, agent, 'ringing');
  if (stage.isDiverted(numbers, ringing.callerId)) return answered(ringing, 'menu');
  let outcome: Outcome | undefined;
  while (outcome === undefined) {
    outcome = await whileRinging(await stage.askAgent({ kind: 'dialling', numbers }), ringing);
  }
  return outcome;
}

/** @returns undefined while it goes on ringing */
async function whileRinging(input: CallInput | Interruption, ringing: Ringing): Promise<Outcome | undefined> {
  const { dial, stage, agent } = ringing;
  if (input.kind === 'interrupted') return ended('canceled', input.flow);
  if (hangsUpOnStar(dial, input)) return ended('canceled');
  if (input.kind === 'unreached') {
    const timeout = Number(dial.attributes.get('timeout') ?? '30');
    stage.pass(input.status === 'no-answer' ? timeout + lateSeconds : ringSeconds);
    return ended(input.status);
  }
  if (input.kind !== 'answered' || input.by !== 'agent') return undefined;
  stage.pass(ringSeconds);
  await reportProgress(dial, agent, 'answered');
  return answered(ringing, input.machine);
}

type Machine = 'voicemail' | 'menu' | undefined;

async function answered(ringing: Ringing, machine: Machine): Promise<Outcome> {
  const number = elementsOf(ringing.dial).find((each) => each.attributes.has('url'));
  if (number === undefined) return talk(ringing, machine);
  ringing.agent.isMachine = machine !== undefined;
  const flow = await ringing.agent.whisper(
    number.attributes.get('url') ?? '',
    number.attributes.get('method'),
  );
  if (flow.kind === 'end' && flow.how === 'no-more-verbs') return talk(ringing, machine);
  const wasTheCaller = flow.kind === 'back' || (flow.kind === 'end' && flow.how === 'caller-hung-up');
  return ended('completed', wasTheCaller ? flow : undefined);
}

async function talk({ dial, stage, numbers }: Ringing, machine: Machine): Promise<Outcome> {
  if (machine === 'voicemail') {
    stage.pass(voicemailSeconds);
    return { status: 'completed', bridged: true, seconds: voicemailSeconds };
  }
  for (;;) {
    const input = await stage.askAgent({ kind: 'bridged', numbers });
    if (input.kind === 'interrupted') {
      stage.pass(usualTalkSeconds);
      return { status: 'completed', bridged: true, seconds: usualTalkSeconds, interruption: input.flow };
    }
    const seconds = input.kind === 'hung-up' && input.by === 'agent' ? input.afterSeconds : usualTalkSeconds;
    if (input.kind === 'hung-up' || hangsUpOnStar(dial, input)) {
      stage.pass(seconds);
      return { status: 'completed', bridged: true, seconds };
    }
  }
}

const hangsUpOnStar = (dial: XmlElement, input: CallInput) =>
  dial.attributes.get('hangupOnStar') === 'true' &&
  input.by === 'caller' &&
  input.kind === 'pressed' &&
  input.keys.includes('*');

function ended(status: Outcome['status'], interruption?: Flow): Outcome {
  return { status, bridged: false, seconds: 0, ...(interruption === undefined ? {} : { interruption }) };
}

function actionParameters(
  dial: XmlElement,
  outcome: Outcome,
  stage: CallerStage,
  agent: AgentStage,
): Parameters {
  const isRecorded = outcome.bridged && (dial.attributes.get('record') ?? '').startsWith('record-');
  return {
    DialCallStatus: outcome.status,
    DialCallSid: agent.sid,
    DialBridged: String(outcome.bridged),
    ...(outcome.status === 'completed' ? { DialCallDuration: String(outcome.seconds) } : {}),
    ...(isRecorded ? { RecordingUrl: stage.record('', outcome.seconds).url } : {}),
  };
}
