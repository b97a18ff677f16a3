import type { CallState, EndReason } from '#local/phone/call/call-state';
import type { CallView } from '#local/phone/control/call-view';
import type { HeardLine } from '#local/phone/twiml/heard-line';
import { describeFault } from '#local/phone/twiml/phone-fault';

/** What is heard, a line each, indented so that it stands apart from what is typed. */
export const showHeard = (heard: readonly HeardLine[]): readonly string[] => heard.flatMap(showLine);

function showLine(line: HeardLine): readonly string[] {
  switch (line.kind) {
    case 'say':
      return [`  ${line.text}`];
    case 'pause':
      return [];
    case 'play':
      return [`  (plays ${line.text})`];
    case 'beep':
      return ['  (beep)'];
    case 'twilio':
      return [`  [Twilio] ${line.text}`];
    default:
      return line.kind satisfies never;
  }
}

const ends: Readonly<Record<EndReason, string>> = {
  'caller-hung-up': 'you hung up',
  'hung-up': 'the helpline hung up',
  'no-more-verbs': 'there was nothing more to perform',
  rejected: 'the call was rejected',
  busy: 'the line was busy',
  declined: 'the call was declined',
  'not-answered': 'the call was not answered',
  error: 'Twilio ended it with an error',
};

/** Where the call stands, when that is not simply listening. */
export function showState(state: CallState): readonly string[] {
  switch (state.kind) {
    case 'listening':
    case 'working':
      return [];
    case 'ringing':
      return ['-- your phone rings --'];
    case 'recording':
      return ['-- recording: type the message --'];
    case 'dialling':
      return [`-- ringing ${state.numbers.join(', ')}: :agent answer, busy or no-answer --`];
    case 'whispering':
      return ['-- the desk is asked for a key: :agent #1 --'];
    case 'bridged':
      return [`-- you are talking to ${state.numbers.join(', ')}; :agent hang-up or :hangup ends it --`];
    case 'ended':
      return [`-- the call is over: ${ends[state.how]} (:back 1, :save NAME or :quit) --`];
    default:
      return state satisfies never;
  }
}

/** @param alreadyShown how many of the call's faults were shown before */
export const showFaults = (call: CallView, alreadyShown: number): readonly string[] =>
  call.faults.slice(alreadyShown).map((fault) => `!! ${describeFault(fault)}`);
