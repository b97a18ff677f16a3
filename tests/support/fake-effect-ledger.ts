import type { EffectLedger } from '#turn/ports';

interface Claim {
  readonly outcome?: string;
  readonly expiresAt: number;
}

/** An EffectLedger in memory. @param now epoch milliseconds */
export function createFakeEffectLedger(now: () => number): EffectLedger {
  const claims = new Map<string, Claim>();

  return {
    async claim(key, expiresAt) {
      const found = claims.get(key);
      if (found === undefined || found.expiresAt * 1000 <= now()) {
        claims.set(key, { expiresAt });
        return 'claimed';
      }
      return found.outcome === undefined ? 'pending' : { outcome: found.outcome };
    },
    read: async (key) => claims.get(key)?.outcome,
    async settle(key, outcome) {
      const found = claims.get(key);
      if (found === undefined) throw new Error(`nobody has claimed ${key}`);
      claims.set(key, { ...found, outcome });
    },
  };
}
