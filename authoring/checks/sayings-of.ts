import type { Sayings } from '#content/say-as-spoken';
import type { Locale } from '#conversation/locale';
import type { PromptSource } from '../sources/load-prompts.ts';

/** How each locale's voice says what is written. */
export type SayingsOf = (locale: Locale) => Sayings | undefined;

/** @param prompts absent while they cannot be read: then all is measured as it is written */
export const sayingsOf =
  (prompts: PromptSource | undefined): SayingsOf =>
  (locale) =>
    prompts?.files.find(({ content }) => content.locale === locale)?.content.speech.sayings;
