import type { LocalePrompts, PublishedPrompts } from '#content/published-prompts';
import type { PromptSource } from '../sources/load-prompts.ts';

/** The prompts as a release carries them: without the sentences that only training needs. */
export function publishPrompts(source: PromptSource): PublishedPrompts {
  return Object.fromEntries(
    source.files.map(({ content }): [string, LocalePrompts] => {
      const { background: _, ...published } = content;
      return [content.locale, published];
    }),
  );
}
