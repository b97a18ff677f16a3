import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { createDynamoCaseBook } from '#adapters/dynamo/case-book';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { createCaseBook, newMessage } from '#tests/support/desk-cases';
import { createTestClock } from '#tests/support/test-clock';
import { runCaseBookContract } from './case-book-contract.ts';

const bookOn = ({ client, conversationsTable: table, clock }: TestTable) =>
  createDynamoCaseBook({ client, table, now: clock.now, deadlineMs: 10_000 });

runCaseBookContract('DynamoDB', {
  async create() {
    const table = await createTestTable();
    return { book: bookOn(table), clock: table.clock };
  },
});

runCaseBookContract('in memory, for tests', {
  create() {
    const clock = createTestClock();
    return { book: createCaseBook([], { now: clock.now }), clock };
  },
});

it('leaves the hash of a caller who is forgotten nowhere', async () => {
  const table = await createTestTable();
  const book = bookOn(table);
  await book.open(newMessage({ openedAt: table.clock.now(), caller: 'hash-of-caller' }));
  await book.close('5518830');
  await book.forgetCaller('hash-of-caller');
  const { Items } = await table.client.send(new ScanCommand({ TableName: table.conversationsTable }));
  expect(Items).toHaveLength(1);
  expect(JSON.stringify(Items)).not.toContain('hash-of-caller');
});

describe('the desk and a case of another release', () => {
  it('counts what it cannot read, and reads the others', async () => {
    const table = await createTestTable();
    const put = (sk: string, more: Record<string, { S: string } | { N: string }>) =>
      table.client.send(
        new PutItemCommand({
          TableName: table.conversationsTable,
          Item: {
            pk: { S: 'CASES' },
            sk: { S: sk },
            reference: { S: sk },
            helpline: { S: 'hkust' },
            reason: { S: 'message' },
            channel: { S: 'voice' },
            locale: { S: 'en' },
            openedAt: { N: '1772416800000' },
            ...more,
          },
        }),
      );
    await put('A', { reason: { S: 'constructor' } });
    await put('B', { channel: { S: 'fax' } });
    await put('C', { locale: { S: 'fr' } });
    await put('D', { openedAt: { S: 'yesterday' } });
    await put('E', { later: { S: 'unknown to us' } });
    const { cases, unreadable } = await bookOn(table).list();
    expect([cases.map(({ reference }) => reference), unreadable]).toEqual([['E'], 4]);
    expect(cases[0]).toMatchObject({ pending: false, state: 'open', topics: [] });
  });
});
