/** A clock that stands still until it is told to go on. */
export interface TestClock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  advance(ms: number): void;
}

/** @param startMs Monday, 2 March 2026, 10:00 in Hong Kong unless told */
export function createTestClock(startMs = Date.UTC(2026, 2, 2, 2)): TestClock {
  let at = startMs;
  return {
    now: () => at,
    advance(ms) {
      at += ms;
    },
  };
}
