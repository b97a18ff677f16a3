import { type Conversation, mayOffer } from '../conversation.ts';
import { prompt } from '../lines.ts';
import type { Choice, Option } from '../option.ts';
import type { TopicOutline } from '../outline.ts';
import { pageOf } from '../page.ts';
import type { Place } from '../place.ts';
import type { Presentation, Presenter } from '../presentation.ts';
import type { Line } from '../reply.ts';
import type { TopicId } from '../topic-id.ts';
import type { World } from '../world.ts';
import { presentPage } from './present-page.ts';

type AnswerPlace = Extract<Place, { kind: 'answer' }>;

const listening = { kind: 'listen', wait: 'normal' } as const;

const toTopic = (topic: TopicId): Choice => ({
  label: { kind: 'topic', topic },
  option: { kind: 'go', to: { kind: 'answer', topic } },
});

const toStep = ({ topic, step }: NonNullable<Conversation['reached']>): Choice => ({
  label: { kind: 'prompt', prompt: 'option-go-on' },
  option: { kind: 'go', to: { kind: 'steps', topic, step } },
});

const toText = (topic: TopicId): Choice => ({
  label: { kind: 'prompt', prompt: 'option-text' },
  option: { kind: 'send-link', topic },
});

/** By text only: taken by GOOD and NOT, which SMS leaves to us, and never by a number. */
const ratings = (topic: TopicId): readonly Choice[] => [
  {
    label: { kind: 'prompt', prompt: 'option-helped' },
    option: { kind: 'rate', topic, helped: true },
    byWords: true,
  },
  {
    label: { kind: 'prompt', prompt: 'option-not-helped' },
    option: { kind: 'rate', topic, helped: false },
    byWords: true,
  },
];

/** Where "next" leads: to the step that was reached, or to the first. */
function onwardOf(conversation: Conversation, topic: TopicId, outline: TopicOutline): Option | undefined {
  const { reached } = conversation;
  if (reached?.topic === topic) return { kind: 'go', to: { kind: 'steps', topic, step: reached.step } };
  return outline.steps > 0 ? { kind: 'go', to: { kind: 'steps', topic, step: 0 } } : undefined;
}

/** The one thing that is offered aloud: the likeliest to be wanted next. */
interface Offer {
  readonly choice: Choice;
  readonly words: Line;
  /** The same with its key, for who uses keys. */
  readonly byKey: Line;
}

/** All that may be offered after an answer, the likeliest first: back to the step, what was asked too, the text, more. */
function offersOf(
  world: World,
  conversation: Conversation,
  place: AnswerPlace,
  outline: TopicOutline,
): readonly Offer[] {
  const { topic, sent, also } = place;
  const { reached } = conversation;
  const offers: Offer[] = [];
  if (reached !== undefined && reached.topic !== topic) {
    const slots = {
      topic: { kind: 'topic', topic: reached.topic },
      step: { kind: 'count', count: reached.step + 1 },
    } as const;
    offers.push({
      choice: toStep(reached),
      words: prompt('back-to-step', slots),
      byKey: prompt('back-to-step-key', slots),
    });
  }
  if (also !== undefined && also !== topic) {
    const slots = { topic: { kind: 'topic', topic: also } } as const;
    offers.push({
      choice: toTopic(also),
      words: prompt('and-topic', slots),
      byKey: prompt('offer-topic-key', slots),
    });
  }
  if (outline.hasLink && world.canSendText && sent !== true && mayOffer(conversation, 'text')) {
    const slots = { link: { kind: 'link-label', topic } } as const;
    offers.push({
      choice: toText(topic),
      words: prompt('offer-text', slots),
      byKey: prompt('offer-text-key', slots),
    });
  }
  const [first] = outline.followUps.filter((other) => other !== also);
  if (first !== undefined) {
    const slots = { topic: { kind: 'topic', topic: first } } as const;
    offers.push({
      choice: toTopic(first),
      words: prompt('offer-topic', slots),
      byKey: prompt('offer-topic-key', slots),
    });
  }
  return offers;
}

const sameChoice = (one: Choice, other: Choice): boolean =>
  JSON.stringify(one.option) === JSON.stringify(other.option);

/** What can be taken after an answer, said or not: the offer first, on key 1. */
export function choicesAfter(
  world: World,
  conversation: Conversation,
  place: AnswerPlace,
): readonly Choice[] {
  const outline = world.outline.topics.get(place.topic);
  if (outline === undefined) return [];
  const offered = offersOf(world, conversation, place, outline).map(({ choice }) => choice);
  const texts = outline.hasLink && world.canSendText ? [toText(place.topic)] : [];
  const all = [...offered, ...texts, ...outline.followUps.map(toTopic)];
  return all.filter((choice, index) => all.findIndex((other) => sameChoice(choice, other)) === index);
}

/** Whose question the likeliest offer is: a refusal of it is remembered. */
function refusalOf(option: Option | undefined): Option {
  if (option?.kind === 'send-link') return { kind: 'decline', act: 'text' };
  const isBack = option?.kind === 'go' && option.to.kind === 'steps';
  return isBack ? { kind: 'drop-steps' } : { kind: 'ask-on', prompt: 'open-question-again' };
}

function presentByVoice(
  world: World,
  conversation: Conversation,
  place: AnswerPlace,
  outline: TopicOutline,
): Presentation {
  const [offer] = offersOf(world, conversation, place, outline);
  const choices = choicesAfter(world, conversation, place);
  const onward = onwardOf(conversation, place.topic, outline);
  const rest: Option | undefined =
    choices.length > 0 ? { kind: 'go', to: { kind: 'rest', topic: place.topic, page: 0 } } : undefined;
  const said = offer === undefined ? prompt('anything-else') : conversation.keyed ? offer.byKey : offer.words;
  const forward = onward ?? rest;
  return {
    lines: [{ say: 'answer', topic: place.topic }, said],
    choices: choices.map((choice) => ({ ...choice, spokenFor: true as const })),
    next: listening,
    ...(offer !== undefined && { yes: offer.choice.option }),
    no: refusalOf(offer?.choice.option),
    ...(forward !== undefined && { onward: forward }),
  };
}

/** Follow-ups that are numbered in a text. */
const numbered = 3;

function presentByText(
  _world: World,
  conversation: Conversation,
  place: AnswerPlace,
  outline: TopicOutline,
): Presentation {
  const { topic, also } = place;
  const { reached } = conversation;
  const onward = onwardOf(conversation, topic, outline);
  const elsewhere = reached !== undefined && reached.topic !== topic ? [toStep(reached)] : [];
  const seconds = also === undefined ? [] : [toTopic(also)];
  const followUps = outline.followUps.filter((other) => other !== also).map(toTopic);
  const choices = [...elsewhere, ...seconds, ...followUps].slice(0, numbered);
  return {
    lines: [
      { say: 'answer', topic },
      ...(onward === undefined ? [] : [prompt('offer-steps')]),
      { say: 'choices' },
      ...(conversation.rated ? [] : [prompt('rate-by-text')]),
      ...(outline.hasLink ? [{ say: 'link', topic } as const] : []),
    ],
    choices: conversation.rated ? choices : [...choices, ...ratings(topic)],
    next: listening,
    no: { kind: 'ask-on', prompt: 'open-question-again' },
    ...(onward !== undefined && { yes: onward, onward }),
  };
}

/** An answer, and the one thing that is likeliest to be wanted next; all else stays live unsaid. */
export const presentAnswer: Presenter<'answer'> = (world, conversation, place) => {
  const outline = world.outline.topics.get(place.topic);
  if (outline === undefined) return { lines: [prompt('anything-else')], choices: [], next: listening };
  const present = world.channel === 'sms' ? presentByText : presentByVoice;
  return { ...present(world, conversation, place, outline), nothingOnward: 'no-steps-here' };
};

/** What the answer left unsaid, four a page. */
export const presentRest: Presenter<'rest'> = (world, conversation, { topic, page }) => {
  const choices = choicesAfter(world, conversation, { kind: 'answer', topic });
  const at = pageOf(choices, page);
  return presentPage([], at.items, at, (to) => ({ kind: 'rest', topic, page: to }));
};
