import { listPage } from './list-page.ts';
import { recordingResource } from './recordings.ts';
import type { RestContext, RestRequest } from './rest-context.ts';
import type { RestReply } from './rest-error.ts';

/**
 * All recordings of the account. Twilio's words for its dates, "on or before midnight", can be read in two ways; this
 * is the narrower one: before the day began, and after it began.
 * https://www.twilio.com/docs/voice/api/recording#read-multiple-recording-resources
 */
export function listRecordings({ query }: RestRequest, { recordings, accountSid }: RestContext): RestReply {
  const before = dateOf(query, 'DateCreated<') ?? Number.POSITIVE_INFINITY;
  const after = dateOf(query, 'DateCreated>') ?? 0;
  return listPage(
    {
      key: 'recordings',
      path: `/2010-04-01/Accounts/${accountSid}/Recordings.json`,
      items: recordings.filter(({ at }) => at < before && at >= after),
      filters: {
        CallSid: ({ callSid }) => callSid,
        // Held against each recording above.
        'DateCreated<': () => query.get('DateCreated<') ?? '',
        'DateCreated>': () => query.get('DateCreated>') ?? '',
      },
      resource: (recording) => recordingResource(recording, accountSid),
    },
    query,
  );
}

/** A date in GMT as epoch ms. Twilio's SDKs write a time behind it, which does not count. */
function dateOf(query: URLSearchParams, name: string): number | undefined {
  const date = query.get(name);
  return date === null ? undefined : Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}
