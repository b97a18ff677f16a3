import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { MissStore } from '#turn/miss-port';
import { number, text } from './attributes.ts';
import { tableDeadlineMs, within } from './client.ts';

export interface DynamoMissStoreOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Milliseconds that one question may take, retry included. */
  readonly deadlineMs?: number;
}

/** The misses of a helpline lie in one partition, so that they are listed by one query. */
export const missesPartition = (helpline: string): string => `MISSES#${helpline}`;

/** Misses in the conversations table. Each call ends within 300 ms and throws when the table does not answer. */
export function createDynamoMissStore(options: DynamoMissStoreOptions): MissStore {
  const { client, table: TableName, deadlineMs = tableDeadlineMs } = options;
  const keyOf = (helpline: string, key: string) => ({ pk: text(missesPartition(helpline)), sk: text(key) });

  return {
    async keep({ helpline, key, nearest, outOfScope, ...fields }, expiresAt) {
      const command = new PutItemCommand({
        TableName,
        Item: {
          ...keyOf(helpline, key),
          ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, text(value)])),
          nearest: { L: nearest.map(text) },
          outOfScope: { BOOL: outOfScope },
          expiresAt: number(expiresAt),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      });
      return (await unlessRefused(client.send(command, within(deadlineMs)))) ? 'kept' : 'known';
    },

    async chose(helpline, key, what) {
      const command = new UpdateItemCommand({
        TableName,
        Key: keyOf(helpline, key),
        UpdateExpression: 'SET chose = :what',
        // A miss that has lapsed does not come back as a half, and a repeated webhook changes nothing.
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(chose)',
        ExpressionAttributeValues: { ':what': text(what) },
      });
      await unlessRefused(client.send(command, within(deadlineMs)));
    },
  };
}

/** @returns whether the condition held */
async function unlessRefused(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
