import { askedLimit, brokenOff, type Conversation, historyLimit } from './conversation.ts';
import type { Effect } from './effect.ts';
import { prompt } from './lines.ts';
import { type Place, type PlaceKind, samePlace } from './place.ts';
import { present } from './present.ts';
import type { PromptKey } from './prompt-key.ts';
import type { Line, Reply } from './reply.ts';
import type { World } from './world.ts';

/** What one turn decides. */
export interface Step {
  readonly state: Conversation;
  readonly reply: Reply;
  readonly effects: readonly Effect[];
}

/** Places that are passed through, and that "back" must not lead to. */
const passing: readonly PlaceKind[] = [
  'transfer',
  'ended',
  'offer-text',
  'recording',
  'writing',
  'helped',
  'resume',
  'ask-act',
  'confirm',
  'offer-person',
  'got-through',
  'advice',
  'number',
  'confirm-number',
  'reference',
  'cancelling',
];

const isPassing = (place: Place): boolean => passing.includes(place.kind);

function leave(state: Conversation, to: Place): readonly Place[] {
  if (samePlace(state.place, to) || isPassing(state.place)) return state.history;
  return [...state.history, state.place].slice(-historyLimit);
}

function asked(state: Conversation, place: Place): Conversation['asked'] {
  if (place.kind !== 'answer' && place.kind !== 'list') return state.asked;
  return [...state.asked.filter((topic) => topic !== place.topic), place.topic].slice(-askedLimit);
}

/** Asks for the place's own words again, after some others. */
export function stay(world: World, before: Conversation, ahead: readonly Line[] = []): Step {
  const state = { ...before, aside: false };
  const { lines, choices, next } = present(world, state);
  return { state, reply: { lines: [...ahead, ...lines], choices, next }, effects: [] };
}

/** Goes to a place and presents it. */
export function arrive(world: World, state: Conversation, place: Place, before: readonly Line[] = []): Step {
  // Elsewhere, the words of an earlier trouble are no longer "the same words running".
  const { lastTrouble: _, reached: __, ...untroubled } = state;
  const at: Conversation = {
    ...untroubled,
    // At a step nothing is left behind.
    ...(place.kind !== 'steps' && brokenOff(world.outline, state)),
    place,
    history: leave(state, place),
    asked: asked(state, place),
  };
  return stay(world, at, before);
}

/** What asks whether anything else is wanted. */
const closing: readonly PromptKey[] = [
  'anything-else',
  'welcome',
  'nothing-more',
  'no-steps-here',
  'step-was-last',
  'silence-after-answer',
];

function isClosing(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  return last?.say === 'prompt' && closing.includes(last.prompt);
}

/** Says something and listens on; what was offered stays on offer, but is no longer what was just asked. */
export function saying(world: World, state: Conversation, lines: readonly Line[]): Step {
  const { choices, next } = present(world, state);
  const aside = isClosing(lines) ? 'closing' : true;
  return { state: { ...state, aside }, reply: { lines, choices, next }, effects: [] };
}

export const say = (world: World, state: Conversation, ...keys: readonly PromptKey[]): Step =>
  saying(
    world,
    state,
    keys.map((key) => prompt(key)),
  );

/** Where an answer is found: a list of topics has a place of its own kind. */
export const answerPlace = (world: World, place: Extract<Place, { kind: 'answer' }>): Place =>
  (world.outline.topics.get(place.topic)?.list.length ?? 0) > 0
    ? { kind: 'list', topic: place.topic, page: 0 }
    : place;

/** Back to the open question, with words of its own in place of the usual ones. */
export function askOn(world: World, state: Conversation, key: PromptKey): Step {
  const at = arrive(world, state, { kind: 'open' });
  // Who broke off steps is led back to them, which is a question of its own; who is looking for words is not.
  const aside = at.state.reached === undefined || key === 'neither';
  const lines = aside ? [prompt(key)] : [prompt('all-right'), ...at.reply.lines];
  return { ...at, state: { ...at.state, aside }, reply: { ...at.reply, lines } };
}

/** The end, with words of its own in place of the usual ones. */
export function endWith(world: World, state: Conversation, key: PromptKey): Step {
  const step = arrive(world, state, { kind: 'ended' });
  return { ...step, reply: { ...step.reply, lines: [prompt(key)] } };
}

/** One place back; the history shrinks. */
export function goBack(world: World, state: Conversation, why?: PromptKey): Step {
  const before = why === undefined ? [] : [prompt(why)];
  const place = state.history.at(-1);
  if (place !== undefined)
    return stay(world, { ...state, place, history: state.history.slice(0, -1) }, before);
  return why === undefined
    ? stay(world, state, [prompt('nothing-to-go-back')])
    : arrive(world, state, { kind: 'open' }, before);
}
