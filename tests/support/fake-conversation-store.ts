import type { ConversationStore, StoredItem } from '#turn/ports';

/** A ConversationStore in memory. @param now epoch milliseconds */
export function createFakeConversationStore(now: () => number): ConversationStore {
  const items = new Map<string, { readonly item: StoredItem; readonly expiresAt: number }>();

  const find = (key: string): StoredItem | undefined => {
    const found = items.get(key);
    return found !== undefined && found.expiresAt * 1000 > now() ? found.item : undefined;
  };

  return {
    read: async (key) => find(key),
    async write(key, body, expected, expiresAt) {
      if ((find(key)?.version ?? 0) !== expected) return 'conflict';
      items.set(key, { item: { version: expected + 1, body }, expiresAt });
      return 'written';
    },
    async put(key, body, expiresAt) {
      items.set(key, { item: { version: (find(key)?.version ?? 0) + 1, body }, expiresAt });
    },
    async erase(key) {
      items.delete(key);
    },
  };
}
