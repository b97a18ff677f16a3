import type { Recordings } from '#desk/ports';
import { type TwilioAccount, twilioAuthorization } from './ask-twilio.ts';

export interface TwilioRecordingsOptions extends TwilioAccount {
  /** Our numbers (E.164): an account may have others, whose recordings are none of ours. */
  readonly numbers: readonly string[];
}

/** Nobody waits on a line, but a round has a minute for all it does. */
const deadlineMs = 5_000;

/** Twilio's REST, as far as recordings need it. https://www.twilio.com/docs/voice/api/recording */
export function createTwilioRecordings(options: TwilioRecordingsOptions): Recordings {
  const ask = async (method: 'GET' | 'DELETE', path: string): Promise<Response> =>
    fetch(`${options.apiBaseUrl}${path}`, {
      method,
      headers: { authorization: await twilioAuthorization(options) },
      signal: AbortSignal.timeout(deadlineMs),
    });
  const account = `/2010-04-01/Accounts/${options.accountSid}`;

  return {
    async remove(sid) {
      try {
        const { ok, status } = await ask('DELETE', `${account}/Recordings/${sid}.json`);
        return ok || status === 404 ? 'gone' : 'failed';
      } catch {
        return 'failed';
      }
    },

    async listBefore(time) {
      try {
        const get = async (path: string) => readJson(await ask('GET', path));
        return { sids: await listOurs({ get, account, numbers: options.numbers, time }) };
      } catch {
        return 'failed';
      }
    },
  };
}

/** Undefined for what is not there. Throws on anything but success. */
async function readJson(response: Response): Promise<unknown> {
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`Twilio answers ${response.status}`);
  return response.json();
}

interface Search {
  readonly get: (path: string) => Promise<unknown>;
  readonly account: string;
  readonly numbers: readonly string[];
  /** Epoch milliseconds. */
  readonly time: number;
}

/** As much as we read of Twilio's resources. */
interface Recording {
  readonly sid: string;
  readonly call_sid: string;
  /** RFC 2822. */
  readonly date_created: string;
  readonly source: string;
}

interface Page {
  readonly recordings: readonly Recording[];
  readonly next_page_uri: string | null;
}

const dayMs = 24 * 3600_000;

/** What is older still was deleted long ago, or is not ours and would be looked at again every hour. */
const windowDays = 30;

/** A thousand recordings are more than all desks of an account are left in a month; the rest waits for the next hour. */
const pageSize = 200;
const mostPages = 5;

/** Far below what Twilio takes from an account at once, and enough to look through all pages in a quarter of a minute. */
const lookUpsAtOnce = 10;

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

async function listOurs(search: Search): Promise<readonly string[]> {
  const old = await listOld(search);
  const ours: string[] = [];
  for (let first = 0; first < old.length; first += lookUpsAtOnce) {
    const some = old.slice(first, first + lookUpsAtOnce);
    const judged = await Promise.all(some.map(({ call_sid }) => isOurs(search, call_sid)));
    ours.push(...some.filter((_, index) => judged[index]).map(({ sid }) => sid));
  }
  return ours;
}

async function listOld({ get, account, time }: Search): Promise<readonly Recording[]> {
  const query = new URLSearchParams({
    // Twilio's words for its dates can be read in two ways; a day more leaves nothing out.
    'DateCreated<': isoDate(time + dayMs),
    'DateCreated>': isoDate(time - windowDays * dayMs),
    PageSize: String(pageSize),
  });
  const found: Recording[] = [];
  let next: string | null = `${account}/Recordings.json?${query}`;
  for (let page = 0; page < mostPages && next !== null; page += 1) {
    const { recordings, next_page_uri } = (await get(next)) as Page;
    found.push(...recordings);
    next = next_page_uri;
  }
  return found.filter((one) => one.source === 'RecordVerb' && Date.parse(one.date_created) < time);
}

/** A call that Twilio knows no more may have been anybody's. */
async function isOurs({ get, account, numbers }: Search, callSid: string): Promise<boolean> {
  const call = (await get(`${account}/Calls/${callSid}.json`)) as { to: string; from: string } | undefined;
  return call !== undefined && (numbers.includes(call.to) || numbers.includes(call.from));
}
