import { outlineOf } from '#content/outline';
import type { PublishedKnowledge, PublishedLocale, PublishedTopic } from '#content/published-knowledge';
import type { LocalePrompts, PublishedPrompts } from '#content/published-prompts';
import type { Locale } from '#conversation/locale';
import type { Outline } from '#conversation/outline';
import type { LocaleUnderstanding, LocaleUnderstandingOptions } from '#understanding/locale-understanding';
import type { KnowledgeVersion } from './knowledge-port.ts';

/** One helpline's content, ready to answer with. */
export interface ActiveContent {
  readonly knowledge: PublishedKnowledge;
  readonly prompts: PublishedPrompts;
  readonly outline: Outline;
  /** What is live could not be read: this is what was built in, or read before. */
  readonly standsIn?: true;
  understandingOf(locale: Locale): Promise<LocaleUnderstanding>;
}

/**
 * Loads what understands words when the first are heard: a greeting and a key need none of it. A model that is broken
 * is none: exact words and Lex go on without it.
 */
async function understand(
  options: LocaleUnderstandingOptions,
  broken: (error: unknown) => void,
): Promise<LocaleUnderstanding> {
  const { createLocaleUnderstanding } = await import('#understanding/locale-understanding');
  try {
    return createLocaleUnderstanding(options);
  } catch (error) {
    broken(error);
    const { model: _broken, ...without } = options;
    return createLocaleUnderstanding(without);
  }
}

/**
 * Makes content ready. Recognizers are made when a locale is first heard: a call speaks one language.
 * @throws Error when prompts or knowledge lack a locale that the helpline offers
 */
export function activateContent(
  version: KnowledgeVersion,
  prompts: PublishedPrompts,
  broken: (error: unknown) => void = () => undefined,
): ActiveContent {
  const { knowledge, models } = version;
  const outline = outlineOf(knowledge.profile);
  const made = new Map<Locale, Promise<LocaleUnderstanding>>();
  return {
    knowledge,
    prompts,
    outline,
    understandingOf(locale) {
      const ready = made.get(locale);
      if (ready !== undefined) return ready;
      const model = models[locale];
      const options = {
        locale,
        knowledge: localeContent(knowledge, locale),
        prompts: localePrompts(prompts, locale),
        outline,
        ...(model !== undefined && { model }),
      };
      const understanding = understand(options, broken);
      made.set(locale, understanding);
      // What failed is not kept, so that the next turn tries again.
      understanding.catch(() => made.delete(locale));
      return understanding;
    },
  };
}

/** @throws Error when the knowledge lacks a locale that its own profile offers */
export function localeContent(knowledge: PublishedKnowledge, locale: Locale): PublishedLocale {
  const content = knowledge.locales[locale];
  if (content === undefined) throw new Error(`${knowledge.profile.id} has no content in ${locale}`);
  return content;
}

/** @throws Error when a locale is offered that has no prompts */
export function localePrompts(prompts: PublishedPrompts, locale: Locale): LocalePrompts {
  const words = prompts[locale];
  if (words === undefined) throw new Error(`there are no prompts in ${locale}`);
  return words;
}

/** The topic's content, or undefined when the active version no longer has it. */
export const topicContent = (
  content: ActiveContent,
  locale: Locale,
  topic: string,
): PublishedTopic | undefined => localeContent(content.knowledge, locale).topics[topic];
