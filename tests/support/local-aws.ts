/**
 * Points SDK clients that are configured by their environment alone, as ours are in Lambda, at stand-ins.
 * For test files that run in a worker of their own.
 */
export function pointAwsAt(endpoints: {
  readonly table?: string;
  readonly lex?: string;
  readonly sns?: string;
}): void {
  process.env.AWS_REGION = 'ap-northeast-1';
  process.env.AWS_ACCESS_KEY_ID = 'local';
  process.env.AWS_SECRET_ACCESS_KEY = 'local';
  process.env.AWS_CONFIG_FILE = '/dev/null';
  process.env.AWS_SHARED_CREDENTIALS_FILE = '/dev/null';
  delete process.env.AWS_PROFILE;
  if (endpoints.table !== undefined) process.env.AWS_ENDPOINT_URL_DYNAMODB = endpoints.table;
  if (endpoints.lex !== undefined) process.env.AWS_ENDPOINT_URL_LEX_RUNTIME_V2 = endpoints.lex;
  if (endpoints.sns !== undefined) process.env.AWS_ENDPOINT_URL_SNS = endpoints.sns;
}

/** For clients that a test makes itself. */
export const localClientOptions = (endpoint: string) => ({
  endpoint,
  region: 'ap-northeast-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
