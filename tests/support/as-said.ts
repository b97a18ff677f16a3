import type { PublishedKnowledge, Wording } from '#content/published-knowledge';
import type { LocalePrompts, PublishedPrompts } from '#content/published-prompts';
import { sayAsSpoken } from '#content/say-as-spoken';

/** Content whose words for the ear are written as they are heard, so that a test finds them in a call. */

type ByName<Value> = Readonly<Record<string, Value>>;

const mapped = <From, To>(values: ByName<From>, change: (value: From) => To): ByName<To> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

const wordingAsSaid =
  ({ speech }: LocalePrompts) =>
  ({ voice, text }: Wording): Wording => ({ voice: sayAsSpoken(voice, speech.sayings), text });

export const promptsAsSaid = (prompts: PublishedPrompts): PublishedPrompts =>
  mapped(prompts, (locale: LocalePrompts) => ({
    ...locale,
    prompts: mapped(locale.prompts, wordingAsSaid(locale)),
  })) as PublishedPrompts;

export const knowledgeAsSaid = (
  knowledge: PublishedKnowledge,
  prompts: PublishedPrompts,
): PublishedKnowledge => ({
  ...knowledge,
  locales: Object.fromEntries(
    Object.entries(knowledge.locales).map(([locale, content]) => {
      const words = prompts[locale as keyof PublishedPrompts];
      if (words === undefined) return [locale, content];
      const asSaid = wordingAsSaid(words);
      const topics = mapped(content.topics, (topic) => ({
        ...topic,
        answer: asSaid(topic.answer),
        steps: topic.steps.map(asSaid),
      }));
      return [locale, { ...content, topics, name: asSaid(content.name) }];
    }),
  ),
});
