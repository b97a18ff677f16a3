import { createPublishingDynamoClient } from '#adapters/dynamo/client';
import { createDynamoKnowledgePublisher } from '#adapters/dynamo/knowledge-publisher';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import { localTables } from './local-account.ts';
import { publishVersion } from './publish-version.ts';

/**
 * Publishes the snapshot to the table that the environment points at, as a deploy does.
 * Throws when a snapshot is damaged or somebody else publishes at the same time.
 */
export async function publishSnapshot(directory: string, helplines: readonly string[]): Promise<void> {
  const client = createPublishingDynamoClient();
  const store = createDynamoKnowledgePublisher({
    client,
    table: localTables.knowledge,
    now: Date.now,
    decode,
    // The first question to a table that has just been opened.
    readingDeadlineMs: 5_000,
  });
  const snapshot = createFileSnapshot({ directory, decode });
  const publish = async (helpline: string): Promise<void> => {
    const version = await snapshot.readSnapshot(helpline);
    if ((await publishVersion(store, version, await store.readPointer(helpline))) === 'conflict')
      throw new Error(`${helpline} was published by somebody else at the same time`);
  };
  try {
    await Promise.all(helplines.map(publish));
  } finally {
    client.destroy();
  }
}
