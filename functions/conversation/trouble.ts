import { type Conversation, counterLimit } from './conversation.ts';
import type { Effect } from './effect.ts';
import { prompt } from './lines.ts';
import { arrive, endWith, goBack, type Step, say, saying, stay } from './move.ts';
import { toPerson } from './person.ts';
import { present } from './present.ts';
import type { PromptKey } from './prompt-key.ts';
import type { World } from './world.ts';

const count = (before: number): number => Math.min(before + 1, counterLimit);

/** Remembers what was said, so that the same words are never heard twice running. */
const noting = (step: Step, lastTrouble: PromptKey): Step => ({
  ...step,
  state: { ...step.state, lastTrouble },
});

/** The first of the words that was not said last. */
const fresh = (state: Conversation, ...words: readonly [PromptKey, PromptKey]): PromptKey =>
  words[0] === state.lastTrouble ? words[1] : words[0];

function sayFresh(world: World, state: Conversation, ...words: readonly [PromptKey, PromptKey]): Step {
  const chosen = fresh(state, ...words);
  return noting(say(world, state, chosen), chosen);
}

/** The way out when nothing helps: a person where there is one to ring, otherwise a goodbye that says where to turn. */
function giveUp(world: World, state: Conversation): Step {
  const cannotRing = !world.outline.hasServiceline || state.place.kind === 'unreached';
  if (world.channel === 'voice' && !cannotRing) {
    return noting(toPerson(world, state, { connecting: 'sorry-connecting' }), 'sorry-connecting');
  }
  if (world.channel === 'sms') {
    return state.lastTrouble === 'miss-offer-person'
      ? withMenu(world, state, 'miss-again')
      : noting(say(world, state, 'miss-offer-person'), 'miss-offer-person');
  }
  return endWith(world, state, 'give-up-goodbye');
}

/** The menu, after words that lead to it. */
const withMenu = (world: World, state: Conversation, words: PromptKey): Step =>
  noting(arrive(world, state, { kind: 'menu', page: 0 }, [prompt(words)]), words);

/** By text, first words that are not caught are met with what this is, not with an apology, and are no miss. */
const isFirstText = (world: World, state: Conversation): boolean =>
  world.channel === 'sms' && state.turn === 1;

/**
 * A turn that was not understood. Misses count over the whole conversation: the first is asked again with an example,
 * the second gets the menu and the offer of a person, the third a person.
 */
export function missed(world: World, before: Conversation, outOfScope: boolean): Step {
  const effects: readonly Effect[] = [{ kind: 'note-miss', outOfScope }];
  if (!outOfScope && isFirstText(world, before)) return { ...say(world, before, 'greeting'), effects };
  const state = { ...before, misses: count(before.misses), silences: 0 };
  return { ...answerMiss(world, state, outOfScope), effects };
}

function answerMiss(world: World, state: Conversation, outOfScope: boolean): Step {
  if (state.place.kind === 'unreached') {
    return state.misses < counterLimit ? noSuchChoice(world, state, 'say-which') : giveUp(world, state);
  }
  if (outOfScope && state.misses < 3) {
    if (state.lastTrouble === 'out-of-scope') {
      return noting(arrive(world, state, { kind: 'offer-person', because: 'misses' }), 'miss-offer-person');
    }
    return noting(arrive(world, state, { kind: 'offer-person', because: 'out-of-scope' }), 'out-of-scope');
  }
  if (state.misses === 1 && state.lastTrouble !== 'miss-first') {
    return noting(say(world, state, 'miss-first'), 'miss-first');
  }
  return state.misses <= 2
    ? withMenu(world, state, fresh(state, 'miss-again', 'miss-first'))
    : giveUp(world, state);
}

/** Nothing was said, or a text had no words in it. While a step is carried out that is no trouble at all. */
export function silent(world: World, before: Conversation): Step {
  // The tone was heard, and nothing after it.
  if (before.place.kind === 'recording') return goBack(world, before, 'nothing-recorded');
  const state = { ...before, silences: count(before.silences) };
  if (world.channel === 'sms') return sayFresh(world, state, 'text-without-words', 'miss-first');
  if (state.place.kind === 'steps' && state.silences <= 4) {
    return sayFresh(world, state, 'steps-waiting', 'steps-waiting-again');
  }
  if (state.place.kind === 'helped') return endWith(world, state, 'goodbye');
  if (state.silences === 1) {
    const step = sayFresh(world, state, 'silence-first', 'silence-again');
    return patiently(step);
  }
  if (state.silences === 2) {
    const words = fresh(state, 'silence-again', 'silence-first');
    const again = noting(stay(world, state, [prompt(words)]), words);
    return patiently(isSettled(state) ? again : withMenu(world, state, words));
  }
  return leaveSilence(world, state);
}

/** The second wait is longer than the first. */
function patiently(step: Step): Step {
  const { next } = step.reply;
  if (next.kind !== 'listen' || next.wait !== 'normal') return step;
  return { ...step, reply: { ...step.reply, next: { kind: 'listen', wait: 'patient' } } };
}

/** Nobody could be reached, or the desk knows already: silence is no reason to ring it again. */
const isSettled = ({ place }: Conversation): boolean => place.kind === 'unreached' || place.kind === 'case';

/** Whoever stays silent is put through; whoever was doing steps, or could not be put through, hears a goodbye. */
function leaveSilence(world: World, state: Conversation): Step {
  const goodbye = state.place.kind === 'steps' || isSettled(state) || !world.outline.hasServiceline;
  if (!goodbye) return noting(toPerson(world, state, { connecting: 'sorry-connecting' }), 'sorry-connecting');
  return endWith(world, state, 'silence-goodbye');
}

/**
 * A key, a yes or words that stand for nothing here: the choices again, after other words than last time.
 * @param first said unless it was said last
 */
export function noSuchChoice(
  world: World,
  state: Conversation,
  first: 'no-such-choice' | 'say-which' = 'no-such-choice',
): Step {
  const words = fresh(state, first, first === 'say-which' ? 'no-such-choice' : 'say-which');
  const hidden = (world.shownChoices ?? Number.POSITIVE_INFINITY) < present(world, state).choices.length;
  const step = hidden
    ? saying(world, state, [prompt(words), { say: 'choices' }])
    : stay(world, state, [prompt(words)]);
  return noting(step, words);
}
