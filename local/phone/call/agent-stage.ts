import { geographyOf } from '../telephone-number.ts';
import { timestamp } from '../timestamp.ts';
import type { HeardLine } from '../twiml/heard-line.ts';
import type { Parameters } from '../webhook/webhook-request.ts';
import type { CallerInput } from './call-input.ts';
import type { CallState, Dialled } from './call-state.ts';
import { createLeg } from './leg.ts';
import { callTime, type LiveCall } from './live-call.ts';
import { interruptionOf, nextInput } from './next-input.ts';
import { performForAgent } from './perform-document.ts';
import { runDocuments } from './run-documents.ts';
import type { AgentStage, Interruption } from './stage.ts';

/** What a whisper may do to the leg of the person who is dialled. */
export function createAgentStage(live: LiveCall, dial: Dialled): AgentStage {
  const sid = live.services.sids.next('CA');
  const heard = whisperedOn(live, dial);
  let sequence = 0;
  const leg = createLeg(
    live.services,
    () => agentParameters(live, sid, dial),
    (record) => record.faults.forEach(live.journal.fault),
  );
  // URLs of a Number are relative to the document that dials it.
  leg.documentUrl = live.leg.documentUrl;
  const stage: AgentStage = {
    sid,
    from: dial.callerId,
    to: dial.numbers[0] ?? '',
    heard,
    isMachine: false,
    hear(line) {
      heard.push(line);
      live.seconds += line.seconds;
    },
    pass(seconds) {
      live.seconds += seconds;
    },
    fault: live.journal.fault,
    ask: (state) =>
      stage.isMachine ? Promise.resolve({ by: 'caller', kind: 'silent' }) : askWhispered(live, dial, state),
    putBack: () => {},
    putBackWords: () => {},
    request: leg.request,
    notify: leg.notify,
    notifyLater: leg.notifyLater,
    whisper(url, method) {
      const request = leg.request(url, method, {});
      if (request === undefined) return Promise.resolve({ kind: 'end', how: 'error' });
      return runDocuments(live, leg, { kind: 'fetch', request }, (root) => performForAgent(root, stage));
    },
    nextSequence: () => sequence++,
    timestamp: () => timestamp(callTime(live)),
  };
  return stage;
}

/** What is whispered can be read while it is heard, not only when the dial is over. */
function whisperedOn(live: LiveCall, dial: Dialled): HeardLine[] {
  const heard: HeardLine[] = [];
  const index = live.dialled.indexOf(dial);
  if (index >= 0) live.dialled[index] = { ...dial, whispered: heard };
  return heard;
}

/** The agent answers the whisper's Gather; what the caller does meanwhile, short of hanging up, is not heard. */
async function askWhispered(
  live: LiveCall,
  dial: Dialled,
  state: CallState,
): Promise<CallerInput | Interruption> {
  for (;;) {
    const gather = state.kind === 'listening' ? state : undefined;
    const whispering: CallState =
      gather === undefined ? state : { kind: 'whispering', numbers: dial.numbers, gather };
    const input = await nextInput(live, whispering);
    const interruption = interruptionOf(live, input);
    if (interruption !== undefined) return interruption;
    if (input.by !== 'agent') continue;
    if (input.kind === 'hung-up') return { kind: 'interrupted', flow: { kind: 'end', how: 'hung-up' } };
    if (input.kind === 'pressed' || input.kind === 'said' || input.kind === 'silent') {
      return { ...input, by: 'caller' };
    }
  }
}

function agentParameters(live: LiveCall, sid: string, dial: Dialled): Parameters {
  const to = dial.numbers[0] ?? '';
  return {
    AccountSid: live.services.accountSid,
    ApiVersion: '2010-04-01',
    CallSid: sid,
    CallStatus: 'in-progress',
    Called: to,
    ...geographyOf('Called', to),
    Caller: dial.callerId,
    ...geographyOf('Caller', dial.callerId),
    Direction: 'outbound-dial',
    From: dial.callerId,
    ...geographyOf('From', dial.callerId),
    ParentCallSid: live.sid,
    To: to,
    ...geographyOf('To', to),
  };
}
