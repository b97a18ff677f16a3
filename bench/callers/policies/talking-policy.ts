import type { HeldOutQuestion } from '../../../local/ask/held-out-questions.ts';
import { pick } from '../pick.ts';
import { type Act, choiceFor, insteadOfPerson, type Memory, type Policy, type Situation } from './policy.ts';

/** What makes one talker differ from another. Chances are from 0 to 1. */
export interface Traits {
  /** Kinds of questions, the likeliest first (tests/understanding/README.md). */
  readonly prefers: readonly string[];
  /** Put before what is said. */
  readonly fillers: readonly string[];
  /** What comes before the question. */
  readonly opening: { readonly silence: number; readonly smallTalk: number; readonly slower: number };
  /** Stops in the middle of a question for so long that it is taken for the whole. */
  readonly falters: number;
  /** Takes a choice by key rather than by words. */
  readonly keys: number;
  /** Takes a wrong choice. */
  readonly slips: number;
  /** How often it may go wrong before a person is asked for. */
  readonly patience: number;
}

const say = (words: string): Act => ({ kind: 'say', words });
const ordinals = ['the first one', 'the second one', 'number three', 'number four'];
const smallTalk = ['hello', 'um hello I have a question', 'hi can you hear me', 'yes I need some help'];
const slower = ['slow down please', 'can you speak more slowly', 'too fast'];

/** Every question once, those of the preferred kinds first. */
function questionAt({ goal, memory }: Situation, { prefers }: Traits): HeldOutQuestion | undefined {
  if (goal.kind === 'person') return undefined;
  const rank = ({ kind }: HeldOutQuestion) =>
    prefers.includes(kind) ? prefers.indexOf(kind) : prefers.length;
  return [...goal.questions].sort((one, other) => rank(one) - rank(other))[memory.asked];
}

function person({ memory, book, random }: Situation, { keys }: Traits): Act {
  memory.askedForPerson += 1;
  // Who asked in words and was not understood presses the key that has been told.
  if (memory.askedForPerson > 1 || random() < keys) return { kind: 'press', keys: '0' };
  return say(pick(book.personWords, random));
}

function ask(situation: Situation, traits: Traits): Act {
  const { memory, random } = situation;
  const question = questionAt(situation, traits);
  if (question === undefined) return person(situation, traits);
  memory.asked += 1;
  memory.accepted = question.expected;
  const filler = traits.fillers.length > 0 && random() < 0.5 ? `${pick(traits.fillers, random)} ` : '';
  const words = `${filler}${question.text}`.split(' ');
  if (words.length < 6 || random() >= traits.falters) return say(words.join(' '));
  const middle = Math.ceil(words.length / 2);
  memory.unsaid = words.slice(middle).join(' ');
  return say(words.slice(0, middle).join(' '));
}

/** Goes on with what was not yet said when the helpline answered. */
function goOn(memory: Memory): Act {
  const words = memory.unsaid;
  memory.unsaid = '';
  return say(words);
}

function open(situation: Situation, traits: Traits): Act {
  const { memory, random } = situation;
  const { opening } = traits;
  if (memory.turn === 0 && random() < opening.silence) return { kind: 'silence' };
  if (memory.turn <= 1 && random() < opening.slower) return say(pick(slower, random));
  if (memory.turn <= 1 && random() < opening.smallTalk) return say(pick(smallTalk, random));
  return ask(situation, traits);
}

/** Takes a choice by its key, its place or its name; now and then the wrong one. */
function choose(situation: Situation, traits: Traits, right: { readonly key: string }): Act {
  const { hearing, memory, random } = situation;
  memory.chose = true;
  const choice =
    random() < traits.slips
      ? pick(hearing.choices, random)
      : hearing.choices.find(({ key }) => key === right.key);
  if (choice === undefined) return ask(situation, traits);
  if (hearing.namesKeys && random() < traits.keys) return { kind: 'press', keys: choice.key };
  const place = ordinals[Number(choice.key) - 1];
  return say(place !== undefined && random() < 0.5 ? place : choice.label);
}

/** Was not understood, or got an answer to something else: in other words, and when patience is over, a person. */
function tryAgain(situation: Situation, traits: Traits): Act {
  const { hearing, memory, random } = situation;
  memory.troubles += 1;
  if (memory.troubles > traits.patience) return person(situation, traits);
  return hearing.isEitherOr && random() < 0.3 ? say('neither') : ask(situation, traits);
}

/** What is asked with a yes or a no, and is or is not what is wanted; undefined where nothing is. */
function answer({ goal, hearing, memory }: Situation): Act | undefined {
  const named = hearing.confirms ?? hearing.proposes;
  if (goal.kind === 'person' || named === undefined) return undefined;
  if (!goal.labels.includes(named)) return hearing.confirms === undefined ? undefined : say('no');
  memory.chose = true;
  return say('yes please');
}

function seekPerson(situation: Situation, traits: Traits): Act {
  const { memory, hearing, random } = situation;
  if (hearing.offersPerson) {
    memory.askedForPerson += 1;
    return say('yes please');
  }
  return memory.turn === 0 && random() < 0.2 ? open(situation, traits) : person(situation, traits);
}

/** Asks in its own words, takes what is offered when it is right, and does not give up at once. */
export const talkingPolicy =
  (traits: Traits): Policy =>
  (situation) => {
    const { hearing, memory, goal } = situation;
    if (hearing.isUnreached) return insteadOfPerson(situation);
    if (goal.kind === 'person') return seekPerson(situation, traits);
    if (memory.asked === 0) return open(situation, traits);
    const choice = choiceFor(situation);
    if (choice !== undefined) return choose(situation, traits, choice);
    const answered = answer(situation);
    if (answered !== undefined) return answered;
    return memory.unsaid === '' ? tryAgain(situation, traits) : goOn(memory);
  };
