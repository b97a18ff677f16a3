import type { CallAct } from '#local/phone/control/call-act';
import { callScript } from '#local/phone/control/call-script';
import type { CallView } from '#local/phone/control/call-view';
import type { PhoneClient } from './phone-client.ts';
import { plainText } from './plain-text.ts';
import { type CallLine, callHelp, readCallLine } from './read-line.ts';
import { showFaults, showHeard, showState } from './show-call.ts';
import { showTrace } from './show-trace.ts';

export interface CallSession {
  readonly client: PhoneClient;
  /** The call as it stands when the session begins. */
  readonly call: CallView;
  readonly helpline: string;
  /** Lines as they are typed; the end of input hangs up. */
  readonly lines: AsyncIterable<string>;
  readonly print: (line: string) => void;
  /** Keeps a script. @returns where, or why not */
  readonly save: (name: string, script: string) => Promise<string>;
  readonly showsTrace: boolean;
}

/** Holds a call in the terminal until it is over. @returns the call as it ended */
export async function runCallSession(session: CallSession): Promise<CallView> {
  const { client, lines } = session;
  const print = (shown: readonly string[]) => {
    for (const line of shown) session.print(plainText(line));
  };
  let call = session.call;
  print(showNews(call, undefined, session.showsTrace));
  for await (const typed of lines) {
    const line = readCallLine(typed);
    const act = actFor(line);
    if (act === undefined) {
      print(await answerAside(line, call, session));
      continue;
    }
    try {
      const before = call;
      call = await client.act(call.sid, act);
      print(showNews(call, act.act === 'back' ? undefined : before, session.showsTrace));
      if (act.act === 'repeat') print(['-- sent once more; nothing of the answer is performed --']);
    } catch (error) {
      print([error instanceof Error ? error.message : String(error)]);
    }
    if (line.kind === 'hang-up') break;
  }
  return call.state.kind === 'ended' ? call : client.act(call.sid, { act: 'hang-up' });
}

function actFor(line: CallLine): CallAct | undefined {
  switch (line.kind) {
    case 'say':
      return { act: 'say', words: line.words };
    case 'press':
      return { act: 'press', keys: line.keys };
    case 'back':
      return { act: 'back', turn: line.turn };
    case 'agent':
      return { act: 'agent', does: line.does };
    case 'agent-press':
      return { act: 'agent-press', keys: line.keys };
    case 'silence':
    case 'hang-up':
    case 'repeat':
      return { act: line.kind };
    case 'save':
    case 'help':
    case 'unclear':
      return undefined;
    default:
      return line satisfies never;
  }
}

async function answerAside(line: CallLine, call: CallView, session: CallSession): Promise<readonly string[]> {
  if (line.kind === 'help') return callHelp;
  if (line.kind === 'unclear') return [line.why];
  if (line.kind !== 'save') return [];
  return [await session.save(line.name, callScript(line.name, call, session.helpline))];
}

/** What there is to show that was not shown before. */
function showNews(call: CallView, before: CallView | undefined, showsTrace: boolean): readonly string[] {
  const turns = call.turns.filter(({ turn }) => turn > (before?.turns.at(-1)?.turn ?? 0));
  return [
    ...(showsTrace ? turns.flatMap((turn) => showTrace(turn, `turn ${turn.turn}`)) : []),
    ...showHeard(call.heard),
    ...showFaults(call, before?.faults.length ?? 0),
    ...showState(call.state),
  ];
}
