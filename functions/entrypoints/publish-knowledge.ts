import { createPublishingDynamoClient } from '#adapters/dynamo/client';
import { createDynamoKnowledgePublisher } from '#adapters/dynamo/knowledge-publisher';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import { readSettings } from '#wiring/settings';
import { publishSnapshot } from '../release/publish-snapshot.ts';

const { KNOWLEDGE_TABLE: table, NUMBERS: numbers, SNAPSHOT_DIRECTORY: directory } = readSettings(process.env);
const client = createPublishingDynamoClient();

/** Publishes the release's content once the release answers. Runs once a deploy. */
export const handler = async (): Promise<void> =>
  publishSnapshot({
    store: createDynamoKnowledgePublisher({ client, table, now: Date.now, decode }),
    snapshot: createFileSnapshot({ directory, decode }),
    helplines: [...new Set(Object.values(numbers))],
  });
