import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { ConversationStore } from '#turn/ports';
import { number, readText, text } from './attributes.ts';
import { tableDeadlineMs, within } from './client.ts';
import { conversationKey, readStoredItem, whenAbsent } from './conversation-item.ts';

export interface DynamoConversationStoreOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds that one question may take, retry included. */
  readonly deadlineMs?: number;
}

/**
 * Text conversations and callers' places in DynamoDB, one item each, written on condition of the version.
 * Each call ends within 300 ms and throws when the table does not answer.
 */
export function createDynamoConversationStore(options: DynamoConversationStoreOptions): ConversationStore {
  const { client, table: TableName, now, deadlineMs = tableDeadlineMs } = options;

  return {
    async read(key) {
      // A text may follow the last one within a second: an eventually consistent read could miss its write.
      const command = new GetItemCommand({ TableName, Key: conversationKey(key), ConsistentRead: true });
      const { Item } = await client.send(command, within(deadlineMs));
      return readStoredItem(Item, now());
    },

    async write(key, body, expected, expiresAt) {
      // Says whose write stands, when the SDK repeats a request whose answer was lost.
      const writer = randomUUID();
      const item = { version: number(expected + 1), body: text(body), expiresAt: number(expiresAt) };
      const command = new PutItemCommand({
        TableName,
        Item: { ...conversationKey(key), ...item, writer: text(writer) },
        ...(expected === 0 ? whenAbsent(now()) : whenVersion(expected)),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      try {
        await client.send(command, within(deadlineMs));
        return 'written';
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return readText(error.Item, 'writer') === writer ? 'written' : 'conflict';
      }
    },

    async put(key, body, expiresAt) {
      const set = putOver(body, expiresAt);
      const command = new UpdateItemCommand({ TableName, Key: conversationKey(key), ...set });
      await client.send(command, within(deadlineMs));
    },

    async erase(key) {
      const command = new DeleteItemCommand({ TableName, Key: conversationKey(key) });
      await client.send(command, within(deadlineMs));
    },
  };
}

const whenVersion = (expected: number) => ({
  ConditionExpression: '#version = :expected',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':expected': number(expected) },
});

/** The version still rises, so that a write on condition of the old one fails. */
const putOver = (body: string, expiresAt: number) => ({
  UpdateExpression: 'SET body = :body, expiresAt = :expiresAt ADD #version :one',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: {
    ':one': number(1),
    ':body': text(body),
    ':expiresAt': number(expiresAt),
  },
});
