import type { KnowledgePublisher, KnowledgeVersion } from '#turn/knowledge-port';

/** A KnowledgePublisher in memory. @param now epoch milliseconds */
export function createFakeKnowledgePublisher(now: () => number): KnowledgePublisher {
  const pointers = new Map<string, string>();
  const versions = new Map<string, { readonly version: KnowledgeVersion; readonly at: number }>();
  const keyOf = (helpline: string, version: string) => `${helpline}/${version}`;

  return {
    readPointer: async (helpline) => pointers.get(helpline),
    readVersion: async (helpline, version) => versions.get(keyOf(helpline, version))?.version,
    async writeVersion(version) {
      const key = keyOf(version.knowledge.profile.id, version.knowledge.version);
      versions.set(key, { version, at: versions.get(key)?.at ?? now() });
    },
    async movePointer(helpline, to, expected) {
      if (pointers.get(helpline) !== expected) return 'conflict';
      pointers.set(helpline, to);
      return 'moved';
    },
    listVersions: async (helpline) =>
      [...versions.values()]
        .filter(({ version }) => version.knowledge.profile.id === helpline)
        .map(({ version, at }) => ({ version: version.knowledge.version, at }))
        .sort((a, b) => b.at - a.at),
  };
}
