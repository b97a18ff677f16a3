import type { KnowledgePublisher, SnapshotReader } from '#turn/ports';

export interface PublishSnapshotOptions {
  readonly store: KnowledgePublisher;
  readonly snapshot: SnapshotReader;
  readonly helplines: readonly string[];
}

/**
 * Publishes the content that a release was built with: each version is written whole, then its pointer moves. Doing it
 * again is harmless. Throws when a snapshot is damaged, or when somebody else publishes at the same time.
 */
export async function publishSnapshot(options: PublishSnapshotOptions): Promise<void> {
  const { store, snapshot, helplines } = options;
  const publish = async (helpline: string): Promise<void> => {
    const version = await snapshot.readSnapshot(helpline);
    await store.writeVersion(version);
    const live = await store.readPointer(helpline);
    const moved = await store.movePointer(helpline, version.knowledge.version, live);
    if (moved === 'conflict') throw new Error(`${helpline} was published by somebody else at the same time`);
  };
  await Promise.all(helplines.map(publish));
}
