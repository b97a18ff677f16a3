import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseBook as DeskCaseBook } from '#desk/ports';
import type { CaseBook as CallersCaseBook, KeptNumber, NewCase } from '#turn/case-book';
import { type Item, number, readText, text } from './attributes.ts';
import { asCallers, casesOf, isCapped } from './callers-cases.ts';
import {
  caseKey,
  caseNumberKey,
  casesPartition,
  readCase,
  readNumberItem,
  toNumberItem,
} from './case-item.ts';
import { claimCase } from './claim-case.ts';
import { tableDeadlineMs, within } from './client.ts';
import { isLive } from './conversation-item.ts';
import { forgetCaller } from './forget-caller.ts';

export interface DynamoCaseBookOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds that one question may take, retry included: a caller waits, unless it is said otherwise. */
  readonly deadlineMs?: number;
}

/** Nobody waits on a line for what the desk does with its cases. */
export const deskDeadlineMs = 10_000;

/**
 * The cases in the conversations table, as callers open them and as the desk works through them.
 * Throws when the table does not answer.
 */
export function createDynamoCaseBook(options: DynamoCaseBookOptions): CallersCaseBook & DeskCaseBook {
  const { client, table, now, deadlineMs = tableDeadlineMs } = options;
  return {
    async open(newCase) {
      const callers = { client, table, now, deadlineMs };
      return (await isCapped(callers, newCase)) ? 'capped' : claimCase(callers, newCase);
    },
    ofCaller: (caller) => casesOf({ client, table, now, deadlineMs }, caller),
    forgetCaller: (caller) => forgetCaller({ client, table, now, deadlineMs }, caller),
    withdraw: (reference) => withdraw(options, reference),

    find: (reference, helpline) => findCase(options, reference, helpline),

    goOn: (reference, newCase) => goOn(options, reference, newCase),

    keepNumber: (...kept) => keepNumber(options, ...kept),

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
      const item = await readLive(options, caseKey(reference));
      return item && readCase(item);
    },

    async readNumber(reference) {
      return readNumberItem(await readLive(options, caseNumberKey(reference)));
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

async function findCase(options: DynamoCaseBookOptions, reference: string, helpline: string) {
  const item = await readLive(options, caseKey(reference));
  if (item === undefined || readText(item, 'helpline') !== helpline) return undefined;
  return asCallers(item)[0];
}

async function readLive(
  { client, table: TableName, now, deadlineMs = tableDeadlineMs }: DynamoCaseBookOptions,
  Key: ReturnType<typeof caseKey>,
): Promise<Item | undefined> {
  const command = new GetItemCommand({ TableName, Key, ConsistentRead: true });
  const { Item } = await client.send(command, within(deadlineMs));
  return isLive(Item, now()) ? Item : undefined;
}

async function keepNumber(
  options: DynamoCaseBookOptions,
  reference: string,
  kept: KeptNumber,
  at: number,
): Promise<'kept' | 'closed'> {
  const { client, table: TableName, deadlineMs = tableDeadlineMs } = options;
  const before = readNumberItem(await readLive(options, caseNumberKey(reference)));
  // The case first: what is closed is not reached any more, and keeps no number.
  const found = await change(options, reference, {
    UpdateExpression: 'SET reach = :reach',
    ConditionExpression: 'attribute_exists(pk) AND #state = :open',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':reach': text(kept.how === 'shown' ? 'shown' : 'given'),
      ':open': text('open'),
    },
  });
  if (!found) return 'closed';
  const Item = toNumberItem(reference, kept, at, before?.reachable);
  await client.send(new PutItemCommand({ TableName, Item }), within(deadlineMs));
  return 'kept';
}

/** What was said to be passed on comes to the case of who was put through; what was kept of it stays. */
async function goOn(
  options: DynamoCaseBookOptions,
  reference: string,
  { number: kept, reachable, openedAt, ...newCase }: Parameters<CallersCaseBook['goOn']>[1],
): Promise<'gone-on' | 'absent'> {
  const { client, table: TableName, deadlineMs = tableDeadlineMs } = options;
  const fields = { reason: newCase.reason, reach: newCase.reach, ...passedOn(newCase) };
  const names = Object.keys(fields);
  const found = await change(options, reference, {
    UpdateExpression: `SET pending = :true, ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
    ConditionExpression: 'attribute_exists(pk) AND #state = :open',
    ExpressionAttributeNames: {
      '#state': 'state',
      ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ':true': { BOOL: true },
      ':open': text('open'),
      ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`:${name}`, text(value)])),
    },
  });
  if (!found) return 'absent';
  if (kept !== undefined) {
    const Item = toNumberItem(reference, kept, openedAt, reachable);
    await client.send(new PutItemCommand({ TableName, Item }), within(deadlineMs));
  }
  return 'gone-on';
}

const passedOn = ({ words, recordingSid }: Pick<NewCase, 'words' | 'recordingSid'>) => ({
  ...(words !== undefined && { words }),
  ...(recordingSid !== undefined && { recordingSid }),
});

/**
 * Changes a case that is there: without the condition, one that has lapsed would come back as a half.
 * @returns whether it was there
 */
async function change(
  { client, table: TableName, deadlineMs = tableDeadlineMs }: DynamoCaseBookOptions,
  reference: string,
  update: Pick<
    ConstructorParameters<typeof UpdateItemCommand>[0],
    'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
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

/** Closed by who opened it. A desk that was told of it is told of this, too, or it would ring for nothing. */
async function withdraw(options: DynamoCaseBookOptions, reference: string): Promise<void> {
  const before = await readLive(options, caseKey(reference));
  const wasTold = before !== undefined && before.pending?.BOOL !== true;
  const yes = { ':yes': { BOOL: true } };
  await closeAnd(
    options,
    reference,
    wasTold ? ', withdrawn = :yes, pending = :yes' : ', withdrawn = :yes REMOVE pending',
    yes,
  );
}

/** Who closes a case knows of it, so that the desk need not be told any more. */
const close = (options: DynamoCaseBookOptions, reference: string): Promise<'closed' | 'absent'> =>
  closeAnd(options, reference, ' REMOVE pending');

/** Closes at one stroke with what comes of it: a case is never half withdrawn. */
async function closeAnd(
  options: DynamoCaseBookOptions,
  reference: string,
  andThen: string,
  values: Item = {},
): Promise<'closed' | 'absent'> {
  const { client, table: TableName, now, deadlineMs = tableDeadlineMs } = options;
  await client.send(new DeleteItemCommand({ TableName, Key: caseNumberKey(reference) }), within(deadlineMs));
  const found = await change(options, reference, {
    UpdateExpression: `SET #state = :closed, closedAt = if_not_exists(closedAt, :now)${andThen}`,
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':closed': text('closed'), ':now': number(now()), ...values },
  });
  return found ? 'closed' : 'absent';
}

async function queryCases({
  client,
  table: TableName,
  deadlineMs = tableDeadlineMs,
}: DynamoCaseBookOptions): Promise<readonly Item[]> {
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
