import type { HeardLine } from '../twiml/heard-line.ts';
import type { PhoneFault } from '../twiml/phone-fault.ts';
import type { Parameters, WebhookRequest } from '../webhook/webhook-request.ts';
import type { AgentInput, CallerInput } from './call-input.ts';
import type { CallState, Dialled, EndReason, Recording } from './call-state.ts';

/** What performing a verb leads to. */
export type Flow =
  /** The next verb. */
  | { readonly kind: 'on' }
  /** Another document; the rest of this one is left. */
  | { readonly kind: 'fetch'; readonly request: WebhookRequest }
  /** Back to a turn that has been: the caller's leg fetches it again, whatever was going on. */
  | { readonly kind: 'back'; readonly request: WebhookRequest }
  | { readonly kind: 'end'; readonly how: EndReason };

/** The verb's wait is over before its time: the caller has hung up, or the call goes back to a turn. */
export interface Interruption {
  readonly kind: 'interrupted';
  readonly flow: Flow;
  /** What the caller said last, for a recording. */
  readonly saying?: string;
}

/** What a verb may do to the leg of a call that it is performed on. */
export interface Stage {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  hear(line: HeardLine): void;
  /** Lets estimated time pass. */
  pass(seconds: number): void;
  fault(fault: PhoneFault): void;
  /** Waits for this leg's person. Keys that were left over from the last Gather come first. */
  ask(state: CallState): Promise<CallerInput | Interruption>;
  putBack(keys: string): void;
  /** What was said after a pause goes to the next Gather. */
  putBackWords(words: string): void;
  /**
   * The request that an action or Redirect stands for, with the leg's own parameters and these.
   * @param reference absolute or relative to the current document; absent: the current document itself
   * @returns undefined when the document was given inline and the reference is not absolute
   */
  request(
    reference: string | undefined,
    method: string | undefined,
    more: Parameters,
  ): WebhookRequest | undefined;
  /** Sends a request whose answer is not performed. */
  notify(request: WebhookRequest | undefined): Promise<void>;
  /** As `notify`, after the next document has been fetched: callbacks come late and unordered. */
  notifyLater(request: WebhookRequest | undefined): void;
}

/** What the caller's own leg can do besides. */
export interface CallerStage extends Stage {
  /** Waits for the agent, or for the caller to hang up. */
  askAgent(state: CallState): Promise<AgentInput | CallerInput | Interruption>;
  /** Remembers a Dial. @returns what is to be told of its end */
  dialBegun(dial: Dialled): (ended: Dialled) => void;
  /** The leg to the agent, with its own SID. */
  agentStage(dial: Dialled): AgentStage;
  isOurs(number: string): boolean;
  /** Whether one of the telephones is diverted; the call is then on its way to where it is diverted to. */
  isDiverted(numbers: readonly string[], callerId: string): boolean;
  /** Keeps what the caller has said as a recording. */
  record(words: string, seconds: number): Recording;
}

export interface AgentStage extends Stage {
  /** A voicemail or a menu has answered: nobody presses a key. */
  isMachine: boolean;
  /** What the agent has heard so far. */
  readonly heard: readonly HeardLine[];
  /** Fetches the whisper's document and performs it. @returns how it ended: `no-more-verbs` joins the two parties */
  whisper(url: string, method: string | undefined): Promise<Flow>;
  /** The leg's own count of status callbacks, from 0. */
  nextSequence(): number;
  /** Now, as Twilio's callbacks write it (RFC 2822). */
  timestamp(): string;
}
