import type { HelplineProfile, PublishedExamples, PublishedLocale } from '#content/published-knowledge';

/** More would be a list to read, and fewer might look like all there is. */
const namedKeywords = 3;

/**
 * What callers are told that they could ask, as it stands in a sentence.
 * @param language a BCP 47 tag, by whose custom the keywords are joined: "TAP, LOST or VPN" in British English
 */
export function exampleWords(
  menu: HelplineProfile['menu'],
  locale: PublishedLocale,
  language: string,
): { readonly keywords: string; readonly example: string } {
  const { keywords, question } = locale.examples ?? firstOfMenu(menu, locale);
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  return { keywords: either.format(keywords), example: question };
}

/** Knowledge that names no examples has them all the same: what is most asked is first in the menu. */
function firstOfMenu(menu: HelplineProfile['menu'], { topics }: PublishedLocale): PublishedExamples {
  const inOrder = menu.flatMap((group) => group.topics.flatMap((id) => topics[id] ?? []));
  return {
    keywords: inOrder.flatMap((topic) => topic.keywords.slice(0, 1)).slice(0, namedKeywords),
    question: inOrder[0]?.question.replace(/[.?!。？！]+$/u, '') ?? '',
  };
}
