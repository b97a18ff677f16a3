import type { Secrets, SecretsPort } from '#turn/ports';
import { sendHttpRequest } from './http-request.ts';

export interface ExtensionSecretsOptions {
  /** The HTTP door of the AWS Parameters and Secrets Lambda extension, such as http://localhost:2773. */
  readonly endpoint: string;
  readonly secretId: string;
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

/**
 * Twilio's tokens and the hashing key, kept for five minutes. Throws when they cannot be read; a secret that was read
 * and is empty fails closed at once, whatever was read before.
 */
export function createExtensionSecrets(options: ExtensionSecretsOptions): SecretsPort {
  const { now } = options;
  let last: { readonly secrets: Secrets; readonly at: number } | undefined;

  return {
    async readSecrets() {
      if (last !== undefined && now() - last.at < freshMs) return last.secrets;
      const answer = await askDoor(options);
      if (answer === 'no answer') {
        if (last !== undefined && now() - last.at < staleMs) return last.secrets;
        throw new Error('the secrets cannot be read: the extension gives no answer');
      }
      last = undefined;
      const secrets = parseSecrets(answer);
      last = { secrets, at: now() };
      return secrets;
    },
  };
}

/** @returns what the door answered, or 'no answer' when it is shut, slow or refuses */
async function askDoor({ endpoint, secretId, sessionToken }: ExtensionSecretsOptions): Promise<unknown> {
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
function parseSecrets(answer: unknown): Secrets {
  const secret = isRecord(answer) ? answer.SecretString : undefined;
  const fields = typeof secret === 'string' ? parseJson(secret) : undefined;
  if (!isRecord(fields))
    throw new Error('the secret is not a JSON object with twilioAuthTokens and callerHashKey');
  const { twilioAuthTokens, callerHashKey } = fields;
  if (!isListOfWords(twilioAuthTokens)) throw new Error('the secret holds no twilioAuthTokens');
  if (!isWord(callerHashKey)) throw new Error('the secret holds no callerHashKey');
  return { twilioAuthTokens, callerHashKey };
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

const isListOfWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every(isWord);
