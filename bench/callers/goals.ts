import type { PublishedKnowledge } from '../../functions/content/published-knowledge.ts';
import { asTopicId, type TopicId } from '../../functions/conversation/topic-id.ts';
import { type HeldOutQuestion, readHeldOutQuestions } from '../../local/ask/held-out-questions.ts';

/** What a caller wants to end the call with. */
export type Goal =
  | {
      readonly kind: 'topic';
      readonly topic: TopicId;
      /** How the menu names it: its own label and its groups'. */
      readonly labels: readonly string[];
      readonly groups: readonly string[];
      readonly questions: readonly HeldOutQuestion[];
    }
  | { readonly kind: 'person' };

export interface GoalBook {
  readonly topics: readonly Extract<Goal, { kind: 'topic' }>[];
  readonly person: Goal;
  /** How callers ask for a person. */
  readonly personWords: readonly string[];
}

/** Typed slips are not spoken. */
const typedKinds: readonly string[] = ['typo', 'texting'];

/**
 * All that callers of one helpline may want, in words that the recognizers were never taught.
 * @param path of held-out questions
 * @throws Error when a topic has no question
 */
export function readGoals(path: string, knowledge: PublishedKnowledge): GoalBook {
  const { profile, locales } = knowledge;
  const content = locales.en;
  if (content === undefined) throw new Error('the callers speak English');
  const spoken = readHeldOutQuestions(path).filter(
    ({ helpline, locale, kind }) => helpline === profile.id && locale === 'en' && !typedKinds.includes(kind),
  );
  const asking = (expected: string) => spoken.filter((question) => question.expected[0] === expected);
  const topics = profile.topics.map(({ id }) => {
    const questions = asking(`topic:${id}`);
    if (questions.length === 0) throw new Error(`${path} has no question on ${id}`);
    const groups = profile.menu.filter((group) => group.topics.includes(id));
    const lists = profile.topics.filter(({ list }) => list.includes(id));
    return {
      kind: 'topic' as const,
      topic: asTopicId(id),
      labels: [content.topics[id]?.label ?? ''],
      groups: [
        ...groups.map((group) => content.groups[group.id] ?? ''),
        ...lists.map((list) => content.topics[list.id]?.label ?? ''),
      ],
      questions,
    };
  });
  const personWords = asking('command:agent').map(({ text }) => text);
  return { topics, person: { kind: 'person' }, personWords };
}
