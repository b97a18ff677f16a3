import type { Command } from './command.ts';
import { type Conversation, topicInMind } from './conversation.ts';
import { prompt } from './lines.ts';
import { arrive, askOn, goBack, type Step, say, saying, stay } from './move.ts';
import type { Option } from './option.ts';
import { toCall, toPerson, toPersonAsSuspicious } from './person.ts';
import { present } from './present.ts';
import { leave, sendLink, sendSteps, takeOption } from './take-option.ts';
import { noSuchChoice } from './trouble.ts';
import type { World } from './world.ts';

type Obey = (world: World, state: Conversation) => Step;

const taking = (
  pick: 'yes' | 'no' | 'onward',
  otherwise: (world: World, state: Conversation) => Step,
): Obey => {
  return (world, state) => {
    const option: Option | undefined = present(world, state)[pick];
    return option === undefined ? otherwise(world, state) : takeOption(world, state, option);
  };
};

const onward: Obey = taking('onward', (world, state) =>
  say(world, state, present(world, state).nothingOnward ?? 'nothing-more'),
);

const more: Obey = (world, state) => {
  const part = state.part + 1;
  if (part < world.partsOfLastReply) return stay(world, { ...state, part });
  return world.channel === 'voice' ? onward(world, state) : say(world, state, 'nothing-more');
};

const textMe: Obey = (world, state) => {
  if (world.channel === 'sms') return say(world, state, 'already-texting');
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

const slower: Obey = (world, state) => {
  if (world.channel === 'sms') return say(world, state, 'slower-by-text');
  const words = state.slower ? 'already-slower' : 'slower-on';
  return stay(world, { ...state, slower: true }, [prompt(words)]);
};

/** Every command does something, in every place. */
const obedience: Record<Command, Obey> = {
  agent: (world, state) => toPerson(world, state),
  call: toCall,
  suspicious: toPersonAsSuspicious,
  menu: (world, state) => arrive(world, state, { kind: 'menu', page: 0 }),
  repeat: (world, state) => stay(world, state),
  slower,
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
  more,
  language: (world, state) =>
    world.outline.locales.length > 1
      ? saying(world, state, [{ say: 'languages' }])
      : say(world, state, 'only-language'),
  // A stranger's "hi" by text is met with what this is.
  help: (world, state) =>
    say(world, state, world.channel === 'sms' && state.turn === 1 ? 'greeting' : 'help'),
  goodbye: leave,
  feedback: (world, state) =>
    world.outline.hasFeedback
      ? arrive(world, state, { kind: world.channel === 'voice' ? 'recording' : 'writing', about: 'feedback' })
      : say(world, state, 'feedback-none'),
  'forget-me': (world, state) => ({ ...say(world, state, 'forget-failed'), effects: [{ kind: 'forget' }] }),
};

/** Does what a command asks. */
export const obeyCommand = (world: World, state: Conversation, command: Command): Step =>
  obedience[command](world, state);
