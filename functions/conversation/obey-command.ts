import { actOf } from './acts.ts';
import { askBack } from './ask-act.ts';
import type { Command } from './command.ts';
import { type Conversation, topicInMind } from './conversation.ts';
import { hesitate, wait } from './hesitate.ts';
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
  const left = before.place.kind === 'offer-text';
  const state: Conversation = left
    ? {
        ...before,
        place: before.history.at(-1) ?? { kind: 'open' },
        history: before.history.slice(0, -1),
        declined: [...before.declined.filter((act) => act !== 'text'), 'text'],
      }
    : before;
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

/** A stranger's "hi" by text is met with what this is. */
const begins = (world: World, state: Conversation): boolean => world.channel === 'sms' && state.turn === 1;

/** Every command does something, in every place. */
const obedience: Record<Command, Obey> = {
  agent: (world, state) => doAct(world, state, 'person'),
  // On a call, being rung is being put through, which is asked back.
  call: (world, state) =>
    world.channel === 'voice' ? askBack(world, state, 'person') : doAct(world, state, 'call'),
  suspicious: (world, state) => warn(world, state, false),
  // Danger and distress are an input of their own; a recognizer that names them comes here.
  danger: (world, state) => arrive(world, state, { kind: 'advice', locale: state.locale }),
  distress: (world, state) => arrive(world, state, { kind: 'advice', locale: state.locale }),
  menu: (world, state) => arrive(world, state, { kind: 'menu', page: 0 }),
  repeat: (world, state) => stay(world, state),
  slower,
  wait,
  next: onward,
  back: (world, state) => goBack(world, state),
  // "OK" after an answer is no choice of anything; where there are choices only, they are asked for.
  yes: taking('yes', (world, state) =>
    state.place.kind === 'answer' || present(world, state).choices.length === 0
      ? say(world, state, 'open-question-again')
      : noSuchChoice(world, state, 'say-which'),
  ),
  no: taking('no', (world, state) => askOn(world, state, 'open-question-again')),
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
  goodbye: (world, state) => doAct(world, state, 'end'),
  feedback: (world, state) => doAct(world, state, 'feedback'),
  'forget-me': (world, state) => doAct(world, state, 'forget'),
};

/** What a yes or no would do that cannot be taken back: it wants the word itself. */
const isAct = (option: Option | undefined): boolean =>
  option !== undefined &&
  ['send-link', 'send-serviceline', 'person', 'act', 'call-back', 'goodbye'].includes(option.kind);

/**
 * Does what a command asks.
 * @param likely it was not said in so many words: an act is asked back, and a yes or no to an act is asked again
 */
export function obeyCommand(world: World, state: Conversation, command: Command, likely = false): Step {
  if (!likely) return obedience[command](world, state);
  const act = actOf(command);
  if (act !== undefined) return askBack(world, state, act);
  const answers = command === 'yes' || command === 'no' ? present(world, state)[command] : undefined;
  return isAct(answers) ? hesitate(world, state) : obedience[command](world, state);
}
