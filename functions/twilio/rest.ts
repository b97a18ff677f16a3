/** Twilio's REST is spread over hosts by product. */
export type TwilioHost = 'api' | 'voice' | 'accounts';

export type TwilioHosts = Readonly<Record<TwilioHost, string>>;

export const twilioHosts: TwilioHosts = {
  api: 'https://api.twilio.com',
  voice: 'https://voice.twilio.com',
  accounts: 'https://accounts.twilio.com',
};

/** All of Twilio's REST at one place: a stand-in. */
export const hostsAt = (base: string): TwilioHosts => ({ api: base, voice: base, accounts: base });

export interface TwilioRestOptions {
  readonly accountSid: string;
  readonly hosts: TwilioHosts;
  /** The account's SID with its token, or an API key with its secret. Asked each time: tokens are replaced. */
  readonly login: () => Promise<{ readonly user: string; readonly password: string }>;
  /** Milliseconds until a request is given up. */
  readonly deadlineMs: number;
}

export type TwilioRefusal =
  /** `code` is Twilio's own (https://www.twilio.com/docs/api/errors), 0 where it gives none. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly message: string }
  /** Nothing was asked, or there was no answer in time: what was asked may have been done all the same. */
  | { readonly kind: 'unreachable'; readonly why: string };

/** `body` is undefined where the answer is no JSON. */
export type TwilioAnswer = { readonly kind: 'answered'; readonly body: unknown } | TwilioRefusal;

export type TwilioDownload = { readonly kind: 'downloaded'; readonly bytes: Uint8Array } | TwilioRefusal;

/**
 * Twilio's REST API. Asks once and never again: a request whose answer was lost may have been performed, and Twilio's
 * resources have no idempotency key. Never throws.
 */
export interface TwilioRest {
  readonly accountSid: string;
  /** Where the account lies on the host `api`: its resources follow with a slash. */
  readonly account: string;
  get(host: TwilioHost, path: string, query?: Readonly<Record<string, string>>): Promise<TwilioAnswer>;
  post(host: TwilioHost, path: string, form: Readonly<Record<string, string>>): Promise<TwilioAnswer>;
  remove(host: TwilioHost, path: string): Promise<TwilioAnswer>;
  /** What is not JSON: the sound of a recording. It may lie elsewhere; `fetch` takes the credentials off on the way. */
  download(host: TwilioHost, path: string): Promise<TwilioDownload>;
}

type Request = Pick<RequestInit, 'method' | 'body'>;

export function createTwilioRest({ accountSid, hosts, login, deadlineMs }: TwilioRestOptions): TwilioRest {
  const send = async <Read>(
    url: string,
    request: RequestInit,
    read: (response: Response) => Promise<Read>,
  ): Promise<Read | TwilioRefusal> => {
    try {
      const { user, password } = await login();
      const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
      const headers = { ...request.headers, authorization };
      const signal = AbortSignal.timeout(deadlineMs);
      const response = await fetch(url, { ...request, headers, signal });
      return response.ok
        ? await read(response)
        : readRefusal(response.status, parseJson(await response.text()));
    } catch (error) {
      return { kind: 'unreachable', why: describeFailure(error, url) };
    }
  };
  // Credentials are for Twilio alone.
  const ask = (url: string, request: Request): Promise<TwilioAnswer> =>
    send(url, { ...request, headers: { accept: 'application/json' }, redirect: 'error' }, readAnswer);
  return {
    accountSid,
    account: `/2010-04-01/Accounts/${accountSid}`,
    get: (host, path, query = {}) => {
      const search = new URLSearchParams(query).toString();
      return ask(`${hosts[host]}${path}${search === '' ? '' : `?${search}`}`, { method: 'GET' });
    },
    post: (host, path, form) =>
      ask(`${hosts[host]}${path}`, { method: 'POST', body: new URLSearchParams(form) }),
    remove: (host, path) => ask(`${hosts[host]}${path}`, { method: 'DELETE' }),
    download: (host, path) => send(`${hosts[host]}${path}`, {}, readBytes),
  };
}

const readAnswer = async (response: Response): Promise<TwilioAnswer> => ({
  kind: 'answered',
  body: parseJson(await response.text()),
});

const readBytes = async (response: Response): Promise<TwilioDownload> => ({
  kind: 'downloaded',
  bytes: new Uint8Array(await response.arrayBuffer()),
});

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
