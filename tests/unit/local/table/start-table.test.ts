import {
  ConditionalCheckFailedException,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  ProvisionedThroughputExceededException,
  PutItemCommand,
  ResourceNotFoundException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LocalTable, startTable, throttled } from '#local/table/start-table';
import { localClientOptions } from '#tests/support/local-aws';
import { createTestClock, type TestClock } from '#tests/support/test-clock';

interface World {
  readonly table: LocalTable;
  readonly client: DynamoDBClient;
  readonly clock: TestClock;
}

const TableName = 'conversations';

/** The official client on the local table. */
async function createWorld(): Promise<World> {
  const clock = createTestClock();
  const table = await startTable({
    knowledgeTable: 'knowledge',
    conversationsTable: TableName,
    now: clock.now,
  });
  const client = new DynamoDBClient({ ...localClientOptions(table.url), maxAttempts: 1 });
  onTestFinished(async () => {
    client.destroy();
    await table.stop();
  });
  return { table, client, clock };
}

const key = (pk: string) => ({ pk: { S: pk }, sk: { S: '-' } });

const put = ({ client }: World, pk: string, more: Record<string, { N: string } | { S: string }> = {}) =>
  client.send(new PutItemCommand({ TableName, Item: { ...key(pk), ...more } }));

const get = async ({ client }: World, pk: string) =>
  (await client.send(new GetItemCommand({ TableName, Key: key(pk) }))).Item;

describe('the local table', () => {
  it('has the two tables with their keys, ready when it has started', async () => {
    const { client } = await createWorld();
    const { TableNames } = await client.send(new ListTablesCommand({}));
    expect(TableNames).toEqual(['conversations', 'knowledge']);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'knowledge' }));
    expect(Table?.TableStatus).toBe('ACTIVE');
    expect(Table?.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
  });

  it('shows the item that a failed condition met, when asked to', async () => {
    const world = await createWorld();
    await put(world, 'a', { version: { N: '7' } });
    const failure = (options: object) =>
      world.client
        .send(
          new PutItemCommand({
            TableName,
            Item: key('a'),
            ConditionExpression: 'attribute_not_exists(pk)',
            ...options,
          }),
        )
        .catch((error: unknown) => error);
    const shown = await failure({ ReturnValuesOnConditionCheckFailure: 'ALL_OLD' });
    expect(shown).toBeInstanceOf(ConditionalCheckFailedException);
    expect(shown).toMatchObject({ Item: { ...key('a'), version: { N: '7' } } });
    const hidden = await failure({});
    expect(hidden).toBeInstanceOf(ConditionalCheckFailedException);
    expect(hidden).not.toHaveProperty('Item.version');
  });

  it('shows no item where there is none', async () => {
    const { client } = await createWorld();
    const failed = client.send(
      new UpdateItemCommand({
        TableName,
        Key: key('a'),
        UpdateExpression: 'SET v = :v',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':v': { N: '1' } },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    await expect(failed).rejects.toSatisfy(
      (error: ConditionalCheckFailedException) => error.Item === undefined,
    );
  });
});

describe('what the local table refuses, as the service does', () => {
  it.each([
    [
      'an unknown table',
      new GetItemCommand({ TableName: 'other', Key: key('a') }),
      'ResourceNotFoundException',
    ],
    ['an empty key', new GetItemCommand({ TableName, Key: key('') }), 'ValidationException'],
    ['half a key', new GetItemCommand({ TableName, Key: { pk: { S: 'a' } } }), 'ValidationException'],
    [
      'a reserved word',
      new UpdateItemCommand({
        TableName,
        Key: key('a'),
        UpdateExpression: 'SET status = :u',
        ExpressionAttributeValues: { ':u': { S: 'u' } },
      }),
      'ValidationException',
    ],
    [
      'an item above 400 KB',
      new PutItemCommand({ TableName, Item: { ...key('a'), body: { S: 'x'.repeat(400 * 1024) } } }),
      'ValidationException',
    ],
  ])('%s', async (_name, command, error) => {
    const { client } = await createWorld();
    await expect(client.send(command as GetItemCommand)).rejects.toMatchObject({ name: error });
  });

  it('what it does not do: transactions', async () => {
    const { client } = await createWorld();
    const write = new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item: key('a') } }] });
    await expect(client.send(write)).rejects.toMatchObject({ name: 'UnknownOperationException' });
  });
});

describe('time to live', () => {
  const enable = (table: string, Enabled = true) =>
    new UpdateTimeToLiveCommand({
      TableName: table,
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled },
    });
  const describeTable = (table: string) => new DescribeTimeToLiveCommand({ TableName: table });

  it('is on for conversations alone', async () => {
    const { client } = await createWorld();
    const conversations = await client.send(describeTable('conversations'));
    expect(conversations.TimeToLiveDescription).toEqual({
      TimeToLiveStatus: 'ENABLED',
      AttributeName: 'expiresAt',
    });
    const knowledge = await client.send(describeTable('knowledge'));
    expect(knowledge.TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'DISABLED' });
  });

  it('can be switched on, off, and not twice', async () => {
    const { client } = await createWorld();
    await client.send(enable('knowledge'));
    await expect(client.send(enable('knowledge'))).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'TimeToLive is already enabled',
    });
    await client.send(enable('knowledge', false));
    await expect(client.send(enable('knowledge', false))).rejects.toMatchObject({
      message: 'TimeToLive is already disabled',
    });
  });

  it('knows no table that is not there', async () => {
    const { client } = await createWorld();
    await expect(client.send(enable('other'))).rejects.toBeInstanceOf(ResourceNotFoundException);
    await expect(client.send(describeTable('other'))).rejects.toBeInstanceOf(ResourceNotFoundException);
  });

  it('removes what has expired two days late, and reads it until then', async () => {
    const world = await createWorld();
    const seconds = world.clock.now() / 1000;
    await put(world, 'soon', { expiresAt: { N: String(seconds + 60) } });
    await put(world, 'later', { expiresAt: { N: String(seconds + 3600) } });
    await put(world, 'never');
    await put(world, 'words', { expiresAt: { S: String(seconds) } });
    world.clock.advance(48 * 3600_000 + 59_000);
    expect(await world.table.sweep()).toBe(0);
    expect(await get(world, 'soon')).toBeDefined();
    world.clock.advance(1_000);
    expect(await world.table.sweep()).toBe(1);
    expect(await get(world, 'soon')).toBeUndefined();
    for (const kept of ['later', 'never', 'words']) expect(await get(world, kept)).toBeDefined();
  });

  it('leaves alone what cannot be meant: dates of long ago', async () => {
    const world = await createWorld();
    await put(world, 'old', { expiresAt: { N: '1000000000' } });
    expect(await world.table.sweep()).toBe(0);
  });

  it('sweeps tables of any size', async () => {
    const world = await createWorld();
    const expiresAt = { N: String(world.clock.now() / 1000) };
    // More than the 1 MB that one page of a scan holds.
    const body = { S: 'x'.repeat(300 * 1024) };
    for (let index = 0; index < 5; index += 1) await put(world, `k${index}`, { expiresAt, body });
    world.clock.advance(48 * 3600_000);
    expect(await world.table.sweep()).toBe(5);
  });
});

describe('the local table on a bad day', () => {
  it('throttles with the error that the SDK knows', async () => {
    const world = await createWorld();
    world.table.faults.set({ kind: 'answer', answer: throttled });
    await expect(put(world, 'a')).rejects.toBeInstanceOf(ProvisionedThroughputExceededException);
    world.table.faults.clear();
    expect(await get(world, 'a')).toBeUndefined();
  });

  it('breaks connections, and performs nothing', async () => {
    const world = await createWorld();
    world.table.faults.set({ kind: 'refuse' });
    await expect(put(world, 'a')).rejects.toMatchObject({ code: 'ECONNRESET' });
    world.table.faults.clear();
    expect(await get(world, 'a')).toBeUndefined();
  });

  it('performs and loses the answer', async () => {
    const world = await createWorld();
    world.table.faults.set({ kind: 'lose-answer' }, 1);
    await expect(put(world, 'a')).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await get(world, 'a')).toEqual(key('a'));
  });

  it('is not brought down by a client that breaks off', async () => {
    const world = await createWorld();
    const signal = AbortSignal.abort();
    const tries = Array.from({ length: 20 }, (_, index) => {
      const command = new PutItemCommand({ TableName, Item: key(`k${index}`) });
      return world.client.send(command, { abortSignal: signal }).catch(() => undefined);
    });
    await Promise.all(tries);
    await put(world, 'after');
    expect(await get(world, 'after')).toEqual(key('after'));
  });

  it('ends requests that hang when it stops', async () => {
    const world = await createWorld();
    world.table.faults.set({ kind: 'hang' });
    const hanging = put(world, 'a').catch(({ code }: { code: string }) => code);
    await until(() => world.table.connections() > 0);
    await world.table.stop();
    expect(await hanging).toBe('ECONNRESET');
  });
});

/** Gives the event loop its turns until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
