/** Twilio's two letters: a call, a text, a recording. */
export type SidPrefix = 'CA' | 'SM' | 'RE';

export interface SidCounter {
  /** The next identifier of its kind: two letters and 32 hex digits. */
  next(prefix: SidPrefix): string;
  /** A token in the shape of a UUID, for one webhook and its retries. */
  nextToken(): string;
}

/**
 * Identifiers by counting, each kind by itself, so that the same calls bear the same names in every run.
 * @param start the number before the first; a phone whose helpline remembers an earlier run starts elsewhere
 */
export function createSidCounter(start = 0): SidCounter {
  const counts = new Map<string, number>();
  const next = (kind: string): number => {
    const count = (counts.get(kind) ?? start) + 1;
    counts.set(kind, count);
    return count;
  };
  return {
    next: (prefix) => `${prefix}${next(prefix).toString(16).padStart(32, '0')}`,
    nextToken: () => `00000000-0000-4000-8000-${next('token').toString(16).padStart(12, '0')}`,
  };
}
