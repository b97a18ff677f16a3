import type { Locale } from '#conversation/locale';
import { waysToAsk } from '../publish/ways-to-ask.ts';
import type { SourceFile } from '../sources/content-fault.ts';
import type { HelplineContent } from '../sources/helpline-schema.ts';
import { normalFormOf } from '../sources/normal-form-of.ts';
import type { TopicContent } from '../sources/topic-schema.ts';
import { checkSayable } from './check-speech.ts';
import { checkText } from './check-text.ts';
import { error, type Found, within } from './found.ts';

/** Checks that what greeting and help name as examples is answered by this helpline, and given in all its languages. */
export function checkExamples(
  { locales, examples }: HelplineContent,
  topics: readonly SourceFile<TopicContent>[],
): Found[] {
  if (examples === undefined) return [];
  return locales.flatMap((locale) => {
    const given = examples[locale];
    if (given === undefined)
      return [error(['examples'], `There are no examples in ${locale}.`, `Write them in ${locale} too.`)];
    return within(
      ['examples', locale],
      [
        ...checkKeywords(given.keywords, locale, topics),
        ...within(['question'], checkQuestion(given.question, locale, topics)),
      ],
    );
  });
}

function checkKeywords(
  keywords: readonly string[],
  locale: Locale,
  topics: readonly SourceFile<TopicContent>[],
): Found[] {
  const known = new Set(topics.flatMap(({ content }) => content.locales[locale]?.keywords ?? []));
  return keywords.flatMap((keyword, index) => {
    if (keywords.indexOf(keyword) < index)
      return [error(['keywords', index], `${keyword} stands here twice.`, 'Take one out.')];
    if (known.has(keyword)) return [];
    const wrong = `No topic has the keyword ${keyword}, so who texts it is not understood.`;
    return [error(['keywords', index], wrong, 'Name one that stands under keywords in a topic.')];
  });
}

function checkQuestion(
  question: string,
  locale: Locale,
  topics: readonly SourceFile<TopicContent>[],
): Found[] {
  const asked = normalFormOf(question);
  const isKnown = topics.some(({ content }) => {
    const wordings = content.locales[locale];
    if (wordings === undefined) return false;
    return waysToAsk(wordings).some((words) => normalFormOf(words) === asked);
  });
  const unknown = error(
    [],
    `No topic is asked for by "${question}".`,
    "Take a topic's question, or one of its ways to ask.",
  );
  const marked = error([], 'It ends with a mark, and the prompt puts one behind it.', 'Take the mark out.');
  return [
    ...(isKnown ? [] : [unknown]),
    ...(/[.?!。？！]$/u.test(question) ? [marked] : []),
    ...checkSayable(question),
    ...checkText(question, locale),
  ];
}
