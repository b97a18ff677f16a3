import type { PublishedKnowledge } from '#content/published-knowledge';
import { type Locale, locales } from '#conversation/locale';
import { type ContentLine, linesOfHelpline, linesOfTopic } from './content-lines.ts';

/** One thing that callers will meet otherwise than now. */
export interface ContentChange {
  /** Absent for what is the helpline's own. */
  readonly topic?: string;
  readonly locale?: Locale;
  /** In an operator's words: spoken, texted, step 2 spoken, keywords. */
  readonly field: string;
  /** Absent when it is new. */
  readonly before?: string;
  /** Absent when it goes. */
  readonly after?: string;
  /** Whether order and number matter, or the words are a set. */
  readonly kind: ContentLine['kind'];
}

/** What callers will hear, read and be able to key in otherwise, in the order of the topics. */
export function compareKnowledge(live: PublishedKnowledge, next: PublishedKnowledge): ContentChange[] {
  const topics = [...new Set([...topicIds(live), ...topicIds(next)])].sort();
  return [
    ...compareLines(linesOfHelpline(live), linesOfHelpline(next)),
    ...topics.flatMap((topic) =>
      [undefined, ...locales].flatMap((locale) =>
        compareLines(linesOfTopic(live, topic, locale), linesOfTopic(next, topic, locale)).map((change) => ({
          ...change,
          topic,
          ...(locale === undefined ? {} : { locale }),
        })),
      ),
    ),
  ];
}

export const topicIds = (knowledge: PublishedKnowledge): string[] =>
  knowledge.profile.topics.map(({ id }) => id).sort();

function compareLines(before: readonly ContentLine[], after: readonly ContentLine[]): ContentChange[] {
  const old = new Map(before.map((line) => [keyOf(line), line]));
  const fresh = new Map(after.map((line) => [keyOf(line), line]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const was = old.get(key);
    const will = fresh.get(key);
    const line = will ?? was;
    if (line === undefined || was?.text === will?.text) return [];
    const { field, kind, locale } = line;
    return [
      {
        field,
        kind,
        ...(locale === undefined ? {} : { locale }),
        ...(was === undefined ? {} : { before: was.text }),
        ...(will === undefined ? {} : { after: will.text }),
      },
    ];
  });
}

const keyOf = ({ field, locale }: ContentLine): string => `${locale ?? ''} ${field}`;
