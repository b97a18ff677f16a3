import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseDesk } from '#desk/ports';
import { type Item, number, readText, text } from './attributes.ts';
import { readCase } from './case-item.ts';
import { caseNumberKey, casesPartition } from './case-store.ts';
import { within } from './client.ts';
import { conversationKey, isLive } from './conversation-item.ts';

export interface DynamoCaseBookOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

type Key = Record<string, AttributeValue>;

/** Nobody waits on a line. */
const deadlineMs = 10_000;

/** The desk's side of the cases in the conversations table. Throws when the table does not answer. */
export function createDynamoCaseBook(options: DynamoCaseBookOptions): CaseDesk {
  const { client, table: TableName, now } = options;

  const readLive = async (Key: Key): Promise<Item | undefined> => {
    const command = new GetItemCommand({ TableName, Key, ConsistentRead: true });
    const { Item } = await client.send(command, within(deadlineMs));
    return isLive(Item, now()) ? Item : undefined;
  };

  return {
    async list() {
      const items = await queryCases(options);
      const read = items.filter((item) => isLive(item, now())).map(readCase);
      const cases = read.filter((one) => one !== undefined);
      return {
        cases: cases.sort((a, b) => a.openedAt - b.openedAt),
        unreadable: read.length - cases.length,
      };
    },

    async read(reference) {
      const item = await readLive(caseKey(reference));
      return item && readCase(item);
    },

    async readNumber(reference) {
      return readText(await readLive(conversationKey(caseNumberKey(reference))), 'number');
    },

    async markTold(reference) {
      await change(options, reference, { UpdateExpression: 'REMOVE pending' });
    },

    async forgetRecording(reference) {
      await change(options, reference, { UpdateExpression: 'REMOVE recordingSid' });
    },

    close: (reference) => close(options, reference),
  };
}

const caseKey = (reference: string): Key => ({ pk: text(casesPartition), sk: text(reference) });

/**
 * Changes a case that is there: without the condition, one that has lapsed would come back as a half.
 * @returns whether it was there
 */
async function change(
  { client, table: TableName }: DynamoCaseBookOptions,
  reference: string,
  update: Pick<
    ConstructorParameters<typeof UpdateItemCommand>[0],
    'UpdateExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
  >,
): Promise<boolean> {
  const command = new UpdateItemCommand({
    TableName,
    Key: caseKey(reference),
    ConditionExpression: 'attribute_exists(pk)',
    ...update,
  });
  try {
    await client.send(command, within(deadlineMs));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function close(options: DynamoCaseBookOptions, reference: string): Promise<'closed' | 'absent'> {
  const { client, table: TableName, now } = options;
  const Key = conversationKey(caseNumberKey(reference));
  await client.send(new DeleteItemCommand({ TableName, Key }), within(deadlineMs));
  const found = await change(options, reference, {
    // Who closes a case knows of it, so that the desk need not be told any more.
    UpdateExpression: 'SET #state = :closed, closedAt = if_not_exists(closedAt, :now) REMOVE pending',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':closed': text('closed'), ':now': number(now()) },
  });
  return found ? 'closed' : 'absent';
}

async function queryCases({ client, table: TableName }: DynamoCaseBookOptions): Promise<readonly Item[]> {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const command = new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :cases',
      ExpressionAttributeValues: { ':cases': text(casesPartition) },
      ConsistentRead: true,
      ExclusiveStartKey: start,
    });
    const page = await client.send(command, within(deadlineMs));
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}
