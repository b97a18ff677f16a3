import { silentAfterAdvice, stillAdvised } from './advise.ts';
import { numberUnclear, withoutNumber } from './ask-number.ts';
import { type Conversation, counterLimit, mayOffer } from './conversation.ts';
import type { Effect } from './effect.ts';
import { withoutReference } from './find-case.ts';
import { asStill, patiently } from './hesitate.ts';
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

/**
 * The way out when nothing helps: a person where there is one to ring and none was declined, otherwise where to turn.
 */
function giveUp(world: World, state: Conversation): Step {
  if (world.channel === 'sms') {
    const words = mayOffer(state, 'person') ? 'miss-offer-person' : 'miss-declined';
    return state.lastTrouble === words
      ? withMenu(world, state, secondTry(state))
      : noting(say(world, state, words), words);
  }
  const mayRing = world.outline.hasServiceline && state.place.kind !== 'unreached';
  if (mayRing && !mayOffer(state, 'person')) return sayFresh(world, state, 'miss-declined', 'miss-first');
  // Who was put through once and is back is asked first: nothing redials by itself.
  if (mayRing && state.misses > mostMisses) return offerAgain(world, state);
  if (mayRing) return noting(toPerson(world, state, 'sorry-connecting'), 'sorry-connecting');
  return endWith(world, state, 'give-up-goodbye');
}

/** So many turns that were not understood, and a person is rung for who has not declined one. */
const mostMisses = 3;

const offerAgain = (world: World, state: Conversation): Step =>
  state.lastTrouble === 'miss-offer-person'
    ? sayFresh(world, state, 'miss-declined', 'miss-first')
    : noting(arrive(world, state, { kind: 'offer-person', because: 'misses' }), 'miss-offer-person');

/** The menu, after words that lead to it. It is the second try, so its keys are named. */
const withMenu = (world: World, state: Conversation, words: PromptKey): Step =>
  noting(arrive(world, { ...state, keyed: true }, { kind: 'menu', page: 0 }, [prompt(words)]), words);

/** Who has declined a person is not told of one again. */
const secondTry = (state: Conversation): PromptKey =>
  mayOffer(state, 'person') ? 'miss-again' : 'miss-again-alone';

/** By text, first words that are not caught are met with what this is, not with an apology, and are no miss. */
const isFirstText = (world: World, state: Conversation): boolean =>
  world.channel === 'sms' && state.turn === 1;

/**
 * A turn that was not understood. Misses count over the whole conversation: the first is asked again with an example,
 * the second gets the menu and the offer of a person, the third a person.
 */
export function missed(world: World, before: Conversation, outOfScope: boolean): Step {
  if (before.place.kind === 'advice') return stillAdvised(world, before);
  const effects: readonly Effect[] = [{ kind: 'note-miss', outOfScope }];
  if (!outOfScope && isFirstText(world, before)) return { ...say(world, before, 'greeting'), effects };
  const state = { ...before, misses: count(before.misses), silences: 0, hesitations: 0 };
  const step = answerMiss(world, state, outOfScope);
  return { ...step, effects: [...step.effects, ...effects] };
}

function answerMiss(world: World, state: Conversation, outOfScope: boolean): Step {
  if (state.place.kind === 'number') return numberUnclear(world, state);
  if (state.place.kind === 'reference') return withoutReference(world, state);
  if (state.place.kind === 'unreached') {
    return state.misses < counterLimit ? noSuchChoice(world, state, 'say-which') : giveUp(world, state);
  }
  if (outOfScope && state.misses < mostMisses) return answerOutOfScope(world, state);
  if (asksYesOrNo(world, state) && state.lastTrouble !== 'yes-or-no' && state.misses < mostMisses) {
    return noting(askOnceMore(world, state), 'yes-or-no');
  }
  // Right after an answer it is likely to be about that, and more than we know.
  if (state.misses === 1 && state.place.kind === 'answer' && mayOffer(state, 'person')) {
    return noting(arrive(world, state, { kind: 'offer-person', because: 'beyond-answer' }), 'beyond-answer');
  }
  if (state.misses === 1 && state.lastTrouble !== 'miss-first') {
    return noting(say(world, state, 'miss-first'), 'miss-first');
  }
  return state.misses < mostMisses
    ? withMenu(world, state, fresh(state, secondTry(state), 'miss-first'))
    : giveUp(world, state);
}

/** A question that stands by itself and takes a yes or a no: words that are neither leave it open. */
function asksYesOrNo(world: World, state: Conversation): boolean {
  const stands = ['confirm', 'offer-person', 'offer-text', 'ask-act', 'got-through', 'resume'].includes(
    state.place.kind,
  );
  const { yes, choices } = present(world, state);
  return stands && yes !== undefined && choices.length > 0;
}

/** Of a person it is asked without what led to it. */
function askOnceMore(world: World, state: Conversation): Step {
  const again = prompt('yes-or-no');
  if (state.place.kind !== 'offer-person') return stay(world, state, [again]);
  const step = stay(world, state);
  return { ...step, reply: { ...step.reply, lines: [again, prompt('ask-person')] } };
}

/** Out of scope is said plainly, with where else to go; a person is offered to who has not declined one. */
function answerOutOfScope(world: World, state: Conversation): Step {
  if (!mayOffer(state, 'person')) return sayFresh(world, state, 'out-of-scope-declined', 'miss-declined');
  if (state.lastTrouble === 'out-of-scope') {
    return noting(arrive(world, state, { kind: 'offer-person', because: 'misses' }), 'miss-offer-person');
  }
  return noting(arrive(world, state, { kind: 'offer-person', because: 'out-of-scope' }), 'out-of-scope');
}

/** Where something was answered or settled: nothing more may be wanted. */
const isAnswered = ({ place }: Conversation): boolean =>
  ['answer', 'list', 'rest', 'case', 'offer-text', 'helped', 'ask-act', 'got-through'].includes(place.kind);

/** Nothing was said, or a text had no words in it. While a step is carried out that is no trouble at all. */
export function silent(world: World, before: Conversation): Step {
  // The tone was heard, and nothing after it.
  if (before.place.kind === 'recording') return goBack(world, before, 'nothing-recorded');
  const state = { ...before, silences: count(before.silences) };
  if (world.channel === 'sms') return sayFresh(world, state, 'text-without-words', 'miss-first');
  if (state.place.kind === 'advice') return silentAfterAdvice(world, state);
  const isPatient = state.place.kind === 'steps' || state.waiting;
  if (isPatient && state.silences <= 4) {
    const [first, second] = steps(state);
    return patiently(asStill(state, sayFresh(world, state, first, second)), 'long');
  }
  if (state.place.kind === 'number' && state.silences > 1) return withoutNumber(world, state);
  if (state.place.kind === 'reference' && state.silences > 1) return withoutReference(world, state);
  if (isAnswered(state)) return silentAfterAnswer(world, state);
  if (state.silences === 1) return patiently(nameKeys(world, state));
  if (state.silences === 2) return patiently(nameNumber(world, state));
  return endWith(world, state, 'silence-goodbye');
}

const steps = ({ place }: Conversation): readonly [PromptKey, PromptKey] =>
  place.kind === 'steps' ? ['steps-waiting', 'steps-waiting-again'] : ['still-here', 'take-your-time'];

/** Silence after an answer ends kindly, and is never put through. */
function silentAfterAnswer(world: World, state: Conversation): Step {
  if (state.silences > 1) return endWith(world, state, 'goodbye');
  return patiently(noting(say(world, state, 'silence-after-answer'), 'silence-after-answer'));
}

/** Whoever is silent may not be able to speak: the keys are named from now on. */
function nameKeys(world: World, before: Conversation): Step {
  const state = { ...before, keyed: true };
  return asksNothing(state)
    ? sayFresh(world, state, 'silence-first', 'silence-again')
    : noting(stay(world, state, [prompt('nothing-heard')]), 'nothing-heard');
}

/** The open question, where nothing stands on the keys yet. */
const asksNothing = ({ place, reached }: Conversation): boolean =>
  place.kind === 'open' && reached === undefined;

/** The second time the number is named, beside what can be chosen here. */
const nameNumber = (world: World, state: Conversation): Step => {
  const words = fresh(state, 'silence-again', 'silence-first');
  return noting(asksNothing(state) ? say(world, state, words) : stay(world, state, [prompt(words)]), words);
};

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
  const numbered = present(world, state).choices.filter(({ byWords }) => byWords !== true);
  const hidden = (world.shownChoices ?? Number.POSITIVE_INFINITY) < numbered.length;
  const step = hidden
    ? saying(world, state, [prompt(words), { say: 'choices' }])
    : stay(world, state, [prompt(words)]);
  return noting(step, words);
}
