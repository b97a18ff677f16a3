import { type DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { readText, text } from '#adapters/dynamo/attributes';
import { readingDeadlineMs } from '../deployment/table-target.ts';
import type { Release } from './live-release.ts';

/** A release as it was left: what answers callers since then. */
export interface ReleaseRecord {
  /** ISO time. */
  readonly at: string;
  /** As AWS names whoever it was. */
  readonly by: string;
  /** The commit that it was made from, or why it was gone back to. */
  readonly from: string;
  readonly release: Release;
  /** Helpline -> the version of its content that was live then. */
  readonly knowledge: Readonly<Record<string, string>>;
}

/** Beside the answers, in the table that is kept and can be restored. */
const partition = 'RELEASES';

export async function writeRelease(
  client: DynamoDBClient,
  table: string,
  record: ReleaseRecord,
): Promise<void> {
  const { at, by, from, release, knowledge } = record;
  const Item = {
    ...{ pk: text(partition), sk: text(at), by: text(by), from: text(from) },
    ...{ release: text(JSON.stringify(release)), knowledge: text(JSON.stringify(knowledge)) },
  };
  await client.send(new PutItemCommand({ TableName: table, Item }), {
    abortSignal: AbortSignal.timeout(readingDeadlineMs),
  });
}

/** @returns newest first */
export async function listReleases(
  client: DynamoDBClient,
  table: string,
  most: number,
): Promise<readonly ReleaseRecord[]> {
  const command = new QueryCommand({
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': text(partition) },
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: most,
  });
  const { Items = [] } = await client.send(command, { abortSignal: AbortSignal.timeout(readingDeadlineMs) });
  return Items.map((item) => ({
    at: readText(item, 'sk') ?? '',
    by: readText(item, 'by') ?? '',
    from: readText(item, 'from') ?? '',
    release: JSON.parse(readText(item, 'release') ?? '{}'),
    knowledge: JSON.parse(readText(item, 'knowledge') ?? '{}'),
  }));
}
