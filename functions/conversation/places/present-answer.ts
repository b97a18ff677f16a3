import { prompt } from '../lines.ts';
import type { Choice, Option } from '../option.ts';
import type { TopicOutline } from '../outline.ts';
import type { Presenter } from '../presentation.ts';
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

const firstStep = (topic: TopicId): Option => ({ kind: 'go', to: { kind: 'steps', topic, step: 0 } });

function voiceOffers(world: World, topic: TopicId, outline: TopicOutline) {
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
    ...(offersText ? [prompt('offer-text', { link: { kind: 'link-label', topic } })] : []),
  ];
  return { textOffer, lines, yes: textOffer[0]?.option };
}

/** An answer, and what can be done with it: the steps, the link by text, what is asked next. */
export const presentAnswer: Presenter<'answer'> = (world, _conversation, { topic }) => {
  const outline = world.outline.topics.get(topic);
  if (outline === undefined)
    return { lines: [prompt('anything-else')], choices: [], next: { kind: 'listen', wait: 'normal' } };
  const onward = outline.steps > 0 ? firstStep(topic) : undefined;
  const followUps = followUpChoices(outline, followUpLimit[world.channel]);
  const rest = {
    next: { kind: 'listen', wait: 'normal' },
    no: { kind: 'ask-on', prompt: 'open-question-again' },
    ...(onward && { onward }),
    nothingOnward: 'no-steps-here',
  } as const;
  if (world.channel === 'sms') {
    const steps = onward ? [prompt('offer-steps')] : [];
    const offers: readonly Line[] = followUps.length > 0 ? [...steps, { say: 'choices' }] : steps;
    const link: readonly Line[] = outline.hasLink ? [{ say: 'link', topic }] : [];
    return {
      lines: [{ say: 'answer', topic }, ...offers, ...link],
      choices: followUps,
      ...(onward && { yes: onward }),
      ...rest,
    };
  }
  const offers = voiceOffers(world, topic, outline);
  const yes = offers.yes ?? onward;
  const spoken: readonly Line[] = followUps.length > 0 ? [{ say: 'choices' }] : [];
  return {
    lines: [{ say: 'answer', topic }, ...offers.lines, ...spoken, prompt('anything-else')],
    choices: [...offers.textOffer, ...followUps],
    ...(yes && { yes }),
    ...rest,
  };
};
