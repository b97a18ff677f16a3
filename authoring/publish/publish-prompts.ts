import type { LocalePrompts, PublishedPrompts } from '#content/published-prompts';
import type { Locale } from '#conversation/locale';
import type { PromptSource } from '../sources/load-prompts.ts';
import type { AdviceContent } from '../sources/prompts-schema.ts';

/** The prompts as a release carries them: without the sentences that only training needs. */
export function publishPrompts(source: PromptSource): PublishedPrompts {
  return Object.fromEntries(
    source.files.map(({ content }): [string, LocalePrompts] => {
      const { background: _, advice, ...published } = content;
      return [content.locale, { ...published, advice: publishAdvice(advice) }];
    }),
  );
}

function publishAdvice(advice: AdviceContent): LocalePrompts['advice'] {
  const inOne = (locale: Locale) => {
    const { speech, security, counselling, ...words } = advice[locale];
    return { speech, words, security, counselling };
  };
  return { en: inOne('en'), 'zh-HK': inOne('zh-HK'), 'zh-CN': inOne('zh-CN') };
}
