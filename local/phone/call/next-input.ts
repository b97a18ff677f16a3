import type { CallInput } from './call-input.ts';
import type { CallState } from './call-state.ts';
import type { LiveCall } from './live-call.ts';
import type { Interruption } from './stage.ts';

/** Waits for whoever acts next, on either side. */
export async function nextInput(live: LiveCall, state: CallState): Promise<CallInput> {
  live.state = state;
  live.fetches = 0;
  live.services.changed();
  const input = await live.gate.next();
  live.state = { kind: 'working' };
  return input;
}

/** The caller hanging up, or the call going back to a turn, ends whatever goes on. */
export function interruptionOf(live: LiveCall, input: CallInput): Interruption | undefined {
  if (input.by === 'caller' && input.kind === 'hung-up') {
    const saying = input.saying === undefined ? {} : { saying: input.saying };
    return { kind: 'interrupted', flow: { kind: 'end', how: 'caller-hung-up' }, ...saying };
  }
  if (input.by !== 'operator') return undefined;
  const turn = live.journal.cutBefore(input.turn);
  return turn === undefined ? undefined : { kind: 'interrupted', flow: { kind: 'back', request: turn } };
}
