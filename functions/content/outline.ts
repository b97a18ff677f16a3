import type { Outline } from '#conversation/outline';
import { asTopicId, type TopicId } from '#conversation/topic-id';
import type { HelplineProfile } from './published-knowledge.ts';

const asTopicIds = (ids: readonly string[]): TopicId[] => ids.map(asTopicId);

/** What the conversation needs to know of a helpline. */
export function outlineOf(profile: HelplineProfile): Outline {
  return {
    locales: profile.locales,
    topics: new Map(
      profile.topics.map(({ id, steps, hasLink, followUps, list }) => [
        asTopicId(id),
        { steps, hasLink, followUps: asTopicIds(followUps), list: asTopicIds(list) },
      ]),
    ),
    menu: profile.menu.map(({ id, topics }) => ({ id, topics: asTopicIds(topics) })),
    hasServiceline: profile.serviceline !== undefined,
    hasFeedback: profile.feedbackEmail !== undefined,
  };
}
