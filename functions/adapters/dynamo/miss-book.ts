import { BatchGetItemCommand, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
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

/** A BatchGetItem takes no more keys. */
const batch = 100;

/** What there is to learn from: misses, and counts by their keys. Throws when the table does not answer. */
export function createDynamoMissBook({ client, table: TableName, now }: DynamoMissBookOptions) {
  const readBatch = async (keys: readonly string[]): Promise<readonly Item[]> => {
    const RequestItems = { [TableName]: { Keys: keys.map(conversationKey) } };
    const { Responses = {} } = await client.send(
      new BatchGetItemCommand({ RequestItems }),
      within(deadlineMs),
    );
    return Responses[TableName] ?? [];
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

    /** @returns what was counted under each key; a key that is absent counts nothing */
    async counts(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const found: Item[] = [];
      for (let at = 0; at < keys.length; at += batch)
        found.push(...(await readBatch(keys.slice(at, at + batch))));
      return new Map(
        found
          .filter((item) => isLive(item, now()))
          .map((item) => [readText(item, 'pk') ?? '', readNumber(item, 'count') ?? 0]),
      );
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
