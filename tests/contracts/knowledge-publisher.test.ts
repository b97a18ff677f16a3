import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { createDynamoKnowledgePublisher } from '#adapters/dynamo/knowledge-publisher';
import { decodePublishedKnowledge } from '#content/decode-published-knowledge';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { createFakeKnowledgePublisher } from '#tests/support/fake-knowledge-publisher';
import { sampleKnowledge, sampleVersion } from '#tests/support/sample-knowledge';
import { neverAnswers, tableDeadlineWithSlackMs, timeToFail } from '#tests/support/table-down';
import { createTestClock } from '#tests/support/test-clock';
import { runKnowledgePublisherContract } from './knowledge-publisher-contract.ts';

const version = 'aaaaaaaaaaaa';

const publisherOn = ({ client, deadlineMs, knowledgeTable: table, clock }: TestTable) =>
  createDynamoKnowledgePublisher({
    client,
    table,
    now: clock.now,
    decode: decodePublishedKnowledge,
    readingDeadlineMs: deadlineMs,
  });

runKnowledgePublisherContract('DynamoDB', {
  async create() {
    const table = await createTestTable();
    return { publisher: publisherOn(table), clock: table.clock };
  },
});

runKnowledgePublisherContract('in memory, for tests', {
  create() {
    const clock = createTestClock();
    return { publisher: createFakeKnowledgePublisher(clock.now), clock };
  },
});

/** Spoils one attribute of the version's own item. */
const spoil = ({ client, knowledgeTable: TableName }: TestTable, attribute: string, words: string) =>
  client.send(
    new UpdateItemCommand({
      TableName,
      Key: { pk: { S: 'HELPLINE#hkust' }, sk: { S: `VERSION#${version}` } },
      UpdateExpression: 'SET #a = :words',
      ExpressionAttributeNames: { '#a': attribute },
      ExpressionAttributeValues: { ':words': { S: words } },
    }),
  );

describe('half a version in the table', () => {
  it('is none when a model is gone', async () => {
    const table = await createTestTable();
    const publisher = publisherOn(table);
    await publisher.writeVersion(sampleVersion('hkust', version));
    const sk = { S: `MODEL#${version}#en` };
    const Key = { pk: { S: 'HELPLINE#hkust' }, sk };
    await table.client.send(new DeleteItemCommand({ TableName: table.knowledgeTable, Key }));
    expect(await publisher.readVersion('hkust', version)).toBeUndefined();
  });

  it.each([
    ['no JSON', '{"schema":1'],
    ['of a schema of the future', JSON.stringify({ ...sampleKnowledge('hkust', version), schema: 99 })],
    ['another version', JSON.stringify(sampleKnowledge('hkust', 'bbbbbbbbbbbb'))],
    ['something else', '"hello"'],
  ])('is none when its knowledge is %s', async (_name, words) => {
    const table = await createTestTable();
    const publisher = publisherOn(table);
    await publisher.writeVersion(sampleVersion('hkust', version));
    await spoil(table, 'knowledge', words);
    expect(await publisher.readVersion('hkust', version)).toBeUndefined();
  });

  it('is never seen by a reader who follows the pointer while others publish', async () => {
    const publisher = publisherOn(await createTestTable());
    const versions = Array.from({ length: 12 }, (_, index) => String(index).padStart(12, 'f'));
    const read = async (): Promise<boolean> => {
      const pointer = await publisher.readPointer('hkust');
      return pointer === undefined || (await publisher.readVersion('hkust', pointer)) !== undefined;
    };
    const publish = async (to: string, from: string | undefined): Promise<void> => {
      await publisher.writeVersion(sampleVersion('hkust', to));
      await publisher.movePointer('hkust', to, from);
    };
    const seen: Promise<boolean>[] = [];
    for (const [index, to] of versions.entries()) {
      seen.push(read(), read());
      await publish(to, versions[index - 1]);
    }
    expect(await Promise.all(seen)).toEqual(Array.from({ length: 24 }, () => true));
    expect(await publisher.readPointer('hkust')).toBe(versions.at(-1));
  });
});

describe('what DynamoDB cannot hold', () => {
  it('is refused before anything is written', async () => {
    const table = await createTestTable();
    const publisher = publisherOn(table);
    const tooLarge = { ...sampleVersion('hkust', version), models: { en: 'x'.repeat(400 * 1024) } };
    await expect(publisher.writeVersion(tooLarge)).rejects.toThrow(
      'the en model of hkust would be 400 KB; an item of the knowledge table holds 399 KB',
    );
    expect(table.operations).toEqual([]);
  });

  it('is measured in bytes, and the largest that fits is written', async () => {
    const publisher = publisherOn(await createTestTable());
    const largest = { ...sampleVersion('hkust', version), models: { en: '語'.repeat(133 * 1024) } };
    await publisher.writeVersion(largest);
    expect((await publisher.readVersion('hkust', version))?.models.en).toHaveLength(133 * 1024);
    const larger = { ...largest, models: { en: `${largest.models.en}語` } };
    await expect(publisher.writeVersion(larger)).rejects.toThrow('400 KB');
  });
});

describe('the knowledge store on a table in trouble', () => {
  it('gives up on the pointer within 300 ms when the table never answers', async () => {
    const table = await createTestTable('deployed');
    table.server.faults.set(neverAnswers);
    expect(await timeToFail(() => publisherOn(table).readPointer('hkust'))).toBeLessThan(
      tableDeadlineWithSlackMs,
    );
  });

  it('knows its own move again when the answer was lost', async () => {
    const table = await createTestTable();
    const publisher = publisherOn(table);
    await publisher.movePointer('hkust', version, undefined);
    table.server.faults.set({ kind: 'lose-answer' }, 1);
    expect(await publisher.movePointer('hkust', 'bbbbbbbbbbbb', version)).toBe('moved');
  });
});
