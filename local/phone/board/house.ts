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

/** The house around a phone; a phone by itself has none. */
export interface House {
  view(helpline: string): HouseView;
  /** @returns false when the service has no such trouble */
  trouble(service: string, trouble: string | null): boolean;
  /** Sets the clock (epoch milliseconds); null is the machine's own time again. */
  setClock(at: number | null): void;
}
