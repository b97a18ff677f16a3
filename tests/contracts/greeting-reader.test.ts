import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { createDynamoConversationStore } from '#adapters/dynamo-conversation-store';
import { createDynamoGreetingReader } from '#adapters/dynamo-greeting-reader';
import { createDynamoKnowledgeStore } from '#adapters/dynamo-knowledge-store';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { tableDeadlineWithSlackMs, tableDown, timeToFail } from '#tests/support/table-down';

const readerOn = ({ client, knowledgeTable, conversationsTable, clock }: TestTable) =>
  createDynamoGreetingReader({ client, knowledgeTable, conversationsTable, now: clock.now });

const movePointer = ({ client, knowledgeTable: table, clock }: TestTable, helpline: string, to: string) =>
  createDynamoKnowledgeStore({ client, table, now: clock.now, decode: () => undefined }).movePointer(
    helpline,
    to,
    undefined,
  );

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

const remember = ({ client, conversationsTable: table, clock }: TestTable, key: string, expiresAt: number) =>
  createDynamoConversationStore({ client, table, now: clock.now }).write(key, '{"l":"en"}', 0, expiresAt);

const inAnHour = ({ clock }: TestTable) => Math.floor(clock.now() / 1000) + 3600;

describe('GreetingReader: DynamoDB', () => {
  it('finds nothing in empty tables', async () => {
    const table = await createTestTable();
    expect(await readerOn(table).readGreeting('hkust', 'CALLER#a')).toEqual({});
  });

  it('finds pointer, notice and caller in one request', async () => {
    const table = await createTestTable();
    await movePointer(table, 'hkust', 'aaaaaaaaaaaa');
    await putNotice(table, 'hkust');
    await remember(table, 'CALLER#a', inAnHour(table));
    const before = table.operations.length;
    expect(await readerOn(table).readGreeting('hkust', 'CALLER#a')).toEqual({
      pointer: 'aaaaaaaaaaaa',
      notice: {
        words: { en: 'The desk is shut today.', 'zh-HK': '服務台今日休息。' },
        until: 1_772_500_000_000,
      },
      caller: { version: 1, body: '{"l":"en"}' },
    });
    expect(table.operations.slice(before)).toEqual(['BatchGetItem']);
  });

  it('leaves out what belongs to another helpline or caller', async () => {
    const table = await createTestTable();
    await movePointer(table, 'hku', 'aaaaaaaaaaaa');
    await putNotice(table, 'hku');
    await remember(table, 'CALLER#b', inAnHour(table));
    expect(await readerOn(table).readGreeting('hkust', 'CALLER#a')).toEqual({});
  });

  it('leaves out a caller whose item has expired', async () => {
    const table = await createTestTable();
    await remember(table, 'CALLER#a', inAnHour(table));
    table.clock.advance(3600 * 1000);
    expect(await readerOn(table).readGreeting('hkust', 'CALLER#a')).toEqual({});
  });

  it('asks for no caller when the number is hidden', async () => {
    const table = await createTestTable();
    await movePointer(table, 'hkust', 'aaaaaaaaaaaa');
    expect(await readerOn(table).readGreeting('hkust', '')).toEqual({ pointer: 'aaaaaaaaaaaa' });
  });

  it.each(tableDown)('gives up within 300 ms when the table %s', async (_name, fault) => {
    const table = await createTestTable();
    table.server.faults.set(fault);
    expect(await timeToFail(() => readerOn(table).readGreeting('hkust', 'CALLER#a'))).toBeLessThan(
      tableDeadlineWithSlackMs,
    );
  });
});
