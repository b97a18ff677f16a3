import { createPublishingDynamoClient } from '#adapters/dynamo-client';
import { createDynamoKnowledgeStore } from '#adapters/dynamo-knowledge-store';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import type { KnowledgePublisher } from '#turn/ports';

/** A knowledge table that an operator speaks to. */
export interface TableTarget {
  readonly region: string;
  readonly table: string;
  /** Absent for AWS itself. */
  readonly endpoint?: string;
}

/** How long one reading may take: an operator may be half a world away, and sign in first. */
const readingDeadlineMs = 15_000;

/** Does some work with the table's knowledge, and lets go of it. Throws what the SDK throws. */
export async function withKnowledgeTable<Result>(
  target: TableTarget,
  now: () => number,
  work: (store: KnowledgePublisher) => Promise<Result>,
): Promise<Result> {
  const { region, table, endpoint } = target;
  const client = createPublishingDynamoClient({
    region,
    // A stand-in takes any credentials, and must not be given real ones.
    ...(endpoint === undefined
      ? {}
      : { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
  try {
    return await work(createDynamoKnowledgeStore({ client, table, now, decode, readingDeadlineMs }));
  } finally {
    client.destroy();
  }
}

export const describeTable = ({ table, region, endpoint }: TableTarget): string =>
  `the table ${table} (${endpoint ?? region})`;
