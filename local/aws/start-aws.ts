import { type LoopbackServer, startLoopbackServer } from '#local/wire/loopback-server';
import { jsonAnswer, type WireAnswer, type WireRequest, type WireTrace } from '#local/wire/wire-message';
import { answerQuery } from './answer-query.ts';
import { answerResource } from './answer-resource.ts';
import { jsonError, queryError } from './aws-answers.ts';
import type { AwsState } from './aws-state.ts';

export interface LocalAwsOptions {
  readonly state: AwsState;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly onTrace?: ((trace: WireTrace) => void) | undefined;
}

/**
 * What an operator asks of an AWS account beside its tables: CloudFormation's outputs, aliases of Lambda and Lex, the
 * secrets, alarms, figures, subscriptions. All services at one place, as AWS_ENDPOINT_URL points the SDKs at one.
 */
export function startAws({ state, now, onTrace }: LocalAwsOptions): Promise<LoopbackServer> {
  return startLoopbackServer({
    service: 'aws',
    maxBodyBytes: 1 << 20,
    onTrace,
    operationOf: ({ method, target, headers, body }) =>
      new URLSearchParams(body.toString()).get('Action') ??
      headers['x-amz-target']?.toString() ??
      `${method} ${target}`,
    answer: async (request) => answerAws(request, state, now()),
  });
}

function answerAws({ method, target, headers, body }: WireRequest, state: AwsState, now: number): WireAnswer {
  const text = body.toString('utf8');
  if (!headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
    return queryError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
  if (headers['content-type'] === 'application/x-www-form-urlencoded')
    return answerQuery(new URLSearchParams(text), state, now);
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  const operation = /^secretsmanager\.(\w+)$/.exec(headers['x-amz-target']?.toString() ?? '')?.[1];
  if (operation === undefined) return answerResource(method, target, parsed, state);
  return answerSecrets(operation, parsed as SecretRequest, state, now);
}

interface SecretRequest {
  readonly SecretId?: string;
  readonly SecretString?: string;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
function answerSecrets(
  operation: string,
  asked: SecretRequest,
  { secrets }: AwsState,
  now: number,
): WireAnswer {
  const { SecretId: name = '', SecretString } = asked;
  const secret = secrets.get(name);
  if (secret === undefined)
    return jsonError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  if (operation === 'GetSecretValue')
    return jsonAnswer(200, { Name: name, SecretString: secret.value, CreatedDate: secret.putAt / 1000 });
  if (operation !== 'PutSecretValue' || SecretString === undefined)
    return jsonError('InvalidRequestException', operation);
  secret.value = SecretString;
  secret.putAt = now;
  return jsonAnswer(200, { Name: name, VersionStages: ['AWSCURRENT'] });
}
