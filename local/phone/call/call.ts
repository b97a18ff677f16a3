import type { HeardLine } from '../twiml/heard-line.ts';
import type { PhoneFault } from '../twiml/phone-fault.ts';
import type { WebhookRecord } from '../webhook/webhook-request.ts';
import { type AgentAct, agentInput, type CallInput } from './call-input.ts';
import type { CallState, Dialled } from './call-state.ts';
import { forkCall } from './fork-call.ts';
import type { CallTurn, Exchange } from './journal.ts';
import { sendTraced } from './leg.ts';
import {
  type CallOptions,
  type CallStatus,
  createLiveCall,
  type LiveCall,
  type PlacedCall,
} from './live-call.ts';
import type { PhoneServices } from './phone-services.ts';
import { runCall } from './run-call.ts';

/** A call as a person holds it. */
export interface Call extends CallActions {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  /** The number of the telephone that the caller holds. */
  readonly handset: string;
  readonly direction: 'inbound' | 'outbound-api';
  readonly state: CallState;
  readonly status: CallStatus;
  /** Epoch ms at which the call began. */
  readonly createdAt: number;
  /** How long the call has lasted, by estimate. */
  readonly seconds: number;
  /** All that was heard since somebody last did something. */
  readonly heard: readonly HeardLine[];
  /** The words of `heard`, a line each. */
  readonly words: readonly string[];
  readonly exchanges: readonly Exchange[];
  readonly turns: readonly CallTurn[];
  /** Whatever Twilio would have logged as an error. A call that went well has none. */
  readonly faults: readonly PhoneFault[];
  readonly dialled: readonly Dialled[];
}

/** Everything that somebody on the call can do; each resolves when the call waits for somebody again, or is over. */
export interface CallActions {
  /**
   * @param confidence the recognizer's, from 0 to 1
   * @param after cuts in on what is being said, after so many seconds of it
   */
  say(words: string, confidence?: number, after?: number): Promise<void>;
  press(keys: string): Promise<void>;
  silence(): Promise<void>;
  /** Comes to nothing when the call is over. @param saying what a recording still catches */
  hangUp(saying?: string): Promise<void>;
  /** Takes, or does not take, a call that the helpline has placed. */
  pickUp(): Promise<void>;
  decline(status?: 'busy' | 'no-answer'): Promise<void>;
  /** What the person does whom Dial rings. @param seconds how long they have talked when they hang up */
  agent(act: AgentAct, seconds?: number): Promise<void>;
  /** The agent answers a whisper that asks for a key. */
  agentPress(keys: string): Promise<void>;
  /** Nobody presses a key: a voicemail has answered. */
  agentSilence(): Promise<void>;
  /** Goes back to a turn: its webhook is sent again, and all that came after it is forgotten. */
  back(turn: number): Promise<void>;
  /**
   * Another call, in which all is as it was before an exchange: the caller may do something else there.
   * @param exchange counted from 0, the beginning, before which there is nothing
   */
  fork(exchange: number): Promise<Call>;
  /** Sends the last webhook once more, as Twilio may; its answer is not performed. */
  repeatLastWebhook(): Promise<WebhookRecord>;
}

/** The recognizer's confidence in words that are typed. */
const usualConfidence = 0.9;

/** Places a call to the helpline, and waits until it has been answered and something is to be done. */
export async function startCall(options: CallOptions, services: PhoneServices): Promise<Call> {
  const live = createLiveCall(options, services);
  live.leg.documentUrl = services.webhooks.voice;
  const request = live.leg.request(services.webhooks.voice, 'POST', {});
  const call = createCall(live);
  if (request !== undefined) void runCall(live, { kind: 'fetch', request });
  await live.gate.untilQuiet();
  return call;
}

/** A call that the helpline places: the handset rings, and the helpline need not wait for it. */
export function placeCall(options: CallOptions, placed: PlacedCall, services: PhoneServices): Call {
  const live = createLiveCall(options, services, placed);
  void runCall(live);
  return createCall(live);
}

function createCall(live: LiveCall): Call {
  const { journal, options } = live;
  const heard = () => journal.exchanges.at(-1)?.heard ?? [];
  return {
    sid: live.sid,
    from: options.from,
    to: options.to,
    handset: options.handset ?? (live.placed === undefined ? options.from : options.to),
    direction: live.placed === undefined ? 'inbound' : 'outbound-api',
    createdAt: live.createdAt,
    get state() {
      return live.state;
    },
    get status() {
      return live.status;
    },
    get seconds() {
      return live.seconds;
    },
    get heard() {
      return heard();
    },
    get words() {
      return heard().flatMap((line) => (line.kind === 'say' || line.kind === 'twilio' ? line.text : []));
    },
    exchanges: journal.exchanges,
    get turns() {
      return journal.exchanges.flatMap((exchange) => exchange.turns);
    },
    faults: journal.faults,
    dialled: live.dialled,
    ...createActions(live),
  };
}

function createActions(live: LiveCall): CallActions {
  const act = createActs(live);
  return {
    say: (words, confidence = usualConfidence, after = Number.POSITIVE_INFINITY) =>
      words.trim() === ''
        ? act({ by: 'caller', kind: 'silent' })
        : act({ by: 'caller', kind: 'said', words, confidence }, after),
    press: (keys) => act({ by: 'caller', kind: 'pressed', keys }),
    silence: () => act({ by: 'caller', kind: 'silent' }),
    hangUp: async (saying) => {
      if (live.state.kind === 'ended') return;
      await act({ by: 'caller', kind: 'hung-up', ...(saying === undefined ? {} : { saying }) });
    },
    pickUp: () => act({ by: 'caller', kind: 'answered' }),
    decline: (status = 'busy') => act({ by: 'caller', kind: 'declined', status }),
    agent: (what, seconds) => act(agentInput(what, seconds)),
    agentPress: (keys) => act({ by: 'agent', kind: 'pressed', keys }),
    agentSilence: () => act({ by: 'agent', kind: 'silent' }),
    back: (turn) => act({ by: 'operator', kind: 'back', turn }),
    fork: async (exchange) => {
      const forked = forkCall(live, exchange);
      await forked.gate.untilQuiet();
      return createCall(forked);
    },
    repeatLastWebhook: () => repeatLast(live),
  };
}

/** One input after another, in the order in which they came. */
function createActs(live: LiveCall): (input: CallInput, after?: number) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (input, after) => {
    const done = last.then(() => perform(live, input, after));
    last = done.catch(() => {});
    return done;
  };
}

async function perform(live: LiveCall, input: CallInput, after = Number.POSITIVE_INFINITY): Promise<void> {
  await live.gate.untilQuiet();
  const why = whyNot(live, input);
  if (why !== undefined) throw new Error(why);
  if (input.by === 'operator' && live.state.kind === 'ended') return revive(live, input.turn);
  if (input.by !== 'operator') {
    live.journal.begin(input, cutShort(live, after));
    live.services.changed();
  }
  await live.gate.give(input);
}

/** A Gather is cut short by who speaks into it. @returns after how many seconds, if it was */
function cutShort(live: LiveCall, after: number): number | undefined {
  const heard = live.journal.exchanges.at(-1)?.heard ?? [];
  const unheard = heard.reduce((sum, { seconds }) => sum + seconds, 0) - after;
  if (live.state.kind !== 'listening' || unheard <= 0) return undefined;
  live.seconds -= unheard;
  return after;
}

/** Why nobody can do this now, in words for whoever tried. */
function whyNot({ state, journal }: LiveCall, input: CallInput): string | undefined {
  if (input.by === 'operator') {
    const turns = journal.exchanges.flatMap((exchange) => exchange.turns);
    const isThere = turns.some(({ turn, leg }) => turn === input.turn && leg === 'caller');
    return isThere ? undefined : `The call has no turn ${input.turn}.`;
  }
  if (state.kind === 'ended') return 'The call is over.';
  if (input.kind === 'pressed' && !/^[0-9*#]+$/.test(input.keys)) {
    return `A telephone has the keys 0-9, * and #; not "${input.keys}".`;
  }
  if (input.by === 'agent') {
    const isDialled = ['dialling', 'whispering', 'bridged'].includes(state.kind);
    return isDialled ? undefined : 'No agent is being dialled.';
  }
  const isForRinging = input.kind === 'answered' || input.kind === 'declined' || input.kind === 'hung-up';
  if (state.kind === 'ringing') return isForRinging ? undefined : 'The handset rings: pick up first.';
  return isForRinging && input.kind !== 'hung-up' ? 'The handset does not ring.' : undefined;
}

/** A call that is over goes on from an earlier turn, as if it had not ended. */
async function revive(live: LiveCall, turn: number): Promise<void> {
  const request = live.journal.cutBefore(turn);
  if (request === undefined) return;
  live.status = turn === 1 ? 'ringing' : 'in-progress';
  live.state = { kind: 'working' };
  live.gate.reopen();
  void runCall(live, { kind: 'fetch', request });
  await live.gate.untilQuiet();
}

async function repeatLast(live: LiveCall): Promise<WebhookRecord> {
  const last = live.journal.exchanges.flatMap((exchange) => exchange.turns).at(-1);
  if (last === undefined) throw new Error('No webhook has been sent yet.');
  return sendTraced(last, live.services.transport, live.services);
}
