import { type Act, consents } from './acts.ts';
import { stillAdvised } from './advise.ts';
import { type Conversation, mayOffer, topicInMind } from './conversation.ts';
import { prompt } from './lines.ts';
import { arrive, askOn, type Step, say, saying } from './move.ts';
import type { Place } from './place.ts';
import type { World } from './world.ts';

/** Where an act is asked back. A text has a place of its own, which names what is sent and where to. */
function placeOf(world: World, state: Conversation, act: Act): Place | undefined {
  if (act !== 'text') return { kind: 'ask-act', act };
  const topic = topicInMind(state);
  const hasLink = topic !== undefined && world.outline.topics.get(topic)?.hasLink === true;
  return hasLink && world.canSendText && world.channel === 'voice'
    ? { kind: 'offer-text', topic }
    : undefined;
}

/** Whether the act could be done at all here and now: what cannot be done is not asked back. */
function isPossible(world: World, act: Act): boolean {
  switch (act) {
    // By text, to be put through is to be rung.
    case 'person':
    case 'call':
      return (
        world.outline.hasServiceline && world.desk === 'open' && (world.channel === 'voice' || world.canRing)
      );
    case 'feedback':
      return world.outline.hasFeedback;
    case 'message':
      return world.outline.hasServiceline;
    // By text a conversation has no end that anybody feels.
    case 'end':
      return world.channel === 'voice';
    case 'text':
    case 'forget':
      return true;
  }
}

/** On a call, being rung is being put through. */
const here = (world: World, act: Act): Act => (act === 'call' && world.channel === 'voice' ? 'person' : act);

/**
 * An act that is likely to be wanted is asked back in one short sentence. What was refused is asked back too: it was named.
 * @returns undefined when there is nothing to ask: what cannot be done is done to nobody, and to ask for it says why
 */
export function askBack(world: World, state: Conversation, asked: Act): Step | undefined {
  const act = here(world, asked);
  if (isInNeed(state, act)) return stillAdvised(world, state);
  const place = isPossible(world, act) ? placeOf(world, state, act) : undefined;
  return place && arrive(world, state, place);
}

/** After danger or distress a person is not the IT desk, unless it is asked for in so many words. */
const isInNeed = ({ place }: Conversation, act: Act): boolean =>
  place.kind === 'advice' && (act === 'person' || act === 'call');

/** An act that was only named: it is said that nothing is done, and asked unless it was refused before. */
export function nameAct(world: World, state: Conversation, asked: Act): Step {
  const act = here(world, asked);
  if (isInNeed(state, act)) return stillAdvised(world, state);
  const place = isPossible(world, act) && mayOffer(state, act) ? placeOf(world, state, act) : undefined;
  if (place === undefined) return saying(world, state, [prompt('nothing-done'), prompt('anything-else')]);
  return arrive(world, state, place, [prompt('nothing-done')]);
}

/** Places that ask whether to do something, which a refusal settles. */
const asking: readonly Place['kind'][] = ['offer-text', 'offer-person', 'ask-act'];

/** What was refused is remembered. */
export function declining(state: Conversation, refused: readonly Act[]): Conversation {
  const declined = [...new Set([...state.declined, ...refused])];
  return declined.length === state.declined.length ? state : { ...state, declined };
}

/** Remembers a refusal, and leads back to where the caller was. */
export function decline(world: World, before: Conversation, act: Act): Step {
  const state = declining(before, [act]);
  if (act === 'end') return say(world, leaveQuestion(state), 'still-here');
  if (!asking.includes(state.place.kind)) return say(world, state, 'will-not');
  const left = leaveQuestion(state);
  return left.place.kind === 'open'
    ? askOn(world, left, 'open-question-again')
    : say(world, left, 'will-not');
}

/** Out of a question that is settled, to the place that it was asked at. */
export function leaveQuestion(state: Conversation): Conversation {
  if (!asking.includes(state.place.kind)) return state;
  const place = state.history.at(-1) ?? ({ kind: 'open' } as const);
  return { ...state, place, history: state.history.slice(0, -1) };
}

/** The question that is asked back, by act. */
export const questionOf = (act: Exclude<Act, 'text'>) => consents[act].question;
