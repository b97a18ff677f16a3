import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/**
 * Takes the place of `@aws-sdk/credential-provider-node` in a function's bundle (esbuild's `alias`). Lambda puts the
 * role's credentials into the environment, and nothing else is ever asked there; the SDK's chain of files, processes,
 * single sign-on and instance metadata would be 116 KB of the voice function, a fifth of its code.
 */
export const defaultProvider = (): (() => Promise<Credentials>) => async () => readCredentials(process.env);

/** What the SDK's clients take. */
type Credentials = Exclude<DynamoDBClientConfig['credentials'], ((...args: never) => unknown) | undefined>;

/** @throws Error that names what is missing */
function readCredentials(environment: Readonly<Record<string, string | undefined>>): Credentials {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN,
  } = environment;
  if (!accessKeyId || !secretAccessKey) {
    throw new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be in the environment');
  }
  return { accessKeyId, secretAccessKey, ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }) };
}
