import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createPublishingDynamoClient } from '#adapters/dynamo/client';
import { createDynamoKnowledgePublisher } from '#adapters/dynamo/knowledge-publisher';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import type { KnowledgePublisher } from '#turn/knowledge-port';

/** A knowledge table that an operator speaks to. */
export interface TableTarget {
  readonly region: string;
  readonly table: string;
  /** Absent for AWS itself. */
  readonly endpoint?: string;
}

/** How long one reading may take: an operator may be half a world away, and sign in first. */
export const readingDeadlineMs = 15_000;

/** Does some work with the table's knowledge, and lets go of it. Throws what the SDK throws. */
export function withKnowledgeTable<Result>(
  target: TableTarget,
  now: () => number,
  work: (store: KnowledgePublisher) => Promise<Result>,
): Promise<Result> {
  const { table } = target;
  return withTableClient(target, (client) =>
    work(createDynamoKnowledgePublisher({ client, table, now, decode, readingDeadlineMs })),
  );
}

/** Does some work with a client of the table, and lets go of it. Throws what the SDK throws. */
export async function withTableClient<Result>(
  { region, endpoint }: TableTarget,
  work: (client: DynamoDBClient) => Promise<Result>,
): Promise<Result> {
  const client = createPublishingDynamoClient({
    region,
    // A stand-in takes any credentials, and must not be given real ones.
    ...(endpoint === undefined
      ? {}
      : { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}

export const describeTable = ({ table, region, endpoint }: TableTarget): string =>
  `the table ${table} (${endpoint ?? region})`;
