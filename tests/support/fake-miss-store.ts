import type { MissStore, NewMiss } from '#turn/miss-port';

/** Misses in memory, in the order in which they came. */
export function createFakeMissStore() {
  const kept = new Map<string, NewMiss & { readonly chose?: string }>();
  const misses: MissStore = {
    async keep(miss) {
      const id = `${miss.helpline} ${miss.key}`;
      if (kept.has(id)) return 'known';
      kept.set(id, miss);
      return 'kept';
    },
    async chose(helpline, key, what) {
      const id = `${helpline} ${key}`;
      const miss = kept.get(id);
      if (miss !== undefined && miss.chose === undefined) kept.set(id, { ...miss, chose: what });
    },
  };
  return { misses, kept: () => [...kept.values()] };
}
