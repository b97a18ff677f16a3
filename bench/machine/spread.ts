/** How a measure spreads. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

/** @throws Error when nothing was measured */
export function spreadOf(measures: readonly number[]): Spread {
  const sorted = [...measures].sort((a, b) => a - b);
  const at = (share: number): number => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    if (value === undefined) throw new Error('nothing was measured');
    return value;
  };
  return { count: sorted.length, p50: at(0.5), p99: at(0.99) };
}

/** "3.4": as many digits as mean something. */
export const milliseconds = (ms: number): string => ms.toFixed(ms < 10 ? 1 : 0);
