import * as yaml from 'yaml';
import type { CallState } from '#local/phone/call/call-state';
import type { Exchange } from '#local/phone/call/journal';
import type { CallView } from '#local/phone/control/call-view';

/** What somebody did in one turn of a saved call; nothing, for its beginning. */
interface ScriptTurn {
  readonly says?: string;
  readonly key?: string;
  readonly silence?: true;
  readonly hangsUp?: true;
  readonly agent?: string;
  readonly hears: readonly string[];
}

/** Writes a call as a script that is a test: what was done, and the exact words that were heard. */
export function callScript(name: string, call: CallView, helpline: string): string {
  const script = {
    name: name.replaceAll('-', ' '),
    channel: 'voice',
    helpline,
    from: call.from,
    turns: call.exchanges.map(scriptTurn),
    ends: endOf(call.state),
  };
  return yaml.stringify(script, { lineWidth: 0 });
}

function scriptTurn({ by, heard }: Exchange): ScriptTurn {
  const hears = heard.flatMap((line) => (line.kind === 'say' || line.kind === 'twilio' ? line.text : []));
  if (by === undefined || by.by === 'operator') return { hears };
  if (by.kind === 'said') return { says: by.words, hears };
  if (by.kind === 'pressed') return by.by === 'agent' ? { agent: by.keys, hears } : { key: by.keys, hears };
  if (by.kind === 'silent') return { silence: true, hears };
  if (by.by === 'caller') return by.kind === 'hung-up' ? { hangsUp: true, hears } : { hears };
  if (by.kind === 'unreached') return { agent: by.status, hears };
  return { agent: by.kind === 'answered' ? 'answer' : 'hang-up', hears };
}

function endOf({ kind }: CallState): 'hangup' | 'dial' | 'open' {
  if (kind === 'ended') return 'hangup';
  return kind === 'dialling' || kind === 'bridged' || kind === 'whispering' ? 'dial' : 'open';
}
