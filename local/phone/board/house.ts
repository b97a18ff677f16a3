import type { DeskCase } from '#desk/ports';

/** What the page sees of the house around the phone: its clock, its troubles, its content. Types alone. */
export interface HouseView {
  readonly clock: ClockView;
  /** What can be made to fail, how, and what is. */
  readonly switches: readonly SwitchView[];
  /** What became of the content since the start, the latest last. */
  readonly news: readonly ContentNews[];
}

export interface ClockView {
  readonly now: number;
  /** How far it was set from the machine's own. */
  readonly offsetMs: number;
  /** Of the desk. */
  readonly timeZone: string;
  /** Whether people answer the serviceline by then. */
  readonly desk: 'open' | 'shut';
  /** Times worth a visit. */
  readonly jumps: readonly { readonly name: string; readonly at: number }[];
}

export interface SwitchView {
  readonly service: string;
  readonly troubles: readonly string[];
  readonly set?: string;
}

export interface ContentNews {
  readonly at: number;
  /** `live`: it answers; `broken`: the version before goes on answering; `learning`, `learned`: the recognizers. */
  readonly kind: 'live' | 'broken' | 'learning' | 'learned';
  /** What was saved, or what is wrong with it, in lines for an editor. */
  readonly words: string;
  /** How long it took from the save. */
  readonly ms?: number;
}

/** Something that a turn came to. */
export interface TurnNote {
  readonly at: number;
  readonly helpline: string;
  readonly channel: 'voice' | 'sms';
  readonly what: string;
  readonly topic?: string;
  /** Without personal data. */
  readonly words?: string;
}

/** What calls and texts came to. */
export interface Outcome {
  /** As the desk has them. */
  readonly cases: readonly DeskCase[];
  /** How many there are that this release cannot read. */
  readonly unreadable: number;
  /** What was mailed to the desk. */
  readonly mails: readonly {
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    readonly at: number;
  }[];
  readonly misses: readonly TurnNote[];
  readonly ratings: readonly TurnNote[];
}

/** The house around a phone; a phone by itself has none. */
export interface House {
  view(helpline: string): HouseView;
  outcome(): Promise<Outcome>;
  /** @returns false when the service has no such trouble */
  trouble(service: string, trouble: string | null): boolean;
  /** Sets the clock (epoch milliseconds); null is the machine's own time again. */
  setClock(at: number | null): void;
}
