import { createAgentStage } from './agent-stage.ts';
import { type AgentInput, agentInput, type CallerInput } from './call-input.ts';
import type { Recording } from './call-state.ts';
import { callTime, type LiveCall } from './live-call.ts';
import { interruptionOf, nextInput } from './next-input.ts';
import type { CallerStage, Interruption } from './stage.ts';

/** What verbs may do to the caller's leg. */
export function createCallerStage(live: LiveCall): CallerStage {
  const { journal, leg, services } = live;
  return {
    sid: live.sid,
    from: live.options.from,
    to: live.options.to,
    hear(line) {
      journal.hear(line);
      live.seconds += line.seconds;
    },
    pass(seconds) {
      live.seconds += seconds;
    },
    fault: journal.fault,
    ask: (state) => askCaller(live, state),
    putBack(keys) {
      live.keysLeft = keys;
    },
    putBackWords(words) {
      live.wordsLeft = words;
    },
    request: leg.request,
    notify: leg.notify,
    notifyLater: leg.notifyLater,
    askAgent: (state) => askAgent(live, state),
    dialBegun(dial) {
      const index = live.dialled.push(dial) - 1;
      return (ended) => {
        live.dialled[index] = ended;
      };
    },
    agentStage: (dial) => createAgentStage(live, dial),
    isOurs: services.isOurs,
    isDiverted(numbers, callerId) {
      const forwardedFrom = numbers.find((number) => services.diversions.has(number));
      const to = forwardedFrom === undefined ? undefined : services.diversions.get(forwardedFrom);
      if (forwardedFrom === undefined || to === undefined) return false;
      services.arrive({ from: callerId, to, forwardedFrom });
      return true;
    },
    record: (words, seconds) => keepRecording(live, words, seconds),
  };
}

async function askCaller(live: LiveCall, state: LiveCall['state']): Promise<CallerInput | Interruption> {
  const keys = live.keysLeft;
  live.keysLeft = '';
  if (keys !== '' && state.kind === 'listening') return { by: 'caller', kind: 'pressed', keys };
  const words = live.wordsLeft;
  live.wordsLeft = '';
  if (words !== '' && state.kind === 'listening')
    return { by: 'caller', kind: 'said', words, confidence: 0.9 };
  for (;;) {
    const input = await nextInput(live, state);
    const interruption = interruptionOf(live, input);
    if (interruption !== undefined) return interruption;
    if (input.by === 'caller') return input;
  }
}

async function askAgent(
  live: LiveCall,
  state: LiveCall['state'],
): Promise<AgentInput | CallerInput | Interruption> {
  const { agent } = live.options;
  if (state.kind === 'dialling' && agent !== undefined) {
    live.fetches = 0;
    return agentInput(agent);
  }
  const input = await nextInput(live, state);
  return interruptionOf(live, input) ?? (input.by === 'operator' ? askAgent(live, state) : input);
}

function keepRecording(live: LiveCall, words: string, seconds: number): Recording {
  const { services } = live;
  const sid = services.sids.next('RE');
  const recording: Recording = {
    sid,
    callSid: live.sid,
    // Twilio's own host, as in its webhooks; who fetches it goes to where the settings say that Twilio's REST is.
    url: `https://api.twilio.com/2010-04-01/Accounts/${services.accountSid}/Recordings/${sid}`,
    seconds,
    words,
    at: callTime(live),
  };
  services.recordings.push(recording);
  return recording;
}
