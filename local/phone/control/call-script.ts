import * as yaml from 'yaml';
import type { FindSource } from '#local/why/sentence-source';
import type { CallState } from '../call/call-state.ts';
import type { Exchange } from '../call/journal.ts';
import type { CallView } from './call-view.ts';

/** What must be heard: words as they are, or where they are written. */
export type Expected =
  | string
  | { readonly prompt: string }
  | { readonly topic: string }
  | { readonly step: readonly [string, number] };

/** What somebody did in one turn of a saved call; nothing, for its beginning. */
interface ScriptTurn {
  readonly says?: string;
  readonly confidence?: number;
  readonly records?: string;
  readonly key?: string;
  readonly silence?: true;
  readonly hangsUp?: true;
  readonly agent?: string;
  readonly hears: readonly Expected[];
}

const unknown: FindSource = () => undefined;

/** Below this, words are said to have been mumbled. */
const surely = 0.9;

/**
 * Writes a call as a script that is a test: what was done, and what was heard.
 * @param sourceOf finds where a sentence is written, so that the test outlives a change of its wording
 */
export function callScript(
  name: string,
  call: CallView,
  helpline: string,
  sourceOf: FindSource = unknown,
): string {
  // Every script has a telephone of its own, unless it matters which.
  const from = sourceOf !== unknown && isUsual(call.from) ? {} : { from: call.from };
  const script = {
    name: name.replaceAll('-', ' '),
    channel: 'voice',
    helpline,
    ...from,
    turns: call.exchanges.map((exchange, index) => scriptTurn(exchange, call.exchanges[index - 1], sourceOf)),
    ends: endOf(call.state),
  };
  return yaml.stringify(script, { lineWidth: 0 });
}

/** A mobile of Hong Kong. */
const isUsual = (number: string): boolean => /^\+852[4-9]\d{7}$/.test(number);

function scriptTurn({ by, heard }: Exchange, before: Exchange | undefined, sourceOf: FindSource): ScriptTurn {
  const said = heard.flatMap((line) => (line.kind === 'say' || line.kind === 'twilio' ? line.text : []));
  const hears = said.map((text) => expectedOf(text, sourceOf));
  if (by === undefined || by.by === 'operator') return { hears };
  if (by.kind === 'said') return { ...saidBy(by, before), hears };
  if (by.kind === 'pressed') return by.by === 'agent' ? { agent: by.keys, hears } : { key: by.keys, hears };
  if (by.kind === 'silent') return by.by === 'agent' ? { agent: 'silent', hears } : { silence: true, hears };
  if (by.by === 'caller') return by.kind === 'hung-up' ? { hangsUp: true, hears } : { hears };
  if (by.kind === 'unreached') return { agent: by.status, hears };
  return { agent: by.kind === 'answered' ? (by.machine ?? 'answer') : 'hang-up', hears };
}

/** After a tone it is a message. */
function saidBy(
  { words, confidence }: { readonly words: string; readonly confidence: number },
  before: Exchange | undefined,
): Pick<ScriptTurn, 'says' | 'records' | 'confidence'> {
  if (before?.heard.at(-1)?.kind === 'beep') return { records: words };
  return { says: words, ...(confidence < surely && { confidence }) };
}

function expectedOf(text: string, sourceOf: FindSource): Expected {
  const source = sourceOf(text);
  switch (source?.kind) {
    case undefined:
      return text;
    case 'prompt':
      return { prompt: source.prompt };
    case 'answer':
      return { topic: source.topic };
    case 'step':
      return { step: [source.topic, source.step] };
    default:
      return source satisfies never;
  }
}

function endOf({ kind }: CallState): 'hangup' | 'dial' | 'open' {
  if (kind === 'ended') return 'hangup';
  return kind === 'dialling' || kind === 'bridged' || kind === 'whispering' ? 'dial' : 'open';
}
