import { type Act, acts, consents } from '#conversation/acts';
import { advance } from '#conversation/advance';
import type { Command } from '#conversation/command';
import type { Conversation } from '#conversation/conversation';
import type { Step } from '#conversation/move';
import { samePlace } from '#conversation/place';
import { present } from '#conversation/present';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';

/** What must hold of every state, and of everything that is done in one. */

const hesitates: TurnInput = { kind: 'understood', meaning: { outcome: 'hesitation' } };

export const saysSomething = (step: Step): boolean => step.reply.lines.length > 0;

/** A person, the desk's number, or what can be done instead. */
export function reachesPerson({ state, reply }: Step): boolean {
  const prompts = reply.lines.flatMap((line) => (line.say === 'prompt' ? line.prompt : []));
  return (
    reply.next.kind === 'dial' ||
    state.place.kind === 'unreached' ||
    prompts.includes('agent-text') ||
    prompts.includes('no-serviceline')
  );
}

/** How often this must be done until the helpline has said its last word. */
export function turnsToEnd(world: World, state: Conversation, input: TurnInput): number {
  let at = state;
  for (let turn = 1; turn <= mostTurnsToEnd; turn += 1) {
    const step = advance(world, at, input);
    if (step.reply.next.kind === 'end') return turn;
    at = step.state;
  }
  return Number.POSITIVE_INFINITY;
}

const mostTurnsToEnd = 8;

/** What asks for an act in so many words. A key, a choice and what was recorded or dictated ask for what they stand for. */
const requests: readonly Command[] = ['yes', 'no', ...acts.map((act) => consents[act].command)];

function isRequest(input: TurnInput): boolean {
  if (input.kind !== 'understood') return input.kind !== 'silence' && input.kind !== 'urgent';
  const { meaning } = input;
  return meaning.outcome === 'command' && meaning.likely !== true && requests.includes(meaning.command);
}

const felt: readonly string[] = ['send-text', 'place-call', 'open-case', 'forget'];

/** Words that were not understood may lead to a person, and where there is none to an end, at the third time. */
const isLastMiss = (state: Conversation, input: TurnInput): boolean =>
  input.kind === 'understood' && input.meaning.outcome === 'miss' && state.misses >= 2;

/** Nobody speaks there: the desk's telephone rings, or the call is over. */
const isUnheard = ({ place }: Conversation): boolean => place.kind === 'transfer' || place.kind === 'ended';

/** What was done although nobody asked for it. By text nobody feels an end. */
export function unasked(
  { channel }: World,
  state: Conversation,
  input: TurnInput,
  step: Step,
): readonly string[] {
  if (isRequest(input) || isUnheard(state)) return [];
  const { next } = step.reply;
  const last = isLastMiss(state, input);
  const done: string[] = step.effects.map(({ kind }) => kind).filter((kind) => felt.includes(kind));
  if (next.kind === 'dial' && (!last || state.declined.includes('person'))) done.push('dialled');
  if (next.kind === 'end' && channel === 'voice' && !last && input.kind !== 'silence') done.push('ended');
  const isWaitedFor = input.kind === 'understood' && input.meaning.outcome === 'hesitation';
  if (!saysSomething(step) && !(isWaitedFor && channel === 'voice')) done.push('nothing is said');
  return done;
}

/** What would be done by a yes. */
function actOfYes(world: World, state: Conversation): Act | undefined {
  const yes = present(world, state).yes;
  if (yes?.kind === 'send-link') return 'text';
  return yes?.kind === 'person' ? 'person' : undefined;
}

/** What was refused, is not named now, and is offered all the same. */
export function offeredAgain(
  world: World,
  before: Conversation,
  input: TurnInput,
  { state }: Step,
): readonly string[] {
  if (state.declined.length === 0 || isRequest(input)) return [];
  const act = actOfYes(world, state);
  if (act === undefined || !state.declined.includes(act) || actOfYes(world, before) === act) return [];
  return names(input, act) ? [] : [`${act} is offered, which was refused,`];
}

function names(input: TurnInput, act: Act): boolean {
  if (input.kind !== 'understood' || !('command' in input.meaning)) return false;
  const { command } = input.meaning;
  // On a call, to be rung is to be put through.
  return consents[act].command === command || (act === 'person' && command === 'call');
}

/** Five hesitations running do nothing and lead nowhere; the fourth is answered by the question of the place. */
export function staysWhileHesitating(world: World, state: Conversation): boolean {
  if (isUnheard(state)) return true;
  let at = state;
  let said = false;
  for (let turn = 0; turn < 5; turn += 1) {
    const step = advance(world, at, hesitates);
    if (!samePlace(step.state.place, state.place) || step.effects.length > 0) return false;
    said ||= saysSomething(step);
    at = step.state;
  }
  return said;
}
