import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { onTestFinished } from 'vitest';
import { createDynamoClient } from '#adapters/dynamo-client';
import { type LocalTable, startTable } from '#local/table/start-table';
import { pointAwsAt } from './local-aws.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

/** Two empty tables behind the client that is deployed, gone when the test is over. */
export interface TestTable {
  readonly server: LocalTable;
  readonly client: DynamoDBClient;
  readonly knowledgeTable: string;
  readonly conversationsTable: string;
  readonly clock: TestClock;
  /** What the server was asked, in order: GetItem, PutItem. */
  readonly operations: readonly string[];
}

export async function createTestTable(): Promise<TestTable> {
  const clock = createTestClock();
  const operations: string[] = [];
  const names = { knowledgeTable: 'test-knowledge', conversationsTable: 'test-conversations' };
  const server = await startTable({
    ...names,
    now: clock.now,
    onTrace: ({ operation }) => operations.push(operation),
  });
  pointAwsAt({ table: server.url });
  const client = createDynamoClient();
  onTestFinished(async () => {
    client.destroy();
    await server.stop();
  });
  return { ...names, server, client, clock, operations };
}
