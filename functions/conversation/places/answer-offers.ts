import { type Conversation, mayOffer } from '../conversation.ts';
import { prompt } from '../lines.ts';
import type { Choice } from '../option.ts';
import type { TopicOutline } from '../outline.ts';
import type { Place } from '../place.ts';
import type { Line, Slot } from '../reply.ts';
import type { TopicId } from '../topic-id.ts';
import type { World } from '../world.ts';

export type AnswerPlace = Extract<Place, { kind: 'answer' }>;

/** The one thing that is offered aloud: the likeliest to be wanted next. */
export interface Offer {
  readonly choice: Choice;
  readonly words: Line;
  /** The same with its key, for who uses keys. */
  readonly byKey: (key: Slot) => Line;
}

export const toTopic = (topic: TopicId): Choice => ({
  label: { kind: 'topic', topic },
  option: { kind: 'go', to: { kind: 'answer', topic } },
});

/** The step that was reached of another topic; none where the answer is about the same. */
export function toStep({ reached }: Conversation, topic: TopicId): Choice | undefined {
  if (reached === undefined || reached.topic === topic) return undefined;
  return {
    label: { kind: 'prompt', prompt: 'option-go-on' },
    option: { kind: 'go', to: { kind: 'steps', ...reached } },
  };
}

const toText = (topic: TopicId): Choice => ({
  label: { kind: 'prompt', prompt: 'option-text' },
  option: { kind: 'send-link', topic },
});

/** Whether a link of this topic may be offered by text: not to who has refused one. */
const mayText = (world: World, conversation: Conversation, outline: TopicOutline): boolean =>
  outline.hasLink && world.canSendText && mayOffer(conversation, 'text');

/** All that may be offered after an answer, the likeliest first: what was asked too, back to the step, the text, more. */
export function offersOf(
  world: World,
  conversation: Conversation,
  place: AnswerPlace,
  outline: TopicOutline,
): readonly Offer[] {
  const { topic, sent, also } = place;
  const [first] = outline.followUps.filter((other) => other !== also);
  return [
    ...(also === undefined || also === topic ? [] : [offerTopic(also, true)]),
    ...offerStep(conversation, topic),
    ...(mayText(world, conversation, outline) && sent !== true ? [offerText(topic)] : []),
    ...(first === undefined ? [] : [offerTopic(first, false)]),
  ];
}

function offerTopic(topic: TopicId, isAsked: boolean): Offer {
  const slots = { topic: { kind: 'topic', topic } } as const;
  return {
    choice: toTopic(topic),
    words: prompt(isAsked ? 'and-topic' : 'offer-topic', slots),
    byKey: (key) => prompt('offer-topic-key', { ...slots, key }),
  };
}

function offerStep(conversation: Conversation, topic: TopicId): readonly Offer[] {
  const choice = toStep(conversation, topic);
  const { reached } = conversation;
  if (choice === undefined || reached === undefined) return [];
  const slots = {
    topic: { kind: 'topic', topic: reached.topic },
    step: { kind: 'count', count: reached.step + 1 },
  } as const;
  return [
    {
      choice,
      words: prompt('back-to-step', slots),
      byKey: (key) => prompt('back-to-step-key', { ...slots, key }),
    },
  ];
}

function offerText(topic: TopicId): Offer {
  const slots = { link: { kind: 'link-label', topic } } as const;
  return {
    choice: toText(topic),
    words: prompt('offer-text', slots),
    byKey: (key) => prompt('offer-text-key', { ...slots, key }),
  };
}

/** Two choices are the same when they do the same. */
const whatItTakes = ({ option }: Choice): string => JSON.stringify(option);

/** What can be taken after an answer, said or not. A key keeps its meaning, also after a text was sent. */
export function choicesAfter(
  world: World,
  conversation: Conversation,
  place: AnswerPlace,
): readonly Choice[] {
  const outline = world.outline.topics.get(place.topic);
  if (outline === undefined) return [];
  const { sent: _, ...unsent } = place;
  const offered = offersOf(world, conversation, unsent, outline).map(({ choice }) => choice);
  const all = [...offered, ...outline.followUps.map(toTopic)];
  const taken = all.map(whatItTakes);
  return all.filter((choice, index) => taken.indexOf(whatItTakes(choice)) === index);
}

/** The offer in words, or to who uses keys with the key that its choice stands on. */
export function wordOffer({ keyed }: Conversation, choices: readonly Choice[], offer: Offer): Line {
  const count = choices.map(whatItTakes).indexOf(whatItTakes(offer.choice)) + 1;
  return keyed ? offer.byKey({ kind: 'count', count }) : offer.words;
}
