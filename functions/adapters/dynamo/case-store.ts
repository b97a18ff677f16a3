import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseStore, NewCase } from '#turn/ports';
import { number, text } from './attributes.ts';
import { tableDeadlineMs, within } from './client.ts';
import { conversationKey } from './conversation-item.ts';

export interface DynamoCaseStoreOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Milliseconds that one question may take, retry included. */
  readonly deadlineMs?: number;
}

/** All cases lie in one partition, so that the desk lists them by one query: there are dozens, not thousands. */
export const casesPartition = 'CASES';

/** A case is kept as long as everything else is. */
const caseSeconds = 30 * 24 * 60 * 60;

/** A number is kept until the case is closed or seven days old, in an item of its own that lapses by itself. */
const numberSeconds = 7 * 24 * 60 * 60;

export const caseNumberKey = (reference: string): string => `CASE-NUMBER#${reference}`;

/** Cases in the conversations table. Each call ends within 300 ms a write and throws when the table does not answer. */
export function createDynamoCaseStore(options: DynamoCaseStoreOptions): CaseStore {
  const { client, table: TableName, deadlineMs = tableDeadlineMs } = options;

  return {
    async open(newCase) {
      const seconds = Math.floor(newCase.openedAt / 1000);
      if (newCase.number !== undefined) {
        const Item = {
          ...conversationKey(caseNumberKey(newCase.reference)),
          number: text(newCase.number),
          expiresAt: number(seconds + numberSeconds),
        };
        await client.send(new PutItemCommand({ TableName, Item }), within(deadlineMs));
      }
      const command = new PutItemCommand({
        TableName,
        Item: { ...toItem(newCase), expiresAt: number(seconds + caseSeconds) },
        ConditionExpression: 'attribute_not_exists(pk)',
      });
      try {
        await client.send(command, within(deadlineMs));
      } catch (error) {
        // A repeat of the turn derives the same reference, and finds the case open.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
}

/** `pending` is there until the desk has been told, and is what the retry looks for. */
const toItem = ({ number: _number, openedAt, topics, ...fields }: NewCase) => ({
  pk: text(casesPartition),
  sk: text(fields.reference),
  pending: { BOOL: true },
  state: text('open'),
  openedAt: number(openedAt),
  topics: { L: topics.map((topic) => text(topic)) },
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, text(value)]])),
  ),
});
