import { sayAsSpoken } from '#content/say-as-spoken';
import type { ActiveContent } from './active-content.ts';
import type { Utterance } from './voice-reply.ts';

/**
 * What is written, as the voice of its language says it: "HKUST" is heard as "H K U S T". Of a language that the prompts
 * lack there is the advice to danger and distress alone, which is written as it is said.
 */
export const asSpoken =
  ({ prompts }: Pick<ActiveContent, 'prompts'>) =>
  ({ locale, text }: Utterance): Utterance => ({
    locale,
    text: sayAsSpoken(text, prompts[locale]?.speech.sayings),
  });
