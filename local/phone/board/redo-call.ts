import type { Call } from '../call/call.ts';
import type { CallInput } from '../call/call-input.ts';
import type { Exchange } from '../call/journal.ts';

/** Where a call came from: it began as another did, or did all that another did. */
export interface Origin {
  readonly kind: 'fork' | 'replay';
  /** The first run. */
  readonly sid: string;
  /** The exchange from which both go on by themselves. */
  readonly from: number;
  /** Why not all could be done again. */
  readonly stopped?: string;
}

/**
 * Does again what was done on another call, as far as this one allows it.
 * @returns why not all of it could be done, in words; undefined when it could
 */
export async function redoOn(call: Call, exchanges: readonly Exchange[]): Promise<string | undefined> {
  for (const { by } of exchanges) {
    if (by === undefined) continue;
    try {
      await redo(call, by);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return undefined;
}

function redo(call: Call, by: CallInput): Promise<void> {
  if (by.by === 'agent') return redoForDesk(call, by);
  switch (by.kind) {
    case 'said':
      return call.say(by.words, by.confidence);
    case 'pressed':
      return call.press(by.keys);
    case 'silent':
      return call.silence();
    case 'hung-up':
      return call.hangUp(by.saying);
    case 'answered':
      return call.pickUp();
    case 'declined':
      return call.decline(by.status);
    case 'back':
      return Promise.resolve();
    default:
      return by satisfies never;
  }
}

function redoForDesk(call: Call, by: Extract<CallInput, { by: 'agent' }>): Promise<void> {
  switch (by.kind) {
    case 'answered':
      return call.agent(by.machine ?? 'answer');
    case 'unreached':
      return call.agent(by.status);
    case 'pressed':
      return call.agentPress(by.keys);
    case 'silent':
      return call.agentSilence();
    case 'hung-up':
      return call.agent('hang-up', by.afterSeconds);
    case 'said':
      throw new Error('What the desk says is not done again.');
    default:
      return by satisfies never;
  }
}

let siblings = 0;

/**
 * A number of the same kind and with the same last four digits, which the helpline does not remember: what the first
 * run left behind must not change the second.
 */
export function siblingOf(number: string): string {
  if (!/^\+\d{9,}$/.test(number)) return number;
  siblings += 1;
  return `${number.slice(0, -7)}${String(siblings % 1000).padStart(3, '0')}${number.slice(-4)}`;
}
