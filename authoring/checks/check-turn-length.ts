import { outlineOf } from '#content/outline';
import { sayAsSpoken } from '#content/say-as-spoken';
import { publishKnowledge } from '../publish/publish-knowledge.ts';
import type { ContentFault } from '../sources/content-fault.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { PromptSource } from '../sources/load-prompts.ts';
import type { TopicSource } from '../sources/topic-source.ts';
import { error, toFaults } from './found.ts';
import { sayingsOf } from './sayings-of.ts';
import { turnSeconds } from './turn-seconds.ts';

/** Nobody listens longer in one go: DESIGN, budgets. */
const longestTurnSeconds = 22;

/** How long each topic's turn is heard in one locale, by the topic's id: the answer with what is offered after it. */
export function turnsOf(
  source: KnowledgeSource,
  prompts: PromptSource,
  locale: PromptSource['files'][number]['content']['locale'],
): ReadonlyMap<string, number> {
  const wording = prompts.files.find(({ content }) => content.locale === locale)?.content;
  if (wording === undefined) return new Map();
  const outline = outlineOf(publishKnowledge(source, {}).profile);
  const say = (text: string) => sayAsSpoken(text, sayingsOf(prompts)(locale));
  const seconds = (topic: TopicSource) => turnSeconds(topic, source.topics, wording, outline, say);
  return new Map(source.topics.map((topic) => [topic.content.id, seconds(topic)]));
}

/** What is heard in one go after a question: the whole turn, and not the answer alone. */
export function checkTurnLength(source: KnowledgeSource, prompts: PromptSource | undefined): ContentFault[] {
  if (prompts === undefined) return [];
  return source.profile.content.locales.flatMap((locale) => {
    const turns = turnsOf(source, prompts, locale);
    return source.topics.flatMap((topic) => {
      const seconds = turns.get(topic.content.id) ?? 0;
      if (seconds <= longestTurnSeconds) return [];
      const wrong = `With what is offered after it, it is heard for ${seconds.toFixed(1)} seconds; ${longestTurnSeconds} are the most.`;
      const found = error(
        ['locales', locale, 'answer', 'voice'],
        wrong,
        'Shorten the answer, or make steps of it.',
      );
      return toFaults(topic, [found], { topic: topic.content.id });
    });
  });
}
