import { pick } from '../pick.ts';
import type { Act, Policy, Situation } from './policy.ts';

/** What people do around what they want. Chances are from 0 to 1. */
export interface Manners {
  /** Makes a sound while thinking. */
  readonly hesitates: number;
  /** Asks for time. */
  readonly waits: number;
  /** Says that a wrong answer is not what was meant. */
  readonly denies: number;
  /** Wants no person, when one is offered. */
  readonly refuses: number;
  /** Asks something else first, and then thinks better of it. */
  readonly changesMind: number;
  /** Gives thanks before the goodbye. */
  readonly thanks: number;
}

const say = (words: string): Act => ({ kind: 'say', words });
const sounds = ['um', 'uh', 'er', 'hmm', 'uh well', 'um let me see'];
const pleas = ['hold on', 'just a moment', 'wait a second', 'let me find my glasses'];
const refusals = ['no', 'no thanks', "I don't want to talk to a person", "no, don't put me through"];
const denials = ['no, not that', 'not that', "that's not what I meant"];

/** Nobody goes on like this for ever. */
const mostAsides = 3;

/** What is done beside the matter, if anything now. */
function aside({ hearing, memory, goal, random }: Situation, manners: Manners): Act | undefined {
  if (memory.turn === 0 || memory.asides >= mostAsides) return undefined;
  if (hearing.offersPerson && goal.kind === 'topic' && !memory.refusedPerson && random() < manners.refuses) {
    memory.refusedPerson = true;
    return say(pick(refusals, random));
  }
  if (hearing.answers.length > 0 && !memory.chose && random() < manners.denies)
    return say(pick(denials, random));
  if (random() < manners.hesitates) return say(pick(sounds, random));
  return random() < manners.waits ? say(pick(pleas, random)) : undefined;
}

/** Asks what somebody else wants to know, first of all. */
function detour({ memory, goal, book, random }: Situation, manners: Manners): Act | undefined {
  if (memory.asked > 0 || memory.isOnDetour || goal.kind !== 'topic' || random() >= manners.changesMind)
    return undefined;
  memory.isOnDetour = true;
  const others = book.topics.filter(({ topic }) => topic !== goal.topic);
  return say(pick(pick(others, random).questions, random).text);
}

/** Does what people do around what they want, and otherwise what the policy says. */
export const withManners =
  (manners: Manners, policy: Policy): Policy =>
  (situation) => {
    const { memory } = situation;
    // While the helpline waits, what was asked before is still open.
    const hearing = situation.hearing.waits ? (memory.open ?? situation.hearing) : situation.hearing;
    memory.open = hearing;
    const there = { ...situation, hearing };
    const wasOnDetour = memory.isOnDetour;
    const besides = aside(there, manners);
    if (besides !== undefined) {
      memory.asides += 1;
      return besides;
    }
    const other = detour(there, manners);
    if (other !== undefined) return other;
    memory.isOnDetour = false;
    const act = policy(there);
    return wasOnDetour && act.kind === 'say' ? say(`actually ${act.words}`) : act;
  };
