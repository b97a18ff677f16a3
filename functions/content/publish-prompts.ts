import type { PromptSource } from './load-prompts.ts';
import type { LocalePrompts, PublishedPrompts } from './published-prompts.ts';

/** The prompts as a release carries them: without the sentences that only training needs. */
export function publishPrompts(source: PromptSource): PublishedPrompts {
  return Object.fromEntries(
    source.files.map(({ content }): [string, LocalePrompts] => {
      const { background: _, ...published } = content;
      return [content.locale, published];
    }),
  );
}
