import { BatchGetItemCommand, type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { CallersCase, NewCase } from '#turn/case-book';
import type { Item } from './attributes.ts';
import { caseKey, casesOfKey, readCase, readEntries } from './case-item.ts';
import { within } from './client.ts';
import { isLive } from './conversation-item.ts';

export interface CallersTable {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly deadlineMs: number;
}

/** So many messages, call backs and complaints a caller may open in a day: enough for any trouble, too few to bury a desk. */
const mostADay = 5;
const dayMs = 24 * 3600_000;

/** Nobody asks about more of them. */
const mostRead = 10;

async function readEntriesOf(
  { client, table: TableName, deadlineMs }: CallersTable,
  caller: string,
): Promise<ReturnType<typeof readEntries>> {
  const command = new GetItemCommand({ TableName, Key: casesOfKey(caller), ConsistentRead: true });
  return readEntries((await client.send(command, within(deadlineMs))).Item);
}

/** Whether a caller has opened enough today, this very case and those who were put through apart. */
export async function isCapped(table: CallersTable, newCase: NewCase): Promise<boolean> {
  const { caller, openedAt, references, reason } = newCase;
  if (caller === undefined || reason === 'transfer') return false;
  const entries = await readEntriesOf(table, caller);
  const others = entries.filter(
    (one) =>
      openedAt - one.openedAt < dayMs && one.reason !== 'transfer' && !references.includes(one.reference),
  );
  return others.length >= mostADay;
}

/** A caller's cases, the latest first. */
export async function casesOf(table: CallersTable, caller: string): Promise<readonly CallersCase[]> {
  const references = (await readEntriesOf(table, caller)).map(({ reference }) => reference);
  if (references.length === 0) return [];
  const { client, table: name, deadlineMs, now } = table;
  const command = new BatchGetItemCommand({
    RequestItems: {
      [name]: { Keys: references.slice(0, mostRead).map(caseKey), ConsistentRead: true },
    },
  });
  const { Responses = {} } = await client.send(command, within(deadlineMs));
  const found = (Responses[name] ?? []).filter((item) => isLive(item, now())).flatMap(asCallers);
  return references.flatMap((reference) => found.filter((one) => one.reference === reference));
}

/** As callers may hear of it. */
export function asCallers(item: Item): readonly CallersCase[] {
  const one = readCase(item);
  return one === undefined ? [] : [{ reference: one.reference, reason: one.reason, state: one.state }];
}
