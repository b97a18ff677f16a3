import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { questionsThrough } from '#adapters/dynamo/client';
import { createDynamoPointerReader } from '#adapters/dynamo/pointer-reader';
import { createTableQuestions } from '#adapters/dynamo/table-questions';
import { throttled } from '#local/table/start-table';
import type { Fault } from '#local/wire/faults';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { neverAnswers, tableDeadlineWithSlackMs, timeToFail } from '#tests/support/table-down';

const Key = { pk: { S: 'HELPLINE#hkust' }, sk: { S: 'NOTICE' } };

/** One of each kind of value that we store. */
const Item = {
  ...Key,
  until: { N: '1772500000000' },
  words: { M: { en: { S: 'Shut “today”.' }, 'zh-HK': { S: '服務台今日休息。' } } },
  topics: { L: [{ S: 'tap-get' }, { S: 'vpn-duo' }] },
  pending: { BOOL: true },
};

async function createTableWithItem(pace?: 'deployed'): Promise<TestTable> {
  const table = await createTestTable(pace);
  await table.client.send(new PutItemCommand({ TableName: table.knowledgeTable, Item }));
  return table;
}

describe('what is asked of the table without the SDK', () => {
  it('is answered as the SDK answers it', async () => {
    const { client, deadlineMs, attemptMs, knowledgeTable: TableName } = await createTableWithItem();
    const [ours, theirs] = [createTableQuestions(attemptMs), questionsThrough(client, deadlineMs)];
    const one = { TableName, Key };
    const many = { RequestItems: { [TableName]: { Keys: [Key], ConsistentRead: true } } };
    expect((await ours.getItem(one)).Item).toEqual(Item);
    expect((await theirs.getItem(one)).Item).toEqual(Item);
    expect((await ours.batchGetItem(many)).Responses).toEqual({ [TableName]: [Item] });
    expect((await theirs.batchGetItem(many)).Responses).toEqual({ [TableName]: [Item] });
  });

  it('has no item where the table has none', async () => {
    const { attemptMs, knowledgeTable: TableName } = await createTestTable();
    expect((await createTableQuestions(attemptMs).getItem({ TableName, Key })).Item).toBeUndefined();
  });

  it.each<readonly [string, Fault]>([
    ['a connection that is closed', { kind: 'refuse' }],
    ['an answer that is lost', { kind: 'lose-answer' }],
    ['trouble of its own', { kind: 'answer', answer: { status: 500, body: '{}' } }],
    ['a bad gateway', { kind: 'answer', answer: { status: 502, body: '<html>' } }],
  ])('is asked again after %s', async (_name, fault) => {
    const { server, attemptMs, knowledgeTable: TableName } = await createTableWithItem();
    server.faults.set(fault, 1);
    expect((await createTableQuestions(attemptMs).getItem({ TableName, Key })).Item).toEqual(Item);
  });

  it('is asked twice and not a third time', async () => {
    const { server, attemptMs, operations, knowledgeTable: TableName } = await createTableWithItem();
    server.faults.set({ kind: 'answer', answer: { status: 500, body: '{}' } });
    const before = operations.length;
    await expect(createTableQuestions(attemptMs).getItem({ TableName, Key })).rejects.toThrow(
      'DynamoDB answers 500',
    );
    expect(operations.slice(before)).toEqual(['GetItem', 'GetItem']);
  });

  it('is not asked again when it is refused, and the refusal has the name that the SDK gives it', async () => {
    const { server, client, deadlineMs, attemptMs, operations, ...names } = await createTableWithItem();
    const elsewhere = { TableName: 'no-such-table', Key };
    const refusal = { name: 'ResourceNotFoundException', $metadata: { httpStatusCode: 400 } };
    const before = operations.length;
    await expect(createTableQuestions(attemptMs).getItem(elsewhere)).rejects.toMatchObject(refusal);
    expect(operations.length - before).toBe(1);
    await expect(questionsThrough(client, deadlineMs).getItem(elsewhere)).rejects.toMatchObject(refusal);
    server.faults.set({ kind: 'answer', answer: throttled });
    const asked = createTableQuestions(attemptMs).getItem({ TableName: names.knowledgeTable, Key });
    await expect(asked).rejects.toMatchObject({ name: 'ProvisionedThroughputExceededException' });
  });

  it('gives up within 300 ms when the table never answers', async () => {
    const { server, knowledgeTable: TableName } = await createTestTable('deployed');
    server.faults.set(neverAnswers);
    const { getItem } = createTableQuestions();
    expect(await timeToFail(() => getItem({ TableName, Key }))).toBeLessThan(tableDeadlineWithSlackMs);
  });
});

describe('the pointer, read without the SDK', () => {
  it('names the version that is live, and none before anything was published', async () => {
    const { client, attemptMs, knowledgeTable: table } = await createTestTable();
    const readPointer = createDynamoPointerReader(createTableQuestions(attemptMs), table);
    expect(await readPointer('hkust')).toBeUndefined();
    const pointer = { pk: { S: 'HELPLINE#hkust' }, sk: { S: 'POINTER' }, version: { S: 'aaaaaaaaaaaa' } };
    await client.send(new PutItemCommand({ TableName: table, Item: pointer }));
    expect(await readPointer('hkust')).toBe('aaaaaaaaaaaa');
    expect(await readPointer('hku')).toBeUndefined();
  });
});
