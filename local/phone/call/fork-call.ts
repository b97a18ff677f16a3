import { readTwiml } from '../twiml/read-twiml.ts';
import { voiceTable } from '../twiml/voice-table.ts';
import type { CallTurn, Exchange } from './journal.ts';
import { createLiveCall, type LiveCall } from './live-call.ts';
import { performForCaller } from './perform-document.ts';
import { runCall } from './run-call.ts';
import type { CallerStage, Flow } from './stage.ts';

/**
 * A call of its own that stands where another stood before one of its exchanges: what was answered last then is
 * performed again, and nothing is asked of the helpline. A call's state is in its URLs, so both go on by themselves.
 * @throws Error when the call cannot be gone back to there
 */
export function forkCall(live: LiveCall, exchange: number): LiveCall {
  const last = lastDocument(live.journal.exchanges, exchange);
  const { options, services, placed } = live;
  const forked = createLiveCall(options, services, placed, live.journal.fork(exchange));
  forked.status = 'in-progress';
  forked.state = { kind: 'working' };
  const heard = forked.journal.exchanges.flatMap((each) => each.heard);
  forked.seconds = heard.reduce((sum, { seconds }) => sum + seconds, 0);
  forked.leg.documentUrl = last.url.split('#')[0];
  void runCall(forked, (stage) => performAgain(last, stage));
  return forked;
}

/** The caller must have been asked for something: what the desk did cannot be undone. */
function lastDocument(exchanges: readonly Exchange[], index: number): CallTurn {
  const last = exchanges[index - 1]?.turns.at(-1);
  const isCallers = exchanges[index]?.by?.by === 'caller';
  if (last?.leg === 'caller' && last.answer !== undefined && isCallers) return last;
  throw new Error('A call can be gone back to only where its caller did something.');
}

async function performAgain({ answer, url }: CallTurn, stage: CallerStage): Promise<Flow> {
  const reading = readTwiml(answer ?? { contentType: '', body: '' }, voiceTable, url);
  return reading.kind === 'document' ? performForCaller(reading.root, stage) : { kind: 'end', how: 'error' };
}
