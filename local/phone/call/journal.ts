import type { HeardLine } from '../twiml/heard-line.ts';
import type { PhoneFault } from '../twiml/phone-fault.ts';
import type { WebhookRecord } from '../webhook/webhook-request.ts';
import type { CallInput } from './call-input.ts';

/** One webhook of a call whose answer was performed. Numbered from 1. */
export interface CallTurn extends WebhookRecord {
  readonly turn: number;
  /** Whom the answer was performed for. */
  readonly leg: LegName;
}

export type LegName = 'caller' | 'agent';

/** What somebody did, and all that followed until the call was quiet again. */
export interface Exchange {
  /** Absent for the beginning of the call. */
  readonly by?: CallInput;
  /** Whoever did it cut in after so many seconds of what was being said. */
  readonly cutIn?: number;
  readonly heard: readonly HeardLine[];
  readonly turns: readonly CallTurn[];
}

/** All that has happened on a call, in order. */
export interface Journal {
  readonly exchanges: readonly Exchange[];
  readonly faults: readonly PhoneFault[];
  begin(by: CallInput, cutIn?: number): void;
  hear(line: HeardLine): void;
  turn(record: WebhookRecord, leg: LegName): void;
  fault(fault: PhoneFault): void;
  /**
   * Forgets a turn of the caller's and all after it.
   * @returns the turn, or undefined when the caller had none of that number
   */
  cutBefore(turn: number): CallTurn | undefined;
  /**
   * A journal of its own that begins with the first so many exchanges, short of what was heard after the last turn of
   * theirs: it is about to be heard again.
   */
  fork(exchanges: number): Journal;
}

interface OpenExchange extends Exchange {
  readonly heard: HeardLine[];
  readonly turns: CallTurn[];
  /** How many lines had been heard before each turn of this exchange. */
  readonly heardBefore: number[];
}

const openExchange = (by?: CallInput, cutIn?: number): OpenExchange => ({
  ...(by === undefined ? {} : { by }),
  ...(cutIn === undefined ? {} : { cutIn }),
  heard: [],
  turns: [],
  heardBefore: [],
});

/** @param begun what has happened already */
export function createJournal(begun: readonly OpenExchange[] = [openExchange()]): Journal {
  const exchanges: OpenExchange[] = [...begun];
  const faults: PhoneFault[] = [];
  const latest = (): OpenExchange => exchanges.at(-1) ?? openExchange();
  const turnsSoFar = () => exchanges.reduce((sum, exchange) => sum + exchange.turns.length, 0);
  return {
    exchanges,
    faults,
    begin: (by, cutIn) => void exchanges.push(openExchange(by, cutIn)),
    hear: (line) => void latest().heard.push(line),
    turn(record, leg) {
      const exchange = latest();
      exchange.heardBefore.push(exchange.heard.length);
      exchange.turns.push({ ...record, turn: turnsSoFar() + 1, leg });
      faults.push(...record.faults);
    },
    fault: (fault) => void faults.push(fault),
    cutBefore(turn) {
      const isMeant = (each: CallTurn) => each.turn === turn && each.leg === 'caller';
      const index = exchanges.findIndex((exchange) => exchange.turns.some(isMeant));
      const exchange = exchanges[index];
      const at = exchange?.turns.findIndex(isMeant) ?? -1;
      const cut = exchange?.turns[at];
      if (exchange === undefined || cut === undefined) return undefined;
      exchanges.length = index + 1;
      exchange.heard.length = exchange.heardBefore[at] ?? 0;
      exchange.turns.length = at;
      exchange.heardBefore.length = at;
      return cut;
    },
    fork(count) {
      const copies = exchanges.slice(0, count).map(copyOf);
      const last = copies.at(-1);
      if (last !== undefined) last.heard.length = last.heardBefore.at(-1) ?? 0;
      return createJournal(copies);
    },
  };
}

const copyOf = (exchange: OpenExchange): OpenExchange => ({
  ...exchange,
  heard: [...exchange.heard],
  turns: [...exchange.turns],
  heardBefore: [...exchange.heardBefore],
});
