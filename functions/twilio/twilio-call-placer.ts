import type { CallPlacer, PlaceCallResult } from '#turn/provider-ports';
import { type MakingAccount, make } from './account.ts';

type NotPlaced = Extract<PlaceCallResult, { kind: 'not-placed' }>['why'];

/** https://www.twilio.com/docs/api/errors, one page a code. Others may pass, or are ours to mend: 'unavailable'. */
const whyByCode: Readonly<Record<number, NotPlaced>> = {
  21211: 'not-allowed', // 'To' is no valid telephone number
  21214: 'not-allowed', // 'To' cannot be reached
  21215: 'not-allowed', // this country is not switched on for calls
  21216: 'not-allowed', // this number may not be called
  21217: 'not-allowed', // 'To' seems to be no valid number
};

/** Seconds that the caller's phone rings before we give up. */
const ringSeconds = 30;

/** Places calls by Twilio's REST API, each once. Never throws. */
export function createTwilioCallPlacer(account: MakingAccount): CallPlacer {
  return {
    async placeCall({ to, from, url, fallbackUrl, statusCallback }) {
      const answer = await make(account, 'Calls', {
        To: to,
        From: from,
        Url: url,
        Method: 'POST',
        // A static document is fetched, not posted to.
        ...(fallbackUrl !== undefined && { FallbackUrl: fallbackUrl, FallbackMethod: 'GET' }),
        StatusCallback: statusCallback,
        StatusCallbackMethod: 'POST',
        Timeout: String(ringSeconds),
      });
      if (answer.kind === 'made') return { kind: 'placed', sid: answer.sid };
      return { kind: 'not-placed', why: whyByCode[answer.code] ?? 'unavailable' };
    },
  };
}
