import type { Conversation } from './conversation.ts';
import type { Effect } from './effect.ts';
import { prompt } from './lines.ts';
import { answerPlace, arrive, askOn, type Step, say } from './move.ts';
import type { Option } from './option.ts';
import { toPerson } from './person.ts';
import type { TopicId } from './topic-id.ts';
import type { World } from './world.ts';

type Takers = {
  readonly [Kind in Option['kind']]: (
    world: World,
    state: Conversation,
    option: Extract<Option, { kind: Kind }>,
  ) => Step;
};

/**
 * Sends the topic's link to the caller's own number; its outcome is told by a second turn of the core. Who cannot get
 * texts hears the address instead.
 */
export function sendLink(world: World, state: Conversation, topic: TopicId): Step {
  if (!world.canSendText) {
    const step = say(world, state);
    const lines = [prompt('text-not-possible', { link: { kind: 'spoken-link', topic } })];
    return { ...step, reply: { ...step.reply, lines } };
  }
  return send(world, state, { kind: 'send-text', what: 'link', topic });
}

/** The words here are for the day when the outcome never comes. */
const send = (world: World, state: Conversation, effect: Effect): Step => ({
  ...say(world, state, 'text-failed'),
  effects: [effect],
});

const takers: Takers = {
  go: (world, state, { to }) => arrive(world, state, to.kind === 'answer' ? answerPlace(world, to) : to),
  'send-link': (world, state, { topic }) => sendLink(world, state, topic),
  'send-serviceline': (world, state) => send(world, state, { kind: 'send-text', what: 'serviceline' }),
  person: (world, state) => toPerson(world, state),
  'ask-on': (world, state, option) => askOn(world, state, option.prompt),
  goodbye: (world, state) => arrive(world, state, { kind: 'ended' }),
};

/** Does what a choice, a yes or a no stands for. */
export function takeOption(world: World, state: Conversation, option: Option): Step {
  const take = takers[option.kind] as (world: World, state: Conversation, option: Option) => Step;
  return take(world, state, option);
}
