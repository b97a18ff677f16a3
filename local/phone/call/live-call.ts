import { geographyOf } from '../telephone-number.ts';
import type { Parameters } from '../webhook/webhook-request.ts';
import type { AgentAct } from './call-input.ts';
import type { CallState, Dialled } from './call-state.ts';
import { createInputGate, type InputGate } from './input-gate.ts';
import { createJournal, type Journal } from './journal.ts';
import { createLeg, type Leg } from './leg.ts';
import type { PhoneServices } from './phone-services.ts';

/** https://www.twilio.com/docs/voice/twiml#callstatus-values */
export type CallStatus =
  | 'queued'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'no-answer'
  | 'canceled'
  | 'failed';

/** A call that somebody makes to the helpline. */
export interface CallOptions {
  /** E.164, or `anonymous` when it is withheld. */
  readonly from: string;
  readonly to: string;
  /** Whose telephone it is; for a number that is withheld, which names nobody. */
  readonly handset?: string;
  /** What every Dial meets; unless given, a Dial rings until the agent's side does something. */
  readonly agent?: Exclude<AgentAct, 'hang-up'>;
  /** Further parameters for every webhook, such as ForwardedFrom: Twilio adds new ones without notice. */
  readonly parameters?: Parameters;
}

/** A call that the helpline places by Twilio's REST. */
export interface PlacedCall {
  readonly document: { readonly url: string; readonly method: string } | { readonly twiml: string };
  /** Its own: that of the number counts for calls that come in alone. */
  readonly fallback?: { readonly url: string; readonly method: string };
  readonly statusCallback?: {
    readonly url: string;
    readonly method: string;
    readonly events: readonly string[];
  };
}

/** A call while it lasts, and what is left of it. */
export interface LiveCall {
  readonly sid: string;
  readonly options: CallOptions;
  readonly placed?: PlacedCall;
  readonly services: PhoneServices;
  readonly journal: Journal;
  readonly gate: InputGate;
  readonly leg: Leg;
  readonly dialled: Dialled[];
  /** Epoch ms. */
  readonly createdAt: number;
  status: CallStatus;
  state: CallState;
  /** Estimated seconds since the call began. */
  seconds: number;
  /** Number of the next status callback. */
  sequence: number;
  /** Keys pressed before a Gather was there to take them. */
  keysLeft: string;
  /** What was said after a pause that the Gather took for the end. */
  wordsLeft: string;
  /** Documents fetched since somebody last did something. */
  fetches: number;
}

/** @param journal what has happened on it already */
export function createLiveCall(
  options: CallOptions,
  services: PhoneServices,
  placed?: PlacedCall,
  journal = createJournal(),
): LiveCall {
  const sid = services.sids.next('CA');
  const live: LiveCall = {
    sid,
    options,
    ...(placed === undefined ? {} : { placed }),
    services,
    journal,
    gate: createInputGate(),
    leg: createLeg(
      services,
      () => callerParameters(live),
      (record) => record.faults.forEach(journal.fault),
    ),
    dialled: [],
    createdAt: services.now(),
    status: placed === undefined ? 'ringing' : 'queued',
    state: placed === undefined ? { kind: 'working' } : { kind: 'ringing' },
    seconds: 0,
    sequence: 0,
    keysLeft: '',
    wordsLeft: '',
    fetches: 0,
  };
  return live;
}

/** Called and Caller are older names of To and From, which Twilio still sends. */
function callerParameters({ sid, options, placed, services, status }: LiveCall): Parameters {
  const { from, to } = options;
  return {
    AccountSid: services.accountSid,
    ApiVersion: '2010-04-01',
    CallSid: sid,
    CallStatus: status,
    Called: to,
    ...geographyOf('Called', to),
    Caller: from,
    ...geographyOf('Caller', from),
    Direction: placed === undefined ? 'inbound' : 'outbound-api',
    From: from,
    ...geographyOf('From', from),
    To: to,
    ...geographyOf('To', to),
    ...options.parameters,
  };
}

/** The call's own clock, by estimate: nobody waits for speech to end. */
export const callTime = (live: LiveCall): number => live.createdAt + Math.round(live.seconds * 1000);
