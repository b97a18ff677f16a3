import { sayAsSpoken } from '#content/say-as-spoken';
import { type ActiveContent, localePrompts } from './active-content.ts';
import type { Utterance } from './voice-reply.ts';

/** What is written, as the voice of its language says it: "HKUST" is heard as "H K U S T". */
export const asSpoken =
  ({ prompts }: Pick<ActiveContent, 'prompts'>) =>
  ({ locale, text }: Utterance): Utterance => ({
    locale,
    text: sayAsSpoken(text, localePrompts(prompts, locale).speech.sayings),
  });
