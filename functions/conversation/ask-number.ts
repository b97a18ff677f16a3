import { caseOf } from './case-of.ts';
import type { CaseReason } from './case-reason.ts';
import type { Conversation } from './conversation.ts';
import type { EffectOutcome, KeepNumber, NumberKept } from './effect.ts';
import { findCases } from './find-case.ts';
import { numberOf, prompt } from './lines.ts';
import { arrive, goBack, type Step, say, saying, stay } from './move.ts';
import type { Place } from './place.ts';
import type { World } from './world.ts';

type Asking = Extract<Place, { kind: 'number' }>;

/** So many times a number is asked for that was not to be made out; then the case goes on without. */
const mostTries = 2;

/** Where a number is expected, and which case it is for: where it is asked for, read back, or a case was just opened. */
export function numberIsFor({ place }: Conversation): Pick<Asking, 'reason' | 'at'> | undefined {
  if (place.kind === 'number') return place;
  if (place.kind === 'confirm-number') return { reason: place.reason, at: place.at };
  if (place.kind !== 'case' || place.reason === 'feedback') return undefined;
  return { reason: place.reason, at: { turn: place.turn, claim: place.claim } };
}

/** The words here are for the day when the outcome never comes. */
const keep = (world: World, state: Conversation, effect: KeepNumber): Step => ({
  ...say(world, state, 'number-failed'),
  effects: [effect],
});

/** Digits were said, keyed in or written. What they make, the turn reads: the core knows no numbers. */
export function numberGiven(world: World, state: Conversation): Step {
  if (state.place.kind === 'reference') return findCases(world, state, 'status');
  const asked = numberIsFor(state);
  if (asked === undefined) return stay(world, state);
  const { reason, at } = asked;
  if (at !== undefined) return keep(world, state, { kind: 'keep-number', reason, at, from: 'heard' });
  return openWith(world, state, reason, 'given');
}

const openWith = (world: World, state: Conversation, reason: CaseReason, reach: 'given' | 'shown'): Step => ({
  ...say(world, state, 'case-failed'),
  effects: [{ ...caseOf(world, state, reason), reach }],
});

/** "This one": the number that shows itself, if any does. */
export function thisNumber(world: World, state: Conversation): Step {
  const asked = numberIsFor(state);
  if (asked === undefined) return stay(world, state);
  if (!world.canCallBack) return stay(world, state, [prompt('number-hidden')]);
  const { reason, at } = asked;
  if (at !== undefined) return keep(world, state, { kind: 'keep-number', reason, at, from: 'shown' });
  return openWith(world, state, reason, 'shown');
}

/** No number: a message goes on without one, and a call back is none. */
export function withoutNumber(world: World, state: Conversation): Step {
  const { place } = state;
  if (place.kind !== 'number') return stay(world, state);
  const { reason, at } = place;
  if (at === undefined) return goBack(world, state, 'all-right');
  const reach = place.reach ?? 'none';
  return arrive(world, state, { kind: 'case', reason, ...at, reach }, [prompt('all-right')]);
}

/** What was said is no number: asked once more, and then no more. */
export function numberUnclear(world: World, state: Conversation): Step {
  const { place } = state;
  if (place.kind !== 'number') return stay(world, state, [prompt('number-unclear')]);
  const tries = place.tries + 1;
  if (tries >= mostTries) return withoutNumber(world, state);
  return stay(world, { ...state, place: { ...place, tries }, keyed: true }, [prompt('number-unclear')]);
}

/** A number was read, or half of one, and is kept with the case. */
export function numberKept(world: World, before: Conversation, { reason, at, outcome }: NumberKept): Step {
  const state = { ...before, silences: 0, hesitations: 0 };
  switch (outcome) {
    case 'whole':
      return arrive(world, state, { kind: 'confirm-number', reason, at });
    case 'shown':
      return arrive(world, state, { kind: 'case', reason, ...at, reach: 'shown' });
    case 'part': {
      const asking = arrive(world, state, { kind: 'number', reason, at, tries: 0 });
      return saying(world, asking.state, [prompt('number-rest', { number: numberOf(at) })]);
    }
    case 'reference':
      return arrive(world, state, { kind: 'number', reason, at, tries: 0 }, [prompt('number-is-reference')]);
    case 'unclear':
      return numberUnclear(world, state);
    case 'failed':
      return say(world, state, 'number-failed');
  }
}

/** It is the right one; that it could not be marked as such changes nothing for the caller. */
export const numberConfirmed = (
  world: World,
  state: Conversation,
  { reason, at }: Extract<EffectOutcome, { effect: 'confirm-number' }>,
): Step => arrive(world, state, { kind: 'case', reason, ...at, reach: 'given' });

/** Yes to "is that right?" */
export function numberRight(world: World, state: Conversation): Step {
  const { place } = state;
  if (place.kind !== 'confirm-number') return stay(world, state);
  const { reason, at } = place;
  return { ...stay(world, state), effects: [{ kind: 'confirm-number', reason, at }] };
}
