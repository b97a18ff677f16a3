/** The time of one helpline on this machine: it runs, and can be set. */
export interface LocalClock {
  /** Epoch milliseconds. */
  now(): number;
  /** How far it was set from the machine's own. */
  readonly offsetMs: number;
  set(at: number): void;
  /** The machine's own time again. */
  reset(): void;
}

/** @param machine the clock that it runs by */
export function createLocalClock(machine: () => number = Date.now): LocalClock {
  let offsetMs = 0;
  return {
    now: () => machine() + offsetMs,
    get offsetMs() {
      return offsetMs;
    },
    set(at) {
      offsetMs = at - machine();
    },
    reset() {
      offsetMs = 0;
    },
  };
}
