import { seededRandom } from '../../authoring/training/seeded-random.ts';
import type { Goal, GoalBook } from './goals.ts';
import { type Persona, personas } from './personas.ts';

/** Word error rates of the recognizer that listens to the caller. */
export const noiseLevels = [0, 0.1, 0.2, 0.3] as const;

/** Everything about a call that its seed decides before it begins. */
export interface CallPlan {
  readonly seed: number;
  readonly persona: Persona;
  /** Share of words that are misheard. */
  readonly noise: number;
  readonly goal: Goal;
  /** As Twilio gives it. */
  readonly from: string;
  /** What the desk does when it is rung. */
  readonly desk: 'answer' | 'busy' | 'no-answer';
}

/** How many in a hundred callers ask for a person from the beginning. */
const personGoals = 6;

/** How many in a hundred call from a landline, and how many hide their number. */
const landlines = 10;
const withheld = 5;

/** How many in a hundred find the desk's line busy, or nobody there. */
const busyDesks = 5;
const emptyDesks = 5;

/** Every caller has a number of its own, or the hour's calls would be counted together. */
function drawNumber(seed: number, random: () => number): string {
  const hundredth = random() * 100;
  if (hundredth < withheld) return 'anonymous';
  const subscriber = String(seed % 10_000_000).padStart(7, '0');
  return hundredth < withheld + landlines ? `+8522${subscriber}` : `+8529${subscriber}`;
}

function drawDesk(random: () => number): CallPlan['desk'] {
  const hundredth = random() * 100;
  if (hundredth < busyDesks) return 'busy';
  return hundredth < busyDesks + emptyDesks ? 'no-answer' : 'answer';
}

/** The item that is next in turn; a round begins one further on, so that two lists do not keep step. */
function inTurn<Item>(items: readonly Item[], turn: number): Item {
  const item = items[(turn + Math.floor(turn / items.length)) % items.length];
  if (item === undefined) throw new Error('there is nothing to take in turn');
  return item;
}

/** Plans a call. Kinds, noises and topics take turns, so that a run meets them all alike; chance decides the rest. */
export function planCall(seed: number, book: GoalBook): CallPlan {
  const random = seededRandom(seed);
  const persona = inTurn(personas, seed);
  const wantsPerson = !persona.canAsk || random() * 100 < personGoals;
  return {
    seed,
    persona,
    noise: inTurn(noiseLevels, Math.floor(seed / personas.length)),
    goal: wantsPerson ? book.person : inTurn(book.topics, seed),
    from: drawNumber(seed, random),
    desk: drawDesk(random),
  };
}
