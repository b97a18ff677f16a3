import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Counters } from '#turn/ports';
import { number, readNumber } from './attributes.ts';
import { tableDeadlineMs, within } from './client.ts';
import { conversationKey } from './conversation-item.ts';

export interface DynamoCountersOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Milliseconds that one question may take, retry included. */
  readonly deadlineMs?: number;
}

/** Counts in the conversations table. Each call ends within 300 ms and throws when the table does not answer. */
export function createDynamoCounters(options: DynamoCountersOptions): Counters {
  const { client, table: TableName, deadlineMs = tableDeadlineMs } = options;

  return {
    async increment(key, expiresAt) {
      const command = new UpdateItemCommand({
        TableName,
        Key: conversationKey(key),
        UpdateExpression: 'SET expiresAt = :expiresAt ADD #count :one',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':expiresAt': number(expiresAt), ':one': number(1) },
        ReturnValues: 'UPDATED_NEW',
      });
      const { Attributes } = await client.send(command, within(deadlineMs));
      return readNumber(Attributes, 'count') ?? 1;
    },
  };
}
