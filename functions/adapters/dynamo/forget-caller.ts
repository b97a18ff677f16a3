import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type Item, readText, text } from './attributes.ts';
import type { CallersTable } from './callers-cases.ts';
import { caseKey, casesOfKey, readEntries, referenceIn } from './case-item.ts';
import { within } from './client.ts';
import { isLive } from './conversation-item.ts';

/** DynamoDB gives no more at once: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
const atOnce = 100;

/**
 * Erases what leads from a caller to cases that are closed, and the words of these. What leads to an open one stays, so
 * that the caller is told of it and can cancel it. Throws when the table does not answer, and may then be asked again.
 */
export async function forgetCaller(table: CallersTable, caller: string): Promise<void> {
  const { client, table: TableName, deadlineMs } = table;
  const command = new GetItemCommand({ TableName, Key: casesOfKey(caller), ConsistentRead: true });
  const { Item } = await client.send(command, within(deadlineMs));
  if (Item === undefined) return;
  const items = await readCases(
    table,
    readEntries(Item).map(({ reference }) => reference),
  );
  const inState = (state: 'open' | 'closed') =>
    items.flatMap((item) => (readText(item, 'state') === state ? (readText(item, 'reference') ?? []) : []));
  // The cases first: while they are not erased, the entries still lead to them, for the next try.
  await Promise.all(inState('closed').map((reference) => eraseFromClosed(table, reference)));
  const open = inState('open');
  const gone = (Item.cases?.SS ?? []).filter((entry) => !open.includes(referenceIn(entry)));
  await eraseEntries(table, caller, gone);
}

async function readCases(
  { client, table, deadlineMs, now }: CallersTable,
  references: readonly string[],
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let at = 0; at < references.length; at += atOnce) {
    const Keys = references.slice(at, at + atOnce).map(caseKey);
    const command = new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } });
    const { Responses = {}, UnprocessedKeys = {} } = await client.send(command, within(deadlineMs));
    // What was not read might be open.
    if (Object.keys(UnprocessedKeys).length > 0) throw new Error('not all cases of a caller could be read');
    items.push(...(Responses[table] ?? []).filter((item) => isLive(item, now())));
  }
  return items;
}

/** Entry by entry, for a case may be opened meanwhile; the item goes with the last of them. */
async function eraseEntries(
  { client, table: TableName, deadlineMs }: CallersTable,
  caller: string,
  gone: readonly string[],
): Promise<void> {
  const Key = casesOfKey(caller);
  if (gone.length > 0) {
    const command = new UpdateItemCommand({
      TableName,
      Key,
      UpdateExpression: 'DELETE cases :gone',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':gone': { SS: [...gone] } },
    });
    await unlessRefused(client.send(command, within(deadlineMs)));
  }
  const command = new DeleteItemCommand({
    TableName,
    Key,
    ConditionExpression: 'attribute_not_exists(cases)',
  });
  await unlessRefused(client.send(command, within(deadlineMs)));
}

/** What is left is what the desk counts by: reference, reason, topics and times. */
async function eraseFromClosed(
  { client, table: TableName, deadlineMs }: CallersTable,
  reference: string,
): Promise<void> {
  const command = new UpdateItemCommand({
    TableName,
    Key: caseKey(reference),
    UpdateExpression: 'REMOVE #caller, #words',
    ConditionExpression: 'attribute_exists(pk) AND #state = :closed',
    ExpressionAttributeNames: { '#caller': 'caller', '#words': 'words', '#state': 'state' },
    ExpressionAttributeValues: { ':closed': text('closed') },
  });
  await unlessRefused(client.send(command, within(deadlineMs)));
}

/** What has lapsed or changed in the meantime is left as it is. */
async function unlessRefused(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
