import type { PublishedKnowledge } from '#content/published-knowledge';
import type { PublishedPrompts } from '#content/published-prompts';
import { sayAsSpoken } from '#content/say-as-spoken';
import type { PromptKey } from '#conversation/prompt-key';
import type { GoldenQuestion } from './golden-calls.ts';

/** Heard as the answer to a question that the helpline knows, each of these is a fault of the release. */
const wrongPrompts: readonly PromptKey[] = [
  'miss-first',
  'number-not-in-use',
  'out-of-scope',
  'sorry-connecting',
  'sorry-goodbye',
];

/**
 * The first question of the menu, in the helpline's first language.
 * @throws Error when the content has no such topic: then it is not fit to be released
 */
export function goldenQuestion(
  number: string,
  { profile, locales }: PublishedKnowledge,
  prompts: PublishedPrompts,
): GoldenQuestion {
  const [locale] = profile.locales;
  const words = locale && prompts[locale];
  const id = profile.menu[0]?.topics[0];
  const topic = locale && id && locales[locale]?.topics[id];
  if (!words || !topic) throw new Error(`${profile.id} has no first question`);
  const wrong = wrongPrompts.map((key) => words.prompts[key]);
  return {
    number,
    helpline: profile.id,
    spoken: topic.question,
    texted: topic.keywords[0] ?? topic.question,
    never: wrong
      .flatMap(({ voice, text }) => [beginning(sayAsSpoken(voice, words.speech.sayings)), beginning(text)])
      .filter((words) => words !== ''),
  };
}

/** Up to the first placeholder. */
const beginning = (wording: string): string => wording.split('{')[0]?.trim() ?? wording;
