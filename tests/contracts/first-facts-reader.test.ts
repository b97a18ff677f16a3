import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { questionsThrough } from '#adapters/dynamo/client';
import { createDynamoConversationStore } from '#adapters/dynamo/conversation-store';
import { createDynamoFirstFactsReader } from '#adapters/dynamo/first-facts-reader';
import { createDynamoKnowledgePublisher } from '#adapters/dynamo/knowledge-publisher';
import { createTableQuestions, type TableQuestions } from '#adapters/dynamo/table-questions';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { neverAnswers, tableDeadlineWithSlackMs, timeToFail } from '#tests/support/table-down';

/** A function asks without the SDK, an operator by it. */
const ways: readonly (readonly [name: string, ask: (table: TestTable) => TableQuestions])[] = [
  ['without the SDK', ({ attemptMs }) => createTableQuestions(attemptMs)],
  ['by the SDK', ({ client, deadlineMs }) => questionsThrough(client, deadlineMs)],
];

const movePointer = ({ client, knowledgeTable: table, clock }: TestTable, helpline: string, to: string) =>
  createDynamoKnowledgePublisher({ client, table, now: clock.now, decode: () => undefined }).movePointer(
    helpline,
    to,
    undefined,
  );

const key = 'CALLER#a';

const close = ({ client, knowledgeTable: TableName }: TestTable, helpline: string) => {
  const Item = { pk: { S: `HELPLINE#${helpline}` }, sk: { S: 'CLOSURE' }, until: { N: '1772500000000' } };
  return client.send(new PutItemCommand({ TableName, Item }));
};

const putNotice = ({ client, knowledgeTable: TableName }: TestTable, helpline: string) =>
  client.send(
    new PutItemCommand({
      TableName,
      Item: {
        pk: { S: `HELPLINE#${helpline}` },
        sk: { S: 'NOTICE' },
        words: { M: { en: { S: 'The desk is shut today.' }, 'zh-HK': { S: '服務台今日休息。' } } },
        until: { N: '1772500000000' },
      },
    }),
  );

const remember = (
  { client, deadlineMs, conversationsTable: table, clock }: TestTable,
  key: string,
  expiresAt: number,
) =>
  createDynamoConversationStore({ client, deadlineMs, table, now: clock.now }).write(
    key,
    '{"l":"en"}',
    0,
    expiresAt,
  );

const inAnHour = ({ clock }: TestTable) => Math.floor(clock.now() / 1000) + 3600;

describe.each(ways)('FirstFactsReader: DynamoDB %s', (_way, ask) => {
  const readerOn = (table: TestTable) => {
    const { knowledgeTable, conversationsTable, clock } = table;
    return createDynamoFirstFactsReader({
      ...{ knowledgeTable, conversationsTable },
      questions: ask(table),
      now: clock.now,
    });
  };

  it('finds nothing in empty tables', async () => {
    const table = await createTestTable();
    expect(await readerOn(table).read('hkust', key)).toEqual({});
  });

  it('finds everything in one request', async () => {
    const table = await createTestTable();
    await movePointer(table, 'hkust', 'aaaaaaaaaaaa');
    await putNotice(table, 'hkust');
    await close(table, 'hkust');
    await remember(table, 'CALLER#a', inAnHour(table));
    const before = table.operations.length;
    expect(await readerOn(table).read('hkust', key)).toEqual({
      pointer: 'aaaaaaaaaaaa',
      notice: {
        words: { en: 'The desk is shut today.', 'zh-HK': '服務台今日休息。' },
        until: 1_772_500_000_000,
      },
      closure: { until: 1_772_500_000_000 },
      record: { version: 1, body: '{"l":"en"}' },
    });
    expect(table.operations.slice(before)).toEqual(['BatchGetItem']);
  });

  it('leaves out what belongs to another helpline or caller', async () => {
    const table = await createTestTable();
    await movePointer(table, 'hku', 'aaaaaaaaaaaa');
    await putNotice(table, 'hku');
    await close(table, 'hku');
    await remember(table, 'CALLER#b', inAnHour(table));
    expect(await readerOn(table).read('hkust', key)).toEqual({});
  });

  it('leaves out a caller whose item has expired', async () => {
    const table = await createTestTable();
    await remember(table, 'CALLER#a', inAnHour(table));
    table.clock.advance(3600 * 1000);
    expect(await readerOn(table).read('hkust', key)).toEqual({});
  });

  it('asks for no caller when the number is hidden', async () => {
    const table = await createTestTable();
    await movePointer(table, 'hkust', 'aaaaaaaaaaaa');
    expect(await readerOn(table).read('hkust', undefined)).toEqual({
      pointer: 'aaaaaaaaaaaa',
    });
  });

  it('gives up within 300 ms when the table never answers', async () => {
    const table = await createTestTable('deployed');
    table.server.faults.set(neverAnswers);
    expect(await timeToFail(() => readerOn(table).read('hkust', key))).toBeLessThan(tableDeadlineWithSlackMs);
  });
});
