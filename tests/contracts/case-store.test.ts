import { GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { createDynamoCaseStore } from '#adapters/dynamo/case-store';
import { asTopicId } from '#conversation/topic-id';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { neverAnswers, tableDeadlineWithSlackMs, timeToFail } from '#tests/support/table-down';
import type { CaseStore, NewCase } from '#turn/ports';

const storeOn = ({ client, deadlineMs, conversationsTable: table }: TestTable): CaseStore =>
  createDynamoCaseStore({ client, deadlineMs, table });

const openedAt = Date.UTC(2026, 2, 2, 2);
const seconds = openedAt / 1000;
const day = 24 * 3600;

const callBack: NewCase = {
  reference: 'K7-M2P',
  helpline: 'hkust',
  reason: 'call-back',
  channel: 'voice',
  locale: 'en',
  topics: [asTopicId('tap-get'), asTopicId('phone-missing')],
  openedAt,
  number: '+85291234567',
};

const listCases = async ({ client, conversationsTable: TableName }: TestTable) => {
  const query = new QueryCommand({
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: 'CASES' } },
  });
  return (await client.send(query)).Items ?? [];
};

const findNumber = async ({ client, conversationsTable: TableName }: TestTable, reference: string) => {
  const Key = { pk: { S: `CASE-NUMBER#${reference}` }, sk: { S: '-' } };
  return (await client.send(new GetItemCommand({ TableName, Key }))).Item;
};

describe('CaseStore: DynamoDB', () => {
  it('keeps a case for thirty days, pending until the desk is told', async () => {
    const table = await createTestTable();
    await storeOn(table).open(callBack);
    expect(await listCases(table)).toEqual([
      {
        pk: { S: 'CASES' },
        sk: { S: 'K7-M2P' },
        reference: { S: 'K7-M2P' },
        helpline: { S: 'hkust' },
        reason: { S: 'call-back' },
        channel: { S: 'voice' },
        locale: { S: 'en' },
        topics: { L: [{ S: 'tap-get' }, { S: 'phone-missing' }] },
        openedAt: { N: String(openedAt) },
        state: { S: 'open' },
        pending: { BOOL: true },
        expiresAt: { N: String(seconds + 30 * day) },
      },
    ]);
  });

  it('keeps the number apart, and seven days at most', async () => {
    const table = await createTestTable();
    await storeOn(table).open(callBack);
    expect(JSON.stringify(await listCases(table))).not.toContain('91234567');
    expect(await findNumber(table, 'K7-M2P')).toMatchObject({
      number: { S: '+85291234567' },
      expiresAt: { N: String(seconds + 7 * day) },
    });
    table.clock.advance((7 * day + 2 * day) * 1000);
    await table.server.sweep();
    expect(await findNumber(table, 'K7-M2P')).toBeUndefined();
    expect(await listCases(table)).toHaveLength(1);
  });

  it('keeps no number where none is needed', async () => {
    const table = await createTestTable();
    const { number, ...message } = callBack;
    await storeOn(table).open(message);
    expect(await findNumber(table, 'K7-M2P')).toBeUndefined();
    expect(await listCases(table)).toHaveLength(1);
  });

  it('opens no second case for a repeat, and leaves the first as the desk has it', async () => {
    const table = await createTestTable();
    await storeOn(table).open(callBack);
    await expect(storeOn(table).open({ ...callBack, topics: [] })).resolves.toBeUndefined();
    const [first, ...others] = await listCases(table);
    expect(others).toEqual([]);
    expect(first?.topics).toEqual({ L: [{ S: 'tap-get' }, { S: 'phone-missing' }] });
  });

  it('throws within 300 ms a write when the table never answers', async () => {
    const table = await createTestTable('deployed');
    table.server.faults.set(neverAnswers);
    const took = await timeToFail(() => storeOn(table).open(callBack));
    expect(took).toBeLessThan(tableDeadlineWithSlackMs);
  });
});
