import type { TurnReason } from '#local/why/turn-reason';
import type { CallInput } from '../call/call-input.ts';
import type { CallState } from '../call/call-state.ts';
import type { TextMeasure, TextStatus } from '../texts/text-message.ts';
import type { PhoneFault } from '../twiml/phone-fault.ts';
import type { HouseView } from './house.ts';
import type { Origin } from './redo-call.ts';

/**
 * What one telephone and the desk's show: all that the page draws, in one answer, so that a reload loses nothing.
 * Types alone: the page imports them.
 */
export interface BoardView {
  /** Our numbers and their helplines. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Questions that the helpline could be asked, for who has none at hand. */
  readonly examples: readonly string[];
  /** This telephone's calls with this helpline, oldest first. */
  readonly calls: readonly CallEntry[];
  /** The call that is looked at: the one asked for, or the latest. */
  readonly call?: CallBoard;
  /** The call that the one that is looked at was run after, to compare. */
  readonly first?: CallBoard;
  /** The helpline rings this telephone. */
  readonly ringing?: { readonly sid: string; readonly from: string };
  /** Texts between this telephone and this helpline, oldest first. */
  readonly texts: readonly TextBoard[];
  /** The error of Twilio's that every text to this telephone ends with. */
  readonly textTrouble?: number;
  readonly house?: HouseView;
}

export interface CallEntry {
  readonly sid: string;
  readonly startedAt: number;
  readonly isOver: boolean;
  /** What was said first, to tell it from others. */
  readonly about: string;
}

export interface CallBoard {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly direction: 'inbound' | 'outbound-api';
  readonly state: CallState;
  /** How long it has lasted, by estimate. */
  readonly seconds: number;
  readonly turns: readonly SpokenTurn[];
  /** What Twilio would have logged as errors. */
  readonly faults: readonly PhoneFault[];
  /** The desk's telephone, once it was dialled. */
  readonly desk?: DeskBoard;
  /** The call that it was run after. */
  readonly origin?: Origin;
}

/** What somebody did, and what was heard after it as one flowing turn. */
export interface SpokenTurn {
  /** Counted from 0, the greeting. */
  readonly index: number;
  readonly did?: CallInput;
  /** Whoever did it cut in after so many seconds of what was being said. */
  readonly cutIn?: number;
  readonly heard: readonly HeardPiece[];
  /** How long all of it takes to hear. */
  readonly seconds: number;
  /** Why it was this that was heard: a line for each webhook. */
  readonly reasons: readonly TurnReason[];
}

export interface HeardPiece {
  /** `offered`: a question or what can be said next. `sound`: a tone or a recording. `twilio`: Twilio's own words. */
  readonly as: 'said' | 'offered' | 'sound' | 'twilio';
  readonly text: string;
  /** Of the voice: en-GB. */
  readonly language?: string;
}

export interface DeskBoard {
  readonly number: string;
  /** The number that the desk sees. */
  readonly callerId: string;
  /** What was whispered before the caller was put through. */
  readonly whispered: readonly string[];
  /** How the dial ended; absent while it goes on. */
  readonly ended?: string;
  readonly seconds: number;
}

export interface TextBoard {
  readonly sid: string;
  readonly by: 'caller' | 'helpline' | 'twilio';
  readonly via: 'sms' | 'whatsapp';
  readonly body: string;
  readonly at: number;
  readonly measure: TextMeasure;
  readonly status: TextStatus;
  readonly errorCode?: number;
  /** Of a text that the caller sent: why it was answered as it was. */
  readonly reasons: readonly TurnReason[];
}
