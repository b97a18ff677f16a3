import type { Call } from '../call/call.ts';
import type { CallState, Dialled } from '../call/call-state.ts';
import type { CallTurn, Exchange } from '../call/journal.ts';
import type { HeardLine } from '../twiml/heard-line.ts';
import type { PhoneFault } from '../twiml/phone-fault.ts';

/** A call as it stands, as JSON for the page and the terminal. */
export interface CallView {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly direction: Call['direction'];
  readonly status: Call['status'];
  readonly state: CallState;
  readonly seconds: number;
  readonly heard: readonly HeardLine[];
  readonly exchanges: readonly Exchange[];
  readonly turns: readonly CallTurn[];
  readonly faults: readonly PhoneFault[];
  readonly dialled: readonly Dialled[];
}

export const viewCall = (call: Call): CallView => ({
  sid: call.sid,
  from: call.from,
  to: call.to,
  direction: call.direction,
  status: call.status,
  state: call.state,
  seconds: call.seconds,
  heard: call.heard,
  exchanges: call.exchanges,
  turns: call.turns,
  faults: call.faults,
  dialled: call.dialled,
});
