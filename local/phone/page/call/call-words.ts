import type { CallInput } from '../../call/call-input.ts';
import type { CallState, EndReason } from '../../call/call-state.ts';

const ends: Readonly<Record<EndReason, string>> = {
  'caller-hung-up': 'You hung up',
  'hung-up': 'The helpline hung up',
  'no-more-verbs': 'The call came to its end',
  rejected: 'The call was rejected',
  busy: 'The line was busy',
  declined: 'You declined the call',
  'not-answered': 'You did not answer',
  error: 'The call broke off with an error',
};

/** Where a call stands, in words; without one, that there is none. */
export function stateWords(state: CallState | undefined): string {
  switch (state?.kind) {
    case undefined:
      return 'Not on a call';
    case 'listening':
      return 'Listening to you';
    case 'recording':
      return 'Recording: say your message';
    case 'dialling':
      return 'Ringing the desk';
    case 'whispering':
      return 'The desk hears about you first';
    case 'bridged':
      return 'Talking to the desk';
    case 'ringing':
      return 'Your phone rings';
    case 'ended':
      return ends[state.how];
    case 'working':
      return 'The helpline is answering';
    default:
      return state satisfies never;
  }
}

/** What somebody did, and who; words that were said are in `said`. */
export interface DidWords {
  readonly who: string;
  readonly said?: string;
  readonly act?: string;
}

export function didWords(did: CallInput): DidWords {
  const who = did.by === 'agent' ? 'The desk' : 'You';
  switch (did.kind) {
    case 'said':
      return { who, said: did.words };
    case 'pressed':
      return { who, act: `pressed ${did.keys}` };
    case 'silent':
      return { who, act: did.by === 'agent' ? 'pressed nothing' : 'stayed silent' };
    case 'hung-up':
      return { who, act: 'hung up' };
    case 'answered':
      return { who, act: 'picked up' };
    case 'declined':
      return { who, act: did.status === 'busy' ? 'declined' : 'did not answer' };
    case 'unreached':
      return { who, act: unreached[did.status] };
    case 'back':
      return { who, act: `went back to turn ${did.turn}` };
    default:
      return did satisfies never;
  }
}

const unreached = {
  busy: 'was busy',
  'no-answer': 'did not answer',
  failed: 'could not be reached',
} as const;

/** 0:07, 12:40. */
export function clockWords(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
