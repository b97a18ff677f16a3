import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { onTestFinished } from 'vitest';
import { createDynamoClient, createPublishingDynamoClient, tableDeadlineMs } from '#adapters/dynamo/client';
import { type LocalTable, startTable } from '#local/table/start-table';
import { pointAwsAt } from './local-aws.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

/** Two empty tables with a client, gone when the test is over. */
export interface TestTable {
  readonly server: LocalTable;
  readonly client: DynamoDBClient;
  readonly deadlineMs: number;
  /** Of one try of what is asked without the SDK; as deployed when undefined. */
  readonly attemptMs: number | undefined;
  readonly knowledgeTable: string;
  readonly conversationsTable: string;
  readonly clock: TestClock;
  /** What the server was asked, in order: GetItem, PutItem. */
  readonly operations: readonly string[];
}

/**
 * @param pace `deployed` for the client and the deadline of a turn; `patient` for tests of what is stored and not of
 * how fast, which a busy machine must not fail
 */
export async function createTestTable(pace: 'deployed' | 'patient' = 'patient'): Promise<TestTable> {
  const clock = createTestClock();
  const operations: string[] = [];
  const names = { knowledgeTable: 'test-knowledge', conversationsTable: 'test-conversations' };
  const server = await startTable({
    ...names,
    now: clock.now,
    onTrace: ({ operation }) => operations.push(operation),
  });
  pointAwsAt({ table: server.url });
  const deployed = pace === 'deployed';
  const client = deployed ? createDynamoClient() : createPublishingDynamoClient();
  const deadlineMs = deployed ? tableDeadlineMs : 10_000;
  const attemptMs = deployed ? undefined : 10_000;
  onTestFinished(async () => {
    client.destroy();
    await server.stop();
  });
  return { ...names, server, client, deadlineMs, attemptMs, clock, operations };
}
