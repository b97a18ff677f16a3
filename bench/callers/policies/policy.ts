import type { Goal, GoalBook } from '../goals.ts';
import type { Hearing } from '../hear-call.ts';

/** What a caller does next. */
export type Act =
  | { readonly kind: 'say'; readonly words: string }
  | { readonly kind: 'press'; readonly keys: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hang-up' };

/** What a caller remembers of the call. The policy writes it. */
export interface Memory {
  /** Acts so far. */
  turn: number;
  /** How often it went wrong: not understood, or a wrong answer. */
  troubles: number;
  /** Whether a person was asked for, with how many words or keys. */
  askedForPerson: number;
  /** Questions put so far. */
  asked: number;
  /** What was still to be said when the helpline answered already. */
  unsaid: string;
  /** Whether the last act took a choice that was offered. */
  chose: boolean;
  /** Topics that would answer the question as it was put. */
  accepted: readonly string[];
  /** What was heard last that asked something; it is still open while the helpline waits. */
  open: Hearing | undefined;
  /** Sounds, pleas for time, refusals and the like so far. */
  asides: number;
  /** Asked something else first, which is not what is wanted after all. */
  isOnDetour: boolean;
  refusedPerson: boolean;
  /** Texts that were asked for. */
  askedForText: number;
}

export interface Situation {
  readonly goal: Goal;
  readonly book: GoalBook;
  readonly hearing: Hearing;
  readonly memory: Memory;
  /** From 0 to below 1; only the call's seed decides. */
  readonly random: () => number;
}

/** Decides what a caller does about what was heard. */
export type Policy = (situation: Situation) => Act;

export const newMemory = (): Memory => ({
  turn: 0,
  troubles: 0,
  askedForPerson: 0,
  asked: 0,
  unsaid: '',
  chose: false,
  accepted: [],
  open: undefined,
  asides: 0,
  isOnDetour: false,
  refusedPerson: false,
  askedForText: 0,
});

/** The choice that leads to the goal: the goal itself, or else the group that it is in. */
export function choiceFor({ goal, hearing }: Situation): Hearing['choices'][number] | undefined {
  if (goal.kind === 'person') return undefined;
  const { choices } = hearing;
  return (
    choices.find(({ label }) => goal.labels.includes(label)) ??
    choices.find(({ label }) => goal.groups.includes(label))
  );
}

/** Nobody could be reached: a call back where it is offered, else a message; by key where keys were told. */
export function insteadOfPerson({ hearing }: Situation): Act {
  const { callBack, message } = hearing.instead;
  const key = callBack ?? message;
  if (key === undefined) return { kind: 'hang-up' };
  if (hearing.namesKeys) return { kind: 'press', keys: key };
  return { kind: 'say', words: callBack === undefined ? 'I want to leave a message' : 'call me back please' };
}
