import type { Environment } from '../operator-io.ts';

/** Twilio's REST is spread over hosts by product. */
export type TwilioHost = 'api' | 'voice' | 'accounts';

export interface TwilioAccount {
  readonly accountSid: string;
  /** The account's SID with its token, or an API key with its secret. */
  readonly user: string;
  readonly password: string;
  readonly hosts: Readonly<Record<TwilioHost, string>>;
}

export type TwilioAnswer =
  | { readonly kind: 'answered'; readonly body: unknown }
  /** `code` is Twilio's own: https://www.twilio.com/docs/api/errors */
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly message: string }
  | { readonly kind: 'unreachable'; readonly why: string };

export type TwilioRefusal = Exclude<TwilioAnswer, { kind: 'answered' }>;

export type TwilioDownload = { readonly kind: 'downloaded'; readonly bytes: Uint8Array } | TwilioRefusal;

/** Twilio's REST API, as far as an operator's commands use it. Never throws. */
export interface TwilioRest {
  readonly accountSid: string;
  get(host: TwilioHost, path: string, query?: Readonly<Record<string, string>>): Promise<TwilioAnswer>;
  post(host: TwilioHost, path: string, form: Readonly<Record<string, string>>): Promise<TwilioAnswer>;
  remove(host: TwilioHost, path: string): Promise<TwilioAnswer>;
  /** What is not JSON: the sound of a recording. */
  download(host: TwilioHost, path: string): Promise<TwilioDownload>;
}

const twilioHosts: TwilioAccount['hosts'] = {
  api: 'https://api.twilio.com',
  voice: 'https://voice.twilio.com',
  accounts: 'https://accounts.twilio.com',
};

/** @param base where all of Twilio's REST is, for a stand-in; undefined for Twilio itself */
export const hostsAt = (base: string | undefined): TwilioAccount['hosts'] =>
  base === undefined ? twilioHosts : { api: base, voice: base, accounts: base };

/** @returns undefined when the environment holds neither a token nor a whole API key */
export function readTwilioLogin(
  environment: Environment,
  accountSid: string,
): Pick<TwilioAccount, 'user' | 'password'> | undefined {
  const { TWILIO_AUTH_TOKEN: token, TWILIO_API_KEY: key, TWILIO_API_KEY_SECRET: secret } = environment;
  if (key && secret) return { user: key, password: secret };
  return token ? { user: accountSid, password: token } : undefined;
}

/** An operator waits for it, and Twilio answers such requests within a second. */
const deadlineMs = 15_000;

export function createTwilioRest({ accountSid, user, password, hosts }: TwilioAccount): TwilioRest {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const send = async (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    body?: URLSearchParams,
  ): Promise<TwilioAnswer> => {
    try {
      const response = await fetch(url, {
        method,
        headers: { authorization, accept: 'application/json' },
        ...(body === undefined ? {} : { body }),
        // Credentials are for Twilio alone.
        redirect: 'error',
        signal: AbortSignal.timeout(deadlineMs),
      });
      return readAnswer(response.ok, response.status, await response.text());
    } catch (error) {
      return { kind: 'unreachable', why: describeFailure(error, url) };
    }
  };
  return {
    accountSid,
    get: (host, path, query = {}) => {
      const search = new URLSearchParams(query).toString();
      return send('GET', `${hosts[host]}${path}${search === '' ? '' : `?${search}`}`);
    },
    post: (host, path, form) => send('POST', `${hosts[host]}${path}`, new URLSearchParams(form)),
    remove: (host, path) => send('DELETE', `${hosts[host]}${path}`),
    download: (host, path) => download(`${hosts[host]}${path}`, authorization),
  };
}

/** Media may lie elsewhere; fetch takes the credentials off when it is led to another host. */
async function download(url: string, authorization: string): Promise<TwilioDownload> {
  try {
    const response = await fetch(url, {
      headers: { authorization },
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (response.ok) return { kind: 'downloaded', bytes: new Uint8Array(await response.arrayBuffer()) };
    return readRefusal(response.status, parseJson(await response.text()));
  } catch (error) {
    return { kind: 'unreachable', why: describeFailure(error, url) };
  }
}

function readAnswer(ok: boolean, status: number, text: string): TwilioAnswer {
  const body = parseJson(text);
  return ok ? { kind: 'answered', body } : readRefusal(status, body);
}

function readRefusal(status: number, body: unknown): TwilioRefusal {
  const { code, message } = (body ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return {
    kind: 'refused',
    status,
    code: typeof code === 'number' ? code : 0,
    message: typeof message === 'string' ? message : 'without a word',
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describeFailure(error: unknown, url: string): string {
  const { host } = new URL(url);
  if (error instanceof Error && error.name === 'TimeoutError') return `${host} gives no answer`;
  return `${host} cannot be connected to`;
}

/** What stood in the way, and what to do about it. */
export function describeRefusal(refusal: TwilioRefusal): string {
  if (refusal.kind === 'unreachable')
    return `Twilio could not be reached: ${refusal.why}. Check the network.`;
  const { status, code, message } = refusal;
  if (status === 401 || code === 20003) {
    return 'Twilio does not accept these credentials: check TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and TWILIO_API_KEY_SECRET), and that they are of this account.';
  }
  if (status === 429) return 'Twilio has had too many requests: wait a minute and try again.';
  const more = code === 0 ? '' : ` (error ${code}: https://www.twilio.com/docs/api/errors/${code})`;
  return `Twilio answered ${status}: ${message}${more}`;
}
