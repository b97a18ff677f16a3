import { actOf } from './acts.ts';
import { advise } from './advise.ts';
import { askBack, declining, leaveQuestion } from './ask-act.ts';
import type { Command } from './command.ts';
import { type Conversation, topicInMind } from './conversation.ts';
import { findCases } from './find-case.ts';
import { wait } from './hesitate.ts';
import { prompt } from './lines.ts';
import { arrive, askOn, goBack, type Step, say, saying, stay } from './move.ts';
import type { Option } from './option.ts';
import { warn } from './person.ts';
import { present } from './present.ts';
import { doAct, sendLink, sendSteps, takeOption } from './take-option.ts';
import { noSuchChoice } from './trouble.ts';
import type { World } from './world.ts';

type Obey = (world: World, state: Conversation) => Step;

const taking = (pick: 'yes' | 'no' | 'onward', otherwise: Obey): Obey => {
  return (world, state) => {
    const option: Option | undefined = present(world, state)[pick];
    return option === undefined ? otherwise(world, state) : takeOption(world, state, option);
  };
};

/** Where nothing is onward, the steps that were broken off are. */
const onward: Obey = taking('onward', (world, state) =>
  state.reached === undefined || state.place.kind === 'steps'
    ? say(world, state, present(world, state).nothingOnward ?? 'nothing-more')
    : arrive(world, state, { kind: 'steps', ...state.reached }),
);

/** Whatever comes next: the rest of a text, the next step or page. */
const more: Obey = (world, state) => {
  const part = state.part + 1;
  return part < world.partsOfLastReply
    ? stay(world, { ...state, part })
    : onward(world, { ...state, part: 0 });
};

const textMe: Obey = (world, before) => {
  if (world.channel === 'sms') return say(world, before, 'already-texting');
  const state = { ...before, declined: before.declined.filter((act) => act !== 'text') };
  if (state.place.kind === 'steps') return sendSteps(world, state, state.place.topic, state.place.step);
  if (state.place.kind === 'unreached' && world.canSendText) {
    return takeOption(world, state, { kind: 'send-serviceline' });
  }
  const topic = topicInMind(state);
  if (topic === undefined || world.outline.topics.get(topic)?.hasLink !== true) {
    return say(world, state, 'text-nothing-to-send');
  }
  // The number's last four digits were named when the answer offered it; elsewhere they are named first.
  const named = state.place.kind === 'answer' || state.place.kind === 'offer-text';
  if (named || !world.canSendText) return sendLink(world, state, topic);
  return arrive(world, state, { kind: 'offer-text', topic });
};

/** Says the address, and sends nothing. Who refuses a text by this is offered none again. */
const readIt: Obey = (world, before) => {
  const topic = topicInMind(before);
  const isOffered = !before.aside && present(world, before).yes?.kind === 'send-link';
  const state = isOffered ? leaveQuestion(declining(before, ['text'])) : before;
  if (topic === undefined || world.outline.topics.get(topic)?.hasLink !== true) {
    return topic === undefined ? say(world, state, 'nothing-to-read') : stay(world, state);
  }
  if (world.channel === 'sms') return saying(world, state, [{ say: 'link', topic }]);
  return saying(world, state, [prompt('address-is', { link: { kind: 'spoken-link', topic } })]);
};

const slower: Obey = (world, state) => {
  if (world.channel === 'sms') return say(world, state, 'slower-by-text');
  const words = state.slower ? 'already-slower' : 'slower-on';
  return stay(world, { ...state, slower: true }, [prompt(words)]);
};

/** Thanks without a goodbye: asked once by voice whether the answer helped. By text it was asked below the answer. */
const thanks: Obey = (world, state) => {
  const topic = state.asked.at(-1);
  const asks =
    world.channel === 'voice' && !state.rated && topic !== undefined && state.place.kind === 'answer';
  if (!asks) return say(world, state, 'welcome');
  return arrive(world, { ...state, rated: true }, { kind: 'helped', topic });
};

/** "OK" after an answer is no choice of anything; where there are choices only, they are asked for. */
const yes: Obey = taking('yes', (world, state) => {
  if (state.place.kind === 'advice') return stay(world, state);
  const isAnswer = state.place.kind === 'answer' || state.place.kind === 'case';
  return isAnswer || present(world, state).choices.length === 0
    ? say(world, state, 'open-question-again')
    : noSuchChoice(world, state, 'say-which');
});

const no: Obey = taking('no', (world, state) => askOn(world, state, 'open-question-again'));

/** After "Anything else?" a yes is none to the offer of the place: that is asked again, after an answer anew. */
const yesToSomethingElse: Obey = (world, state) =>
  present(world, state).yes === undefined || state.place.kind === 'answer'
    ? say(world, state, 'open-question-again')
    : stay(world, state);

/**
 * A no to "Anything else?" is a goodbye, unless there are steps to go back to. To all else, after an answer it refuses
 * nothing; a question that stands by itself takes it: nothing is done then.
 */
const noToSomethingElse: Obey = (world, state) => {
  const inSteps = state.place.kind === 'steps' || state.reached !== undefined;
  if (state.aside === 'closing' && !inSteps) return doAct(world, state, 'end');
  return state.place.kind === 'answer' ? askOn(world, state, 'open-question-again') : no(world, state);
};

/** Where nobody was reached, what can be done instead is asked again. */
const aboutDesk: Obey = (world, state) =>
  state.place.kind === 'unreached'
    ? stay(world, state, [{ say: 'desk' }])
    : saying(world, state, [{ say: 'desk' }]);

/** A stranger's "hi" by text is met with what this is. */
const begins = (world: World, state: Conversation): boolean => world.channel === 'sms' && state.turn === 1;

/** Every command does something, in every place. */
const obedience: Record<Command, Obey> = {
  agent: (world, state) => doAct(world, state, 'person'),
  // On a call, being rung is being put through, which is asked back.
  call: (world, state) =>
    (world.channel === 'voice' ? askBack(world, state, 'person') : undefined) ?? doAct(world, state, 'call'),
  suspicious: (world, state) => warn(world, state, false),
  // Danger and distress are an input of their own; a recognizer that names them comes here.
  danger: (world, state) => advise(world, state, { kind: 'urgent', about: 'danger', locale: state.locale }),
  distress: (world, state) =>
    advise(world, state, { kind: 'urgent', about: 'distress', locale: state.locale }),
  menu: (world, state) => arrive(world, state, { kind: 'menu', page: 0 }),
  repeat: (world, state) => stay(world, state),
  slower,
  wait,
  next: onward,
  back: (world, state) => goBack(world, state),
  yes: (world, state) => (state.aside ? yesToSomethingElse : yes)(world, state),
  no: (world, state) => (state.aside ? noToSomethingElse : no)(world, state),
  'text-me': textMe,
  'read-it': readIt,
  more,
  language: (world, state) =>
    world.outline.locales.length > 1
      ? saying(world, state, [{ say: 'languages' }])
      : say(world, state, 'only-language'),
  help: (world, state) => say(world, state, begins(world, state) ? 'greeting' : 'help'),
  greeting: (world, state) => say(world, state, begins(world, state) ? 'greeting' : 'hello'),
  thanks,
  who: (world, state) => say(world, state, 'who'),
  'desk-info': aboutDesk,
  goodbye: (world, state) => doAct(world, state, 'end'),
  // Sorry first, then the choice: now, or in writing.
  feedback(world, before) {
    const state = { ...before, declined: before.declined.filter((act) => act !== 'feedback') };
    return askBack(world, state, 'feedback') ?? doAct(world, state, 'feedback');
  },
  message: (world, state) => doAct(world, state, 'message'),
  'case-status': (world, state) => findCases(world, state, 'status'),
  'cancel-case': (world, state) => findCases(world, state, 'cancel'),
  'forget-me': (world, state) => doAct(world, state, 'forget'),
};

/** Where "text me" sends something else than the link of a topic: the steps, or the desk's number. */
const isSentHere = ({ canSendText }: World, { place }: Conversation): boolean =>
  canSendText && (place.kind === 'steps' || place.kind === 'unreached');

/**
 * Does what a command asks.
 * @param likely it was not said in so many words: an act is asked back, and a yes or no to an act is asked again
 */
export function obeyCommand(world: World, state: Conversation, command: Command, likely = false): Step {
  if (!likely) return obedience[command](world, state);
  const act = actOf(command);
  if (act !== undefined) {
    const asked = askBack(world, state, act);
    if (asked !== undefined) return asked;
    // There is no question for this text: what can be done here is said again, and sent to who asks for it plainly.
    return act === 'text' && isSentHere(world, state) ? stay(world, state) : obedience[command](world, state);
  }
  return askAnswer(world, state, command) ?? obedience[command](world, state);
}

/** A yes or a no that would act, and was not said in so many words, is asked again. */
function askAnswer(world: World, state: Conversation, command: Command): Step | undefined {
  const answers = command === 'yes' || command === 'no' ? present(world, state)[command] : undefined;
  if (command === 'no' && state.aside === 'closing') return askBack(world, state, 'end');
  switch (answers?.kind) {
    case 'goodbye':
      return askBack(world, state, 'end');
    case 'send-link':
      return askBack(world, state, 'text');
    case 'person':
    case 'act':
      return stay(world, state);
    default:
      return undefined;
  }
}
