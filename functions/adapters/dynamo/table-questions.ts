import type {
  BatchGetItemCommandInput,
  BatchGetItemCommandOutput,
  GetItemCommandInput,
  GetItemCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { AwsRequest } from '../aws-request.ts';
import { createAwsService } from '../aws-service.ts';
import type { HttpReply } from '../http-request.ts';

/** What a call asks of DynamoDB before its first word. Each throws when there is no answer in time, or a refusal. */
export interface TableQuestions {
  batchGetItem(input: BatchGetItemCommandInput): Promise<Pick<BatchGetItemCommandOutput, 'Responses'>>;
  getItem(input: GetItemCommandInput): Promise<Pick<GetItemCommandOutput, 'Item'>>;
}

/** Milliseconds of one try of two. After a Lambda thaws, the first may meet a connection that the other side has closed. */
export const attemptMs = 140;

/**
 * Asks without the SDK, which would be half of a cold greeting: docs/decisions/0022. Two tries; region, credentials
 * and endpoint come from the SDK's own environment variables.
 */
export function createTableQuestions(deadlineMs = attemptMs): TableQuestions {
  const service = createAwsService('dynamodb', deadlineMs);
  return {
    batchGetItem: (input) => ask(service, 'BatchGetItem', input),
    getItem: (input) => ask(service, 'GetItem', input),
  };
}

type Service = (request: AwsRequest) => Promise<HttpReply>;

/** @returns the answer as it came: its JSON has the shape of the SDK's values, binary ones excepted; we store none */
async function ask<Answer>(service: Service, operation: string, input: unknown): Promise<Answer> {
  const reply = await askTwice(service, {
    path: '/',
    query: [],
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
    },
    body: JSON.stringify(input),
  });
  if (reply.status !== 200) throw new TableRefusal(reply);
  return JSON.parse(reply.body) as Answer;
}

async function askTwice(service: Service, request: AwsRequest): Promise<HttpReply> {
  const first = await service(request).catch(() => undefined);
  return first === undefined || first.status >= 500 ? service(request) : first;
}

/** Named as the SDK names it, by `"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException"`. */
class TableRefusal extends Error {
  readonly $metadata: { readonly httpStatusCode: number };

  constructor({ status, body }: HttpReply) {
    super(`DynamoDB answers ${status}`);
    this.name = /"__type"\s*:\s*"(?:[^"#]*#)?(\w+)"/.exec(body)?.[1] ?? 'TableRefusal';
    this.$metadata = { httpStatusCode: status };
  }
}
