import type { Conversation } from './conversation.ts';
import type { Effect } from './effect.ts';
import { prompt } from './lines.ts';
import { answerPlace, arrive, askOn, endWith, type Step, say, saying } from './move.ts';
import type { Option } from './option.ts';
import { toPerson } from './person.ts';
import type { CaseReason } from './place.ts';
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
    return saying(world, state, [prompt('text-not-possible', { link: { kind: 'spoken-link', topic } })]);
  }
  return send(world, state, { kind: 'send-text', what: 'link', topic });
}

/** The words here are for the day when the outcome never comes. */
const send = (world: World, state: Conversation, effect: Effect): Step => ({
  ...say(world, state, 'text-failed'),
  effects: [effect],
});

/** The steps go on by text, from where the caller is. */
export const sendSteps = (world: World, state: Conversation, topic: TopicId, step: number): Step =>
  world.canSendText
    ? send(world, state, { kind: 'send-text', what: 'steps', topic, step })
    : say(world, state, 'text-refused');

/** Tells the desk; what is promised is said when the case is open. */
export const openCase = (world: World, state: Conversation, reason: CaseReason): Step => ({
  ...say(world, state, 'case-failed'),
  effects: [{ kind: 'open-case', reason }],
});

/** Counts the answer to "did that help?", once. By voice it was asked on the way out, so that is where it leads. */
function rate(world: World, before: Conversation, topic: TopicId, helped: boolean): Step {
  const state = { ...before, rated: true };
  const effects: readonly Effect[] = [{ kind: 'rate', topic, helped }];
  if (!helped) return { ...arrive(world, state, { kind: 'offer-person', because: 'no-help' }), effects };
  const step = world.channel === 'voice' ? endWith(world, state, 'goodbye') : askOn(world, state, 'glad');
  return { ...step, effects };
}

/** The way out. A caller who got an answer is asked once whether it helped; then it is goodbye. */
export function leave(world: World, state: Conversation): Step {
  const topic = state.asked.at(-1);
  const asks = world.channel === 'voice' && !state.rated && topic !== undefined;
  return asks
    ? arrive(world, { ...state, rated: true }, { kind: 'helped', topic })
    : arrive(world, state, { kind: 'ended' });
}

const takers: Takers = {
  go: (world, state, { to }) => arrive(world, state, to.kind === 'answer' ? answerPlace(world, to) : to),
  'send-link': (world, state, { topic }) => sendLink(world, state, topic),
  'send-serviceline': (world, state) => send(world, state, { kind: 'send-text', what: 'serviceline' }),
  person: (world, state) => toPerson(world, state),
  'call-back': (world, state) => openCase(world, state, 'call-back'),
  rate: (world, state, { topic, helped }) => rate(world, state, topic, helped),
  'ask-on': (world, state, option) => askOn(world, state, option.prompt),
  goodbye: leave,
};

/** Does what a choice, a yes or a no stands for. */
export function takeOption(world: World, state: Conversation, option: Option): Step {
  const take = takers[option.kind] as (world: World, state: Conversation, option: Option) => Step;
  return take(world, state, option);
}
