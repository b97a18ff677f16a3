import { createPublishingDynamoClient } from '#adapters/dynamo/client';
import { createDynamoKnowledgePublisher } from '#adapters/dynamo/knowledge-publisher';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import { publishSnapshot as publish } from '#release/publish-snapshot';
import { localTables } from './local-account.ts';

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
  });
  try {
    await publish({ store, snapshot: createFileSnapshot({ directory, decode }), helplines });
  } finally {
    client.destroy();
  }
}
