import {
  BatchGetItemCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  GetItemCommand,
} from '@aws-sdk/client-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { attemptMs, type TableQuestions } from './table-questions.ts';

/**
 * The most that one question to a table may cost while a caller waits, retry included. DynamoDB answers such
 * requests in single-digit milliseconds; past this the built-in snapshot answers sooner.
 */
export const tableDeadlineMs = 300;

/**
 * A client of DynamoDB for the path of a turn: HTTP/1.1 kept alive, two tries, each bounded.
 * Region, credentials and endpoint come from the SDK's own environment variables.
 */
export function createDynamoClient(): DynamoDBClient {
  return new DynamoDBClient({
    maxAttempts: 2,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: attemptMs,
      requestTimeout: attemptMs,
      // Without this the handler only warns, and hangs on.
      throwOnRequestTimeout: true,
    }),
  });
}

/**
 * A client for publishing: whole models of up to 400 KB go up, and nobody is on the line.
 * @param where what is not to come from the SDK's own environment variables
 */
export function createPublishingDynamoClient(
  where: Pick<DynamoDBClientConfig, 'region' | 'endpoint' | 'credentials'> = {},
): DynamoDBClient {
  return new DynamoDBClient({
    ...where,
    maxAttempts: 3,
    requestHandler: new NodeHttpHandler({ requestTimeout: 10_000, throwOnRequestTimeout: true }),
  });
}

/** Options of `client.send` that end it, waits between tries included, after so many milliseconds. */
export const within = (ms: number): { readonly abortSignal: AbortSignal } => ({
  abortSignal: AbortSignal.timeout(ms),
});

/** The same questions by a client of the SDK: for operators, who sign in by its credentials. */
export const questionsThrough = (client: DynamoDBClient, deadlineMs: number): TableQuestions => ({
  batchGetItem: (input) => client.send(new BatchGetItemCommand(input), within(deadlineMs)),
  getItem: (input) => client.send(new GetItemCommand(input), within(deadlineMs)),
});
