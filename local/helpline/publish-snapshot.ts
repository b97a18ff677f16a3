import { createPublishingDynamoClient } from '#adapters/dynamo-client';
import { createDynamoKnowledgeStore } from '#adapters/dynamo-knowledge-store';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import { localTables } from './local-account.ts';

/**
 * Publishes the snapshot to the table that the environment points at, as an operator would.
 * Throws when a snapshot is damaged or somebody else publishes at the same time.
 */
export async function publishSnapshot(directory: string, helplines: readonly string[]): Promise<void> {
  const client = createPublishingDynamoClient();
  const store = createDynamoKnowledgeStore({ client, table: localTables.knowledge, now: Date.now, decode });
  const snapshot = createFileSnapshot({ directory, decode });

  const publish = async (helpline: string): Promise<void> => {
    const version = await snapshot.readSnapshot(helpline);
    await store.writeVersion(version);
    const live = await store.readPointer(helpline);
    const moved = await store.movePointer(helpline, version.knowledge.version, live);
    if (moved === 'conflict') throw new Error(`${helpline} was published by somebody else at the same time`);
  };

  try {
    await Promise.all(helplines.map(publish));
  } finally {
    client.destroy();
  }
}
