import type { AgentAct } from '#local/phone/call/call-input';

/** What a line typed during a call means. */
export type CallLine =
  | { readonly kind: 'say'; readonly words: string }
  | { readonly kind: 'press'; readonly keys: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'back'; readonly turn: number }
  | { readonly kind: 'agent'; readonly does: AgentAct }
  | { readonly kind: 'agent-press'; readonly keys: string }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'save'; readonly name: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'unclear'; readonly why: string };

export const callHelp: readonly string[] = [
  'type words     to say them',
  '#1  #*  ##     to press keys (## is the hash key)',
  'enter          to be silent',
  ':hangup        to hang up and end; so does :quit',
  ':back 2        to go back to turn 2',
  ':repeat        to send the last webhook once more, as Twilio may',
  ':agent answer | hang-up | busy | no-answer | failed    to be the desk that is rung',
  ':agent #1      to press a key as the desk',
  ':save NAME     to keep the call as tests/conversations/scripts/NAME.yaml, which is a test from then on',
];

const acts: readonly AgentAct[] = ['answer', 'hang-up', 'busy', 'no-answer', 'failed'];

/** Reads one line that was typed during a call. */
export function readCallLine(line: string): CallLine {
  const typed = line.trim();
  if (typed === '') return { kind: 'silence' };
  if (typed.startsWith('#')) return readKeys(typed, (keys) => ({ kind: 'press', keys }));
  if (typed.startsWith(':')) return readCommand(typed.slice(1).trim());
  return { kind: 'say', words: typed };
}

/** A hash alone is taken for the hash key. */
function readKeys(typed: string, meaning: (keys: string) => CallLine): CallLine {
  const keys = typed === '#' ? '#' : typed.slice(1).replaceAll(' ', '');
  if (/^[0-9*#]+$/.test(keys)) return meaning(keys);
  return { kind: 'unclear', why: `"${typed}" holds a key that no telephone has: they are 0-9, * and #.` };
}

function readCommand(typed: string): CallLine {
  const [command = '', rest = ''] = typed.split(/\s+(.*)/s);
  switch (command) {
    case 'hangup':
    case 'quit':
    case 'q':
      return { kind: 'hang-up' };
    case 'back':
      return readBack(rest);
    case 'repeat':
      return { kind: 'repeat' };
    case 'agent':
      return readAgent(rest);
    case 'save':
      return readSave(rest);
    case 'help':
      return { kind: 'help' };
    default:
      return { kind: 'unclear', why: `There is no :${command}. :help lists what there is.` };
  }
}

function readBack(rest: string): CallLine {
  const turn = Number(rest);
  if (Number.isInteger(turn) && turn >= 1) return { kind: 'back', turn };
  return { kind: 'unclear', why: 'Say which turn to go back to, such as :back 2.' };
}

function readAgent(rest: string): CallLine {
  if (rest.startsWith('#')) return readKeys(rest, (keys) => ({ kind: 'agent-press', keys }));
  const does = acts.find((act) => act === rest);
  if (does !== undefined) return { kind: 'agent', does };
  return { kind: 'unclear', why: `The desk can ${acts.join(', ')}, or press a key (:agent #1).` };
}

function readSave(rest: string): CallLine {
  const name = rest.replace(/\.ya?ml$/, '');
  if (/^[a-z0-9][a-z0-9-]{0,79}$/.test(name)) return { kind: 'save', name };
  return { kind: 'unclear', why: 'Name it in small letters, digits and hyphens, such as :save lost-phone.' };
}
