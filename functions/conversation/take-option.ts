import type { Act } from './acts.ts';
import { inDanger } from './advise.ts';
import { decline, leaveQuestion } from './ask-act.ts';
import { numberRight, thisNumber, withoutNumber } from './ask-number.ts';
import { type Conversation, mayOffer } from './conversation.ts';
import type { Effect } from './effect.ts';
import { cancelCase, withoutReference } from './find-case.ts';
import { prompt } from './lines.ts';
import { answerPlace, arrive, askOn, type Step, say, saying, stay } from './move.ts';
import { openCase } from './open-case.ts';
import type { Option } from './option.ts';
import { talked, toCall, toPerson } from './person.ts';
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

/** Counts the answer to "did that help?", once. */
function rate(world: World, before: Conversation, topic: TopicId, helped: boolean): Step {
  const state = { ...before, rated: true };
  const effects: readonly Effect[] = [{ kind: 'rate', topic, helped }];
  if (!helped && mayOffer(state, 'person')) {
    return { ...arrive(world, state, { kind: 'offer-person', because: 'no-help' }), effects };
  }
  if (!helped) return { ...askOn(world, state, 'open-question-again'), effects };
  return { ...askOn(world, state, 'glad'), effects };
}

/** Bye is bye. */
export const leave = (world: World, state: Conversation): Step => arrive(world, state, { kind: 'ended' });

/** What the caller asks for, or has said yes to. */
export function doAct(world: World, before: Conversation, act: Exclude<Act, 'text'>): Step {
  // What is asked for is no longer refused, and the question whether to do it is settled.
  const declined = before.declined.filter((other) => other !== act);
  const state = leaveQuestion({ ...before, declined });
  switch (act) {
    case 'person':
      return toPerson(world, state);
    case 'call':
      return toCall(world, state);
    case 'forget':
      return { ...say(world, state, 'forget-failed'), effects: [{ kind: 'forget' }] };
    case 'feedback':
      return toFeedback(world, state);
    case 'message':
      return toMessage(world, state);
    case 'end':
      return leave(world, state);
  }
}

/** For the desk, at any time: after the tone, or as the next text. */
const toMessage = (world: World, state: Conversation): Step =>
  world.outline.hasServiceline
    ? arrive(world, state, { kind: world.channel === 'voice' ? 'recording' : 'writing', about: 'message' })
    : say(world, state, 'no-serviceline');

const toFeedback = (world: World, state: Conversation): Step =>
  world.outline.hasFeedback
    ? arrive(world, state, { kind: world.channel === 'voice' ? 'recording' : 'writing', about: 'feedback' })
    : say(world, state, 'feedback-none');

const takers: Takers = {
  go: (world, state, { to }) => arrive(world, state, to.kind === 'answer' ? answerPlace(world, to) : to),
  'send-link': (world, state, { topic }) => sendLink(world, state, topic),
  'send-serviceline': (world, state) => send(world, state, { kind: 'send-text', what: 'serviceline' }),
  person: (world, state) => doAct(world, state, 'person'),
  act: (world, state, { act }) => doAct(world, state, act),
  decline: (world, state, { act }) => decline(world, state, act),
  'not-about': (world, state, { topic }) => askOn(world, { ...state, notAbout: topic }, 'neither'),
  'in-danger': inDanger,
  'drop-steps': (world, { reached: _, ...state }) => askOn(world, state, 'open-question-again'),
  'got-through': talked,
  'not-through': (world, state) => arrive(world, state, { kind: 'unreached', why: 'failed' }),
  'call-back': (world, state) =>
    world.canCallBack
      ? openCase(world, state, 'call-back')
      : arrive(world, state, { kind: 'number', reason: 'call-back', tries: 0 }),
  'this-number': thisNumber,
  'no-number': withoutNumber,
  'why-number': (world, state) => stay(world, state, [prompt('number-why')]),
  'number-right': numberRight,
  'no-reference': withoutReference,
  'cancel-case': (world, state, { nth, reason }) => cancelCase(world, state, { nth, reason }),
  rate: (world, state, { topic, helped }) => rate(world, state, topic, helped),
  'ask-on': (world, state, option) => askOn(world, state, option.prompt),
  goodbye: leave,
};

/** Does what a choice, a yes or a no stands for. */
export function takeOption(world: World, state: Conversation, option: Option): Step {
  const take = takers[option.kind] as (world: World, state: Conversation, option: Option) => Step;
  return take(world, state, option);
}
