import { GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { createDynamoCaseBook } from '#adapters/dynamo/case-book';
import { asTopicId } from '#conversation/topic-id';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { newCase } from '#tests/support/desk-cases';
import { neverAnswers, tableDeadlineWithSlackMs, timeToFail } from '#tests/support/table-down';
import type { CaseBook, NewCase } from '#turn/case-book';

const bookOn = ({ client, deadlineMs, conversationsTable: table, clock }: TestTable): CaseBook =>
  createDynamoCaseBook({ client, deadlineMs, table, now: clock.now });

const openedAt = Date.UTC(2026, 2, 2, 2);
const seconds = openedAt / 1000;
const day = 24 * 3600;

const callBack: NewCase = newCase({
  topics: [asTopicId('tap-get'), asTopicId('phone-missing')],
  step: { topic: asTopicId('tap-get'), step: 1 },
  openedAt,
  caller: 'hash',
});

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

describe('A case that is opened, in DynamoDB', () => {
  it('keeps a case for thirty days, pending until the desk is told', async () => {
    const table = await createTestTable();
    await bookOn(table).open(callBack);
    expect(await listCases(table)).toEqual([
      {
        pk: { S: 'CASES' },
        sk: { S: '4471208' },
        reference: { S: '4471208' },
        origin: { S: 'the turn of 4471208' },
        caller: { S: 'hash' },
        reach: { S: 'shown' },
        step: { L: [{ S: 'tap-get' }, { N: '1' }] },
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
    await bookOn(table).open(callBack);
    expect(JSON.stringify(await listCases(table))).not.toContain('91234567');
    expect(await findNumber(table, '4471208')).toMatchObject({
      number: { S: '+85291234567' },
      expiresAt: { N: String(seconds + 7 * day) },
    });
    table.clock.advance((7 * day + 2 * day) * 1000);
    await table.server.sweep();
    expect(await findNumber(table, '4471208')).toBeUndefined();
    expect(await listCases(table)).toHaveLength(1);
  });

  it('keeps no number where none is needed', async () => {
    const table = await createTestTable();
    const { number, ...message } = callBack;
    await bookOn(table).open(message);
    expect(await findNumber(table, '4471208')).toBeUndefined();
    expect(await listCases(table)).toHaveLength(1);
  });

  it('opens no second case for a repeat, and leaves the first as the desk has it', async () => {
    const table = await createTestTable();
    await bookOn(table).open(callBack);
    await expect(bookOn(table).open({ ...callBack, topics: [] })).resolves.toBe(0);
    const [first, ...others] = await listCases(table);
    expect(others).toEqual([]);
    expect(first?.topics).toEqual({ L: [{ S: 'tap-get' }, { S: 'phone-missing' }] });
  });

  it('throws within 300 ms a write when the table never answers', async () => {
    const table = await createTestTable('deployed');
    table.server.faults.set(neverAnswers);
    const took = await timeToFail(() => bookOn(table).open(callBack));
    expect(took).toBeLessThan(tableDeadlineWithSlackMs);
  });
});
