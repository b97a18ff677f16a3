import type { Call } from '../call/call.ts';
import type { PhoneLine } from '../phone-line.ts';
import { type Origin, redoOn, siblingOf } from './redo-call.ts';

/** Calls that were run again, beside those that they were run after. */
export interface Runs {
  originOf(sid: string): Origin | undefined;
  /** Goes back to before an exchange. @param goesOn whether what followed it in the first run follows here too */
  fork(sid: string, exchange: number, words: string | null, goesOn: boolean): Promise<Call>;
  /** Does all of a call again, against today's code and content. */
  replay(sid: string): Promise<Call>;
}

export function createRuns(line: Pick<PhoneLine, 'calls' | 'call' | 'fork'>): Runs {
  const origins = new Map<string, Origin>();
  const callOf = (sid: string): Call => {
    const call = line.calls.find((each) => each.sid === sid);
    if (call === undefined) throw new Error('There is no such call.');
    return call;
  };
  const note = (call: Call, origin: Origin, stopped?: string) => {
    origins.set(call.sid, { ...origin, ...(stopped !== undefined && { stopped }) });
    return call;
  };
  return {
    originOf: (sid) => origins.get(sid),
    async fork(sid, exchange, words, goesOn) {
      const first = callOf(sid);
      const call = note(await line.fork(first, exchange), { kind: 'fork', sid, from: exchange });
      if (words !== null) await call.say(words);
      const rest = goesOn ? first.exchanges.slice(exchange + 1) : [];
      return note(call, { kind: 'fork', sid, from: exchange }, await redoOn(call, rest));
    },
    async replay(sid) {
      const first = callOf(sid);
      const from = siblingOf(first.from);
      const call = await line.call({ from, to: first.to, handset: first.handset });
      const origin: Origin = { kind: 'replay', sid, from: 0 };
      note(call, origin);
      return note(call, origin, await redoOn(call, first.exchanges));
    },
  };
}
