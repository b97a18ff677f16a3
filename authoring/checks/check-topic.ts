import { type Sayings, sayAsSpoken } from '#content/say-as-spoken';
import { type Locale, locales } from '#conversation/locale';
import type { ContentFault } from '../sources/content-fault.ts';
import type { TopicContent, TopicLocaleContent } from '../sources/topic-schema.ts';
import type { TopicSource } from '../sources/topic-source.ts';
import { checkAsOf } from './check-as-of.ts';
import { checkAsk } from './check-ask.ts';
import { checkLabel, checkLinks } from './check-links.ts';
import { checkSafety } from './check-safety.ts';
import { checkSayable, checkSpeech } from './check-speech.ts';
import { checkReplyLength, checkStepLength, checkText } from './check-text.ts';
import { checkKeywords } from './check-utterances.ts';
import { error, type Found, toFaults, warning, within } from './found.ts';
import type { SayingsOf } from './sayings-of.ts';

/**
 * Every rule that a topic must keep by itself, without a look at the others.
 * @param sayings of each voice, by which its wordings are measured
 */
export function checkTopic(topic: TopicSource, sayings: SayingsOf = () => undefined): ContentFault[] {
  const { content } = topic;
  const found = [
    ...(/^command-|^fallback/i.test(content.id)
      ? [error(['id'], 'Intents of ours have names that begin so.', 'Choose another id.')]
      : []),
    ...locales.flatMap((locale) => {
      const wordings = content.locales[locale];
      if (wordings === undefined) return [];
      return within(['locales', locale], checkLocale(wordings, locale, sayings(locale)));
    }),
    ...checkLikeness(content),
    ...checkAsOf(content),
  ];
  return [...toFaults(topic, found, { topic: content.id }), ...topic.asks.flatMap(checkAsk)];
}

function checkLocale(topic: TopicLocaleContent, locale: Locale, sayings?: Sayings): Found[] {
  const { label, question, answer, steps, links, keywords } = topic;
  return [
    ...within(['label'], [...checkSayable(sayAsSpoken(label, sayings)), ...checkLabel(label, locale)]),
    ...within(['question'], checkSafety(question)),
    ...within(['answer'], checkWording(answer, locale, sayings)),
    ...within(['answer', 'text'], checkReplyLength(answer.text, links[0]?.url)),
    ...steps.flatMap((step, index) =>
      within(
        ['steps', index],
        [...checkWording(step, locale, sayings), ...within(['text'], checkStepLength(step.text))],
      ),
    ),
    ...(steps.length === 1
      ? [warning(['steps'], 'There is only one step.', 'Put it into the answer, or divide it.')]
      : []),
    ...within(['links'], checkLinks(links, locale)),
    ...within(['keywords'], checkKeywords(keywords, locale)),
  ];
}

function checkWording(
  { voice, text }: { voice: string; text: string },
  locale: Locale,
  sayings?: Sayings,
): Found[] {
  return [
    ...within(['voice'], [...checkSpeech(sayAsSpoken(voice, sayings), locale), ...checkSafety(voice)]),
    ...within(['text'], [...checkText(text, locale), ...checkSafety(text)]),
  ];
}

/** A caller who changes the language in the middle of the steps goes on with the same step. */
function checkLikeness({ locales: wordings }: TopicContent): Found[] {
  const [first, ...others] = locales.filter((locale) => wordings[locale] !== undefined);
  if (first === undefined) return [];
  return others.flatMap((other) =>
    (['steps', 'links'] as const).flatMap((field) => {
      const here = wordings[other]?.[field].length ?? 0;
      const there = wordings[first]?.[field].length ?? 0;
      if (here === there) return [];
      const wrong = `There are ${here} ${field} in ${other} and ${there} in ${first}.`;
      return [error(['locales', other, field], wrong, 'Give both languages the same number.')];
    }),
  );
}
