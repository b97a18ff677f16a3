import type { Recordings } from '#desk/ports';
import { restOf, type TwilioAccount } from './account.ts';
import type { TwilioAnswer, TwilioRest } from './rest.ts';

export interface TwilioRecordingsOptions extends TwilioAccount {
  /** Our numbers (E.164): an account may have others, whose recordings are none of ours. */
  readonly numbers: readonly string[];
}

/** Nobody waits on a line, but a round has a minute for all it does. */
const deadlineMs = 5_000;

/** Twilio's REST, as far as recordings need it. https://www.twilio.com/docs/voice/api/recording */
export function createTwilioRecordings(options: TwilioRecordingsOptions): Recordings {
  const rest = restOf(options, deadlineMs);
  // Those that are none of ours stay in Twilio's list; an instance looks each of them up once.
  const others = new Set<string>();
  return {
    async remove(sid) {
      const answer = await rest.remove('api', `${rest.account}/Recordings/${sid}.json`);
      return answer.kind === 'answered' || isAbsent(answer) ? 'gone' : 'failed';
    },

    async listBefore(time) {
      try {
        return { sids: await listOurs({ rest, others, numbers: options.numbers, time }) };
      } catch {
        return 'failed';
      }
    },
  };
}

const isAbsent = (answer: TwilioAnswer): boolean => answer.kind === 'refused' && answer.status === 404;

/** Undefined for what is not there. Throws on anything but success. */
function read(answer: TwilioAnswer): unknown {
  if (isAbsent(answer)) return undefined;
  if (answer.kind !== 'answered' || answer.body === undefined) throw new Error('Twilio does not answer');
  return answer.body;
}

interface Search {
  readonly rest: TwilioRest;
  readonly numbers: readonly string[];
  /** Recordings that were looked up before and are none of ours. */
  readonly others: Set<string>;
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

/** What is older still was deleted long ago, or is not ours. */
const windowDays = 30;

/** As much as one round has time for; the next one, a minute later, goes on with what is left. */
const pageSize = 200;
const mostPages = 5;
const mostLookUps = 200;

/** Far below what Twilio takes from an account at once; all look-ups of a round take some seconds. */
const lookUpsAtOnce = 10;

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

async function listOurs(search: Search): Promise<readonly string[]> {
  const old = (await listOld(search)).filter(({ sid }) => !search.others.has(sid)).slice(0, mostLookUps);
  const ours: string[] = [];
  for (let first = 0; first < old.length; first += lookUpsAtOnce) {
    const some = old.slice(first, first + lookUpsAtOnce);
    const judged = await Promise.all(some.map(({ call_sid }) => isOurs(search, call_sid)));
    for (const [index, { sid }] of some.entries()) {
      if (judged[index]) ours.push(sid);
      else search.others.add(sid);
    }
  }
  return ours;
}

async function listOld({ rest, time }: Search): Promise<readonly Recording[]> {
  const query = new URLSearchParams({
    // Twilio's words for its dates can be read in two ways; a day more leaves nothing out.
    'DateCreated<': isoDate(time + dayMs),
    'DateCreated>': isoDate(time - windowDays * dayMs),
    PageSize: String(pageSize),
  });
  const found: Recording[] = [];
  let next: string | null = `${rest.account}/Recordings.json?${query}`;
  for (let page = 0; page < mostPages && next !== null; page += 1) {
    const { recordings, next_page_uri } = read(await rest.get('api', next)) as Page;
    found.push(...recordings);
    next = next_page_uri;
  }
  return found.filter((one) => one.source === 'RecordVerb' && Date.parse(one.date_created) < time);
}

/** A call that Twilio knows no more may have been anybody's. */
async function isOurs({ rest, numbers }: Search, callSid: string): Promise<boolean> {
  const answer = await rest.get('api', `${rest.account}/Calls/${callSid}.json`);
  const call = read(answer) as { readonly to: string; readonly from: string } | undefined;
  return call !== undefined && (numbers.includes(call.to) || numbers.includes(call.from));
}
