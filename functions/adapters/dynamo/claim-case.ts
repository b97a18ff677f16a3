import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { NewCase } from '#turn/case-book';
import { number, readText } from './attributes.ts';
import { caseExpiry, casesOfKey, toCaseItem, toEntry, toNumberItem } from './case-item.ts';
import { within } from './client.ts';

export interface CaseTable {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly deadlineMs: number;
}

/** What a reference was found to be: free and now ours, ours from an earlier try, or another's. */
type Claim = 'claimed' | 'ours' | 'closed' | 'taken';

/**
 * Writes a case under the first of its references that no other has. Two callers never share one: each is written on
 * condition that it is free, and a repeat of the same turn finds its own.
 * @returns the index of the reference
 */
export async function claimCase(table: CaseTable, newCase: NewCase): Promise<number> {
  for (const [index, reference] of newCase.references.entries()) {
    const claim = await tryClaim(table, newCase, reference);
    if (claim === 'taken') continue;
    // The number comes second, for it needs a reference. A repeat makes sure of it, unless the desk is done with the case.
    if (newCase.number !== undefined && claim !== 'closed') {
      const Item = toNumberItem(reference, newCase.number, newCase.openedAt, newCase.reachable);
      const command = new PutItemCommand({ TableName: table.table, Item });
      await table.client.send(command, within(table.deadlineMs));
    }
    await addToCaller(table, newCase, reference);
    return index;
  }
  throw new Error('every reference that this case may claim is taken');
}

/** So that the caller is known when they come back. */
async function addToCaller(
  { client, table: TableName, deadlineMs }: CaseTable,
  newCase: NewCase,
  reference: string,
): Promise<void> {
  if (newCase.caller === undefined) return;
  const command = new UpdateItemCommand({
    TableName,
    Key: casesOfKey(newCase.caller),
    UpdateExpression: 'SET expiresAt = :expiresAt ADD cases :one',
    ExpressionAttributeValues: {
      ':expiresAt': number(caseExpiry(newCase.openedAt)),
      ':one': { SS: [toEntry(newCase, reference)] },
    },
  });
  await client.send(command, within(deadlineMs));
}

async function tryClaim(
  { client, table: TableName, deadlineMs }: CaseTable,
  newCase: NewCase,
  reference: string,
): Promise<Claim> {
  const command = new PutItemCommand({
    TableName,
    Item: toCaseItem(newCase, reference),
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    await client.send(command, within(deadlineMs));
    return 'claimed';
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    if (readText(error.Item, 'origin') !== newCase.origin) return 'taken';
    return readText(error.Item, 'state') === 'closed' ? 'closed' : 'ours';
  }
}
