import type { WireAnswer } from './wire-message.ts';

/** How a stand-in fails on demand. */
export type Fault =
  /** Every connection is reset, as if nothing were there. */
  | { readonly kind: 'refuse' }
  /** Requests are taken and never answered. */
  | { readonly kind: 'hang' }
  /** Answers come so many milliseconds late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The request is performed and the connection then breaks, so that the client cannot know. */
  | { readonly kind: 'lose-answer' }
  /** The request is performed twice, as when whoever sent it never got the first answer. */
  | { readonly kind: 'twice' }
  /** This is answered instead, and nothing is performed. */
  | { readonly kind: 'answer'; readonly answer: WireAnswer };

/** The switch by which tests, the page and the terminal make a stand-in fail. */
export interface FaultSwitch {
  /** @param times how many requests fail; all, until `clear`, when left out */
  set(fault: Fault, times?: number): void;
  clear(): void;
  readonly current: Fault | undefined;
}

/** For the server: `take` counts a request against the fault that it returns. */
export interface ServedFaults extends FaultSwitch {
  take(): Fault | undefined;
}

export function createFaultSwitch(): ServedFaults {
  let current: Fault | undefined;
  let left = 0;

  return {
    set(fault, times = Number.POSITIVE_INFINITY) {
      current = fault;
      left = times;
    },
    clear() {
      current = undefined;
    },
    get current() {
      return current;
    },
    take() {
      const taken = current;
      left -= 1;
      if (left <= 0) current = undefined;
      return taken;
    },
  };
}
