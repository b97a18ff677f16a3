import type { SecretsPort } from '#turn/ports';
import { sendHttpRequest } from './http-request.ts';

export interface SecretsDoor {
  /** The HTTP door of the AWS Parameters and Secrets Lambda extension, such as http://localhost:2773. */
  readonly endpoint: string;
  /** AWS_SESSION_TOKEN, by which the extension knows its own function. Read on every request: Lambda renews it. */
  readonly sessionToken: () => string | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Between two readings. The extension keeps its own copy as long, so a new token is seen within ten minutes. */
const freshMs = 5 * 60_000;

/**
 * How long the last good reading serves while the door is shut or in trouble (under load the extension answers 400:
 * https://github.com/elastic/docs-builder/pull/2501). Signatures are still verified, with tokens that were good an
 * hour ago, which is better than refusing every caller.
 */
const staleMs = 60 * 60_000;

/** The door is on the same machine; its first reading asks Secrets Manager once. */
const deadlineMs = 1_000;

export interface ExtensionSecretsOptions extends SecretsDoor {
  /** Name or ARN: {"twilioAuthTokens": ["current", "the one being replaced"]} */
  readonly signingSecretId: string;
  /** {"callerHashKey": "..."} */
  readonly hashingSecretId: string;
}

/** What a webhook needs before it does any work. A list of tokens that was read and is empty counts at once. */
export function createExtensionSecrets(options: ExtensionSecretsOptions): SecretsPort {
  return {
    readSigningTokens: createSecretReader(options, options.signingSecretId, readTokens),
    readHashingKey: createSecretReader(options, options.hashingSecretId, (fields) =>
      readWord(fields, 'callerHashKey'),
    ),
  };
}

/** The key that Twilio's REST is asked with: {"keySid": "SK...", "keySecret": "..."} */
export const createExtensionRestKey = (
  door: SecretsDoor,
  secretId: string,
): (() => Promise<{ readonly sid: string; readonly secret: string }>) =>
  createSecretReader(door, secretId, (fields) => ({
    sid: readWord(fields, 'keySid'),
    secret: readWord(fields, 'keySecret'),
  }));

/** Reads one secret and keeps it for five minutes. Throws when it cannot be read or does not hold what it should. */
function createSecretReader<Value>(
  door: SecretsDoor,
  secretId: string,
  read: (fields: Readonly<Record<string, unknown>>) => Value,
): () => Promise<Value> {
  const { now } = door;
  let last: { readonly value: Value; readonly at: number } | undefined;
  return async () => {
    if (last !== undefined && now() - last.at < freshMs) return last.value;
    const answer = await askDoor(door, secretId);
    if (answer === 'no answer') {
      if (last !== undefined && now() - last.at < staleMs) return last.value;
      throw new Error('the secrets cannot be read: the extension gives no answer');
    }
    last = undefined;
    const value = read(fieldsOf(answer));
    last = { value, at: now() };
    return value;
  };
}

/** @returns what the door answered, or 'no answer' when it is shut, slow or refuses */
async function askDoor({ endpoint, sessionToken }: SecretsDoor, secretId: string): Promise<unknown> {
  const url = `${endpoint}/secretsmanager/get?secretId=${encodeURIComponent(secretId)}`;
  const headers = { 'X-Aws-Parameters-Secrets-Token': sessionToken() ?? '' };
  try {
    const { status, body } = await sendHttpRequest(url, { method: 'GET', headers, deadlineMs });
    return status === 200 ? parseJson(body) : 'no answer';
  } catch {
    return 'no answer';
  }
}

/** @throws Error that says what is missing, and never what is there */
function fieldsOf(answer: unknown): Readonly<Record<string, unknown>> {
  const secret = isRecord(answer) ? answer.SecretString : undefined;
  const fields = typeof secret === 'string' ? parseJson(secret) : undefined;
  if (!isRecord(fields)) throw new Error('the secret is not a JSON object');
  return fields;
}

function readTokens({ twilioAuthTokens }: Readonly<Record<string, unknown>>): readonly string[] {
  if (Array.isArray(twilioAuthTokens) && twilioAuthTokens.every(isWord)) return twilioAuthTokens;
  throw new Error('the secret holds no list of twilioAuthTokens');
}

function readWord(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  if (isWord(value)) return value;
  throw new Error(`the secret holds no ${name}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
