import { type LoopbackServer, startLoopbackServer } from '#local/wire/loopback-server';
import { jsonAnswer, type WireAnswer, type WireRequest, type WireTrace } from '#local/wire/wire-message';
import { createTableEngine, type TableEngine } from './table-engine.ts';
import { createTimeToLive, readKeyNames, type TimeToLive } from './time-to-live.ts';

export interface TableOptions {
  readonly port?: number;
  readonly knowledgeTable: string;
  readonly conversationsTable: string;
  /** Epoch milliseconds; decides what has expired. */
  readonly now: () => number;
  readonly onTrace?: ((trace: WireTrace) => void) | undefined;
}

/** An embedded DynamoDB on the wire with the project's two tables, in memory. */
export interface LocalTable extends LoopbackServer {
  /** Removes what expired two days ago or more, as the service does. @returns how many items went */
  sweep(): Promise<number>;
}

/** What the service answers when a table has no capacity left; for `faults.set`. */
export const throttled: WireAnswer = jsonAnswer(400, {
  __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
  message: 'The level of configured provisioned throughput for the table was exceeded.',
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html: BatchWriteItem, the largest. */
const maxBodyBytes = 16 * 1024 * 1024;

const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']);

export async function startTable(options: TableOptions): Promise<LocalTable> {
  const engine = createTableEngine();
  const timeToLive = createTimeToLive(engine);
  await createTables(engine, timeToLive, options);
  let lastWrite: Promise<unknown> = Promise.resolve();

  /** One write at a time, so that the item shown with a failed condition is the one that failed it. */
  const inTurn = (write: () => Promise<WireAnswer>): Promise<WireAnswer> => {
    const done = lastWrite.then(write);
    lastWrite = done.catch(() => undefined);
    return done;
  };

  const server = await startLoopbackServer({
    service: 'table',
    port: options.port ?? 0,
    maxBodyBytes,
    operationOf,
    onTrace: options.onTrace,
    async answer(request) {
      const operation = operationOf(request);
      if (operation === 'UpdateTimeToLive') return timeToLive.update(parseInput(request));
      if (operation === 'DescribeTimeToLive') return timeToLive.describe(parseInput(request));
      if (writes.has(operation)) return inTurn(() => write(engine, operation, request));
      return engine.pass(request);
    },
  });

  return { ...server, sweep: () => timeToLive.sweep(options.now()) };
}

const operationOf = ({ headers }: WireRequest): string =>
  String(headers['x-amz-target'] ?? '').replace(/^.*\./, '');

function parseInput({ body }: WireRequest): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body.toString('utf8')) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/** dynalite ignores ReturnValuesOnConditionCheckFailure: the item is added to its refusal here. */
async function write(engine: TableEngine, operation: string, request: WireRequest): Promise<WireAnswer> {
  const answer = await engine.pass(request);
  const input = parseInput(request);
  if (answer.status !== 400 || input.ReturnValuesOnConditionCheckFailure !== 'ALL_OLD') return answer;
  const refusal = JSON.parse(String(answer.body)) as { readonly __type?: string };
  if (refusal.__type?.endsWith('#ConditionalCheckFailedException') !== true) return answer;
  const TableName = String(input.TableName);
  const source = (operation === 'PutItem' ? input.Item : input.Key) as Readonly<Record<string, unknown>>;
  const names = await readKeyNames(engine, TableName);
  const Key = Object.fromEntries(names.map((name) => [name, source[name]]));
  const { Item } = await engine.call('GetItem', { TableName, Key, ConsistentRead: true });
  return jsonAnswer(400, { ...refusal, ...(Item !== undefined && { Item }) });
}

async function createTables(
  engine: TableEngine,
  timeToLive: TimeToLive,
  { knowledgeTable, conversationsTable }: TableOptions,
): Promise<void> {
  for (const TableName of [knowledgeTable, conversationsTable]) {
    await engine.call('CreateTable', {
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
    });
    await untilActive(engine, TableName);
  }
  await timeToLive.update({
    TableName: conversationsTable,
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  });
}

/** dynalite makes a table active in a later turn of the event loop, even when told to take 0 ms. */
async function untilActive(engine: TableEngine, TableName: string): Promise<void> {
  for (;;) {
    const { Table } = await engine.call('DescribeTable', { TableName });
    if ((Table as { readonly TableStatus: string }).TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
