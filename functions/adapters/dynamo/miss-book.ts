import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { type Item, readNumber, readText, text } from './attributes.ts';
import { within } from './client.ts';
import { conversationKey, isLive } from './conversation-item.ts';
import { missesPartition } from './miss-store.ts';

export interface DynamoMissBookOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** A turn that was not understood, as the desk reads it. */
export interface Miss {
  readonly who: string;
  readonly words: string;
  readonly nearest: readonly string[];
  readonly outOfScope: boolean;
  readonly channel: string;
  readonly locale: string;
  readonly day: string;
  /** What the caller chose next; absent where nothing came after it. */
  readonly chose?: string;
}

/** Nobody waits on a line. */
const deadlineMs = 10_000;

/** So many counts are asked for at once. One by one, for the desk's role may read no batches. */
const atOnce = 20;

/** What there is to learn from: misses, and counts by their keys. Throws when the table does not answer. */
export function createDynamoMissBook({ client, table: TableName, now }: DynamoMissBookOptions) {
  const readCount = async (key: string): Promise<readonly [string, number]> => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: conversationKey(key) }),
      within(deadlineMs),
    );
    return [key, isLive(Item, now()) ? (readNumber(Item, 'count') ?? 0) : 0];
  };

  return {
    async list(helpline: string): Promise<readonly Miss[]> {
      const items: Item[] = [];
      let start: Item | undefined;
      do {
        const command = new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :misses',
          ExpressionAttributeValues: { ':misses': text(missesPartition(helpline)) },
          ExclusiveStartKey: start,
        });
        const page = await client.send(command, within(deadlineMs));
        items.push(...(page.Items ?? []));
        start = page.LastEvaluatedKey;
      } while (start !== undefined);
      return items.filter((item) => isLive(item, now())).map(readMiss);
    },

    /** @returns what was counted under each key; 0 under one that is absent */
    async counts(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const counted = new Map<string, number>();
      for (let at = 0; at < keys.length; at += atOnce) {
        const some = await Promise.all(keys.slice(at, at + atOnce).map(readCount));
        for (const [key, count] of some) counted.set(key, count);
      }
      return counted;
    },
  };
}

function readMiss(item: Item): Miss {
  const read = (name: string): string => readText(item, name) ?? '';
  const chose = readText(item, 'chose');
  return {
    ...{ who: read('who'), words: read('words'), channel: read('channel'), locale: read('locale') },
    day: read('day'),
    nearest: item.nearest?.L?.flatMap(({ S }) => S ?? []) ?? [],
    outOfScope: item.outOfScope?.BOOL === true,
    ...(chose !== undefined && { chose }),
  };
}
