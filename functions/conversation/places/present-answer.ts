import type { Conversation } from '../conversation.ts';
import { prompt } from '../lines.ts';
import type { Choice, Option } from '../option.ts';
import type { TopicOutline } from '../outline.ts';
import { choicesPerPage, pageOf } from '../page.ts';
import type { Presentation, Presenter } from '../presentation.ts';
import type { TopicId } from '../topic-id.ts';
import type { World } from '../world.ts';
import { type AnswerPlace, choicesAfter, offersOf, toStep, toTopic, wordOffer } from './answer-offers.ts';
import { presentPage } from './present-page.ts';

const listening = { kind: 'listen', wait: 'normal' } as const;

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

/** Where "next" leads: to the step that was reached, or to the first; without steps, back to those of another topic. */
function onwardOf(conversation: Conversation, topic: TopicId, { steps }: TopicOutline): Option | undefined {
  const { reached } = conversation;
  if (reached?.topic === topic) return { kind: 'go', to: { kind: 'steps', topic, step: reached.step } };
  if (steps > 0) return { kind: 'go', to: { kind: 'steps', topic, step: 0 } };
  return toStep(conversation, topic)?.option;
}

/** Whose question the likeliest offer is: a refusal of it is remembered. To "Anything else?" a no is a goodbye. */
function refusalOf(option: Option | undefined): Option {
  if (option === undefined) return { kind: 'goodbye' };
  if (option.kind === 'send-link') return { kind: 'decline', act: 'text' };
  const isBack = option.kind === 'go' && option.to.kind === 'steps';
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
  const said = offer === undefined ? prompt('anything-else') : wordOffer(conversation, choices, offer);
  const forward = onward ?? rest;
  return {
    lines: [{ say: 'answer', topic: place.topic }, said],
    choices: choices.slice(0, choicesPerPage).map((choice) => ({ ...choice, spokenFor: true as const })),
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
  { topic, also }: AnswerPlace,
  outline: TopicOutline,
): Presentation {
  const onward = onwardOf(conversation, topic, outline);
  const back = toStep(conversation, topic);
  const elsewhere = back === undefined ? [] : [back];
  const second = also === undefined || also === topic ? undefined : toTopic(also);
  const followUps = outline.followUps.filter((other) => other !== also).map(toTopic);
  // "And X?" is on the first number, said by a line of its own: it must not go when the text grows too long.
  const seconds = second === undefined ? [] : [{ ...second, spokenFor: true as const }];
  const choices = [...seconds, ...elsewhere, ...followUps].slice(0, numbered);
  const forward = second?.option ?? onward;
  return {
    lines: [
      { say: 'answer', topic },
      ...(outline.steps > 0 ? [prompt('offer-steps')] : []),
      ...(second === undefined || also === undefined
        ? []
        : [prompt('and-topic', { topic: { kind: 'topic', topic: also } })]),
      { say: 'choices' },
      ...(conversation.rated ? [] : [prompt('rate-by-text')]),
      ...(outline.hasLink ? [{ say: 'link', topic } as const] : []),
    ],
    // Whether it helped is asked once, and may be said after any answer.
    choices: [...choices, ...ratings(topic)],
    next: listening,
    no: { kind: 'ask-on', prompt: 'open-question-again' },
    ...(forward !== undefined && { yes: forward }),
    ...(onward !== undefined && { onward }),
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
