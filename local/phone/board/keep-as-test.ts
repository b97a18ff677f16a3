import { join } from 'node:path';
import { plainNumber } from '#twilio/address';
import { callScript } from '../control/call-script.ts';
import { viewCall } from '../control/call-view.ts';
import { saveScript } from '../control/save-script.ts';
import { textScript } from '../control/text-script.ts';
import type { BoardSources } from './view-board.ts';

type ScriptSources = Pick<BoardSources, 'calls' | 'exchanges' | 'numbers' | 'shelf'>;

/** Commands run in the root of the project. */
const scripts = join('tests', 'conversations', 'scripts');

/**
 * Writes a call, or the thread that a text ends, as a script that is a test.
 * @throws Error when there is no such call or text
 */
export const scriptOf = (sid: string, name: string, sources: ScriptSources): string =>
  sid.startsWith('CA') ? scriptOfCall(sid, name, sources) : scriptOfThread(sid, name, sources);

/**
 * Keeps it among the others.
 * @returns what to tell of it
 */
export const keepAsTest =
  (sources: ScriptSources) =>
  (sid: string, name: string): Promise<string> =>
    saveScript(scripts)(name, scriptOf(sid, name, sources));

function scriptOfCall(sid: string, name: string, { calls, numbers, shelf }: ScriptSources): string {
  const call = calls.find((each) => each.sid === sid);
  if (call === undefined) throw new Error('There is no such call.');
  const helpline = numbers[call.direction === 'inbound' ? call.to : call.from] ?? '';
  return callScript(name, viewCall(call), helpline, shelf.of(helpline)?.spoken);
}

function scriptOfThread(sid: string, name: string, { exchanges, numbers, shelf }: ScriptSources): string {
  const last = exchanges.findIndex((each) => each.sid === sid);
  const { From, To = '' } = exchanges[last]?.turns[0]?.parameters ?? {};
  if (From === undefined) throw new Error('There is no such text.');
  const thread = exchanges
    .slice(0, last + 1)
    .filter(({ turns: [first] }) => first?.parameters.From === From && first.parameters.To === To);
  const helpline = numbers[plainNumber(To)] ?? '';
  return textScript(name, thread, helpline, shelf.of(helpline)?.texted ?? (() => undefined));
}
