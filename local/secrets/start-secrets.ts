import { type LoopbackServer, startLoopbackServer } from '#local/wire/loopback-server';
import { jsonAnswer, type WireAnswer, type WireRequest, type WireTrace } from '#local/wire/wire-message';

export interface SecretsOptions {
  readonly port?: number;
  /** What AWS_SESSION_TOKEN holds; requests must show it. */
  readonly sessionToken: string;
  /** Secret id -> its string. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly onTrace?: ((trace: WireTrace) => void) | undefined;
}

export interface LocalSecrets extends LoopbackServer {
  /** Stores another version of a secret, as an operator does who replaces a token. */
  put(secretId: string, value: string): void;
}

/**
 * The HTTP door of the AWS Parameters and Secrets Lambda extension, as far as secrets go.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
 */
export async function startSecrets(options: SecretsOptions): Promise<LocalSecrets> {
  const secrets = new Map(Object.entries(options.secrets));
  const versions = new Map<string, number>();

  const server = await startLoopbackServer({
    service: 'secrets',
    port: options.port ?? 0,
    maxBodyBytes: 0,
    operationOf: ({ method, target }) => `${method} ${new URL(target, 'http://localhost').pathname}`,
    onTrace: options.onTrace,
    answer: async (request) => {
      const refusal = refuse(request, options.sessionToken);
      if (refusal !== undefined) return refusal;
      const { searchParams } = new URL(request.target, 'http://localhost');
      const id = searchParams.get('secretId') ?? '';
      const SecretString = secrets.get(id);
      if (SecretString === undefined) return notFound;
      return jsonAnswer(200, describeSecret(id, SecretString, versions.get(id) ?? 1));
    },
  });

  return {
    ...server,
    put(secretId, value) {
      secrets.set(secretId, value);
      versions.set(secretId, (versions.get(secretId) ?? 1) + 1);
    },
  };
}

/** The body of GetSecretValue, which the extension hands on as it is. */
const describeSecret = (id: string, SecretString: string, version: number) => ({
  ARN: `arn:aws:secretsmanager:ap-northeast-1:000000000000:secret:${id}-local0`,
  Name: id,
  VersionId: `00000000-0000-4000-8000-${String(version).padStart(12, '0')}`,
  SecretString,
  SecretBinary: null,
  VersionStages: ['AWSCURRENT'],
  CreatedDate: '2026-01-01T00:00:00.000Z',
  ResultMetadata: {},
});

/** Secrets Manager's own refusal (400) comes out of the extension like this; its log has the reason. */
const notFound: WireAnswer = { status: 400, body: 'an unexpected error occurred while executing request' };

/** The statuses are ours: AWS publishes none for a wrong token or path. Clients must treat all but 200 alike. */
function refuse({ method, target, headers }: WireRequest, sessionToken: string): WireAnswer | undefined {
  const { pathname, searchParams } = new URL(target, 'http://localhost');
  if (headers['x-aws-parameters-secrets-token'] !== sessionToken)
    return { status: 401, body: 'unauthorized' };
  if (pathname !== '/secretsmanager/get') return { status: 404, body: 'not found' };
  if (method !== 'GET') return { status: 405, body: 'method not allowed' };
  if (!searchParams.get('secretId')) return { status: 400, body: 'secretId is required' };
  return undefined;
}
