import type { Conversation } from './conversation.ts';
import { arrive, endWith, type Step, stay } from './move.ts';
import type { Advice } from './reply.ts';
import type { TurnInput } from './turn-input.ts';
import type { World } from './world.ts';

/** Danger or distress: the numbers that help, then we listen. Nothing is kept but a count of the day. */
export function advise(
  world: World,
  before: Conversation,
  input: Extract<TurnInput, { kind: 'urgent' }>,
): Step {
  const { about, locale } = input;
  const state = { ...before, silences: 0, hesitations: 0, waiting: false };
  const place = { kind: 'advice', locale, ...(about === 'unsure' && { asking: true as const }) } as const;
  return { ...advised(arrive(world, state, place), about), effects: [{ kind: 'count-advice' }] };
}

/** The words for this need in place of the ones that name neither. */
function advised(step: Step, advice: Advice): Step {
  const { place } = step.state;
  if (place.kind !== 'advice') return step;
  return { ...step, reply: { ...step.reply, lines: [{ say: 'advice', advice, locale: place.locale }] } };
}

/** "Are you in danger?" Yes. */
export function inDanger(world: World, state: Conversation): Step {
  const { place } = state;
  if (place.kind !== 'advice') return stay(world, state);
  return advised(arrive(world, state, { kind: 'advice', locale: place.locale }), 'danger');
}

/** Words after the numbers that we do not understand: the numbers once more. It is no miss, and nothing is kept of it. */
export function stillAdvised(world: World, state: Conversation): Step {
  const { place } = state;
  if (place.kind !== 'advice') return stay(world, state);
  return stay(world, {
    ...state,
    place: { kind: 'advice', locale: place.locale },
    silences: 0,
    hesitations: 0,
  });
}

/** Silence after the numbers: they are said once more, twice; then the line is let go with them. The desk is never rung. */
export function silentAfterAdvice(world: World, state: Conversation): Step {
  const { place } = state;
  if (place.kind !== 'advice') return stay(world, state);
  if (state.silences <= 2) return stay(world, { ...state, place: { kind: 'advice', locale: place.locale } });
  const end = endWith(world, state, 'goodbye');
  return {
    ...end,
    reply: { ...end.reply, lines: [{ say: 'advice', advice: 'again', locale: place.locale }] },
  };
}
