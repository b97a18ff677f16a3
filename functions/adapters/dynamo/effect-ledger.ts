import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { EffectLedger } from '#turn/ports';
import { number, readText, text } from './attributes.ts';
import { tableDeadlineMs, within } from './client.ts';
import { conversationKey, whenAbsent } from './conversation-item.ts';

export interface DynamoEffectLedgerOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds that one question may take, retry included. */
  readonly deadlineMs?: number;
}

/**
 * The ledger of effects in the conversations table. Each call ends within 300 ms and throws when the table does not
 * answer: an effect that could not be claimed must not be performed.
 */
export function createDynamoEffectLedger(options: DynamoEffectLedgerOptions): EffectLedger {
  const { client, table: TableName, now, deadlineMs = tableDeadlineMs } = options;

  return {
    async claim(key, expiresAt) {
      // Tells our own claim from another's, when the SDK repeats a request whose answer was lost.
      const claimant = randomUUID();
      const command = new PutItemCommand({
        TableName,
        Item: { ...conversationKey(key), claimant: text(claimant), expiresAt: number(expiresAt) },
        ...whenAbsent(now()),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      try {
        await client.send(command, within(deadlineMs));
        return 'claimed';
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const outcome = readText(error.Item, 'outcome');
        if (outcome !== undefined) return { outcome };
        return readText(error.Item, 'claimant') === claimant ? 'claimed' : 'pending';
      }
    },

    async read(key) {
      const command = new GetItemCommand({ TableName, Key: conversationKey(key), ConsistentRead: true });
      const { Item } = await client.send(command, within(deadlineMs));
      return readText(Item, 'outcome');
    },

    async settle(key, outcome) {
      const command = new UpdateItemCommand({
        TableName,
        Key: conversationKey(key),
        // Without the condition an unclaimed key would become an item that never expires.
        ConditionExpression: 'attribute_exists(pk)',
        UpdateExpression: 'SET outcome = :outcome',
        ExpressionAttributeValues: { ':outcome': text(outcome) },
      });
      await client.send(command, within(deadlineMs));
    },
  };
}
