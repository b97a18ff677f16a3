import type { Conversation } from '../conversation.ts';
import { prompt } from '../lines.ts';
import type { Choice, Option } from '../option.ts';
import type { TopicOutline } from '../outline.ts';
import type { Place } from '../place.ts';
import type { Presentation, Presenter } from '../presentation.ts';
import type { Line } from '../reply.ts';
import type { TopicId } from '../topic-id.ts';
import type { World } from '../world.ts';

/** Follow-ups on offer: two by voice, where every option costs seconds; three by text. */
const followUpLimit = { voice: 2, sms: 3 } as const;

const followUpChoices = (outline: TopicOutline, limit: number): readonly Choice[] =>
  outline.followUps.slice(0, limit).map((topic) => ({
    label: { kind: 'topic', topic },
    option: { kind: 'go', to: { kind: 'answer', topic } },
  }));

/** "Did that help?", by text: asked until it is answered once. */
const ratings = (topic: TopicId): readonly Choice[] => [
  { label: { kind: 'prompt', prompt: 'option-helped' }, option: { kind: 'rate', topic, helped: true } },
  { label: { kind: 'prompt', prompt: 'option-not-helped' }, option: { kind: 'rate', topic, helped: false } },
];

type AnswerPlace = Extract<Place, { kind: 'answer' }>;

const onwardOf = (topic: TopicId, outline: TopicOutline): Option | undefined =>
  outline.steps > 0 ? { kind: 'go', to: { kind: 'steps', topic, step: 0 } } : undefined;

function voiceOffers(world: World, { topic, sent }: AnswerPlace, outline: TopicOutline) {
  const offersText = outline.hasLink && world.canSendText;
  const textOffer: readonly Choice[] = offersText
    ? [
        {
          label: { kind: 'prompt', prompt: 'option-text' },
          option: { kind: 'send-link', topic },
          spokenFor: true,
        },
      ]
    : [];
  const lines: readonly Line[] = [
    ...(outline.steps > 0 ? [prompt('offer-steps')] : []),
    ...(offersText && !sent ? [prompt('offer-text', { link: { kind: 'link-label', topic } })] : []),
  ];
  // Once sent, it is offered no more but keeps its key, so that the others keep theirs.
  return { textOffer, lines, yes: sent ? undefined : textOffer[0]?.option };
}

const listening = { kind: 'listen', wait: 'normal' } as const;

const presentByText = (conversation: Conversation, topic: TopicId, outline: TopicOutline): Presentation => {
  const onward = onwardOf(topic, outline);
  const followUps = followUpChoices(outline, followUpLimit.sms);
  const choices = conversation.rated ? followUps : [...followUps.slice(0, 2), ...ratings(topic)];
  return {
    lines: [
      { say: 'answer', topic },
      ...(onward ? [prompt('offer-steps')] : []),
      { say: 'choices' },
      ...(outline.hasLink ? [{ say: 'link', topic } as const] : []),
    ],
    choices,
    next: listening,
    ...(onward && { yes: onward, onward }),
  };
};

const presentByVoice = (world: World, place: AnswerPlace, outline: TopicOutline): Presentation => {
  const { topic } = place;
  const onward = onwardOf(topic, outline);
  const followUps = followUpChoices(outline, followUpLimit.voice);
  const offers = voiceOffers(world, place, outline);
  const yes = offers.yes ?? onward;
  const spoken: readonly Line[] = followUps.length > 0 ? [{ say: 'choices' }] : [];
  return {
    lines: [{ say: 'answer', topic }, ...offers.lines, ...spoken, prompt('anything-else')],
    choices: [...offers.textOffer, ...followUps],
    next: listening,
    ...(yes && { yes }),
    ...(onward && { onward }),
  };
};

/** An answer, and what can be done with it: the steps, the link by text, what is asked next. */
export const presentAnswer: Presenter<'answer'> = (world, conversation, place) => {
  const { topic } = place;
  const outline = world.outline.topics.get(topic);
  if (outline === undefined) return { lines: [prompt('anything-else')], choices: [], next: listening };
  const presentation =
    world.channel === 'sms'
      ? presentByText(conversation, topic, outline)
      : presentByVoice(world, place, outline);
  return {
    ...presentation,
    no: { kind: 'ask-on', prompt: 'open-question-again' },
    nothingOnward: 'no-steps-here',
  };
};
