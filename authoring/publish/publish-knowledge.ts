import { createHash } from 'node:crypto';
import {
  type HelplineProfile,
  type Hours,
  type PublishedKnowledge,
  type PublishedLocale,
  type PublishedTopic,
  publishedKnowledgeSchema,
} from '#content/published-knowledge';
import { type Locale, locales } from '#conversation/locale';
import type { SourceFile } from '../sources/content-fault.ts';
import { type HelplineContent, weekdays } from '../sources/helpline-schema.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import { namedCalendars } from '../sources/named-calendars.ts';
import type { TopicContent, TopicLocaleContent } from '../sources/topic-schema.ts';

/**
 * A helpline's content in the form in which it is stored and bundled.
 * @param source checked content; a topic without a locale is left out of that locale
 * @param modelHashes of each locale's trained model, so that a new model is a new version too
 * @param taught the hash of the helpline's bot
 */
export function publishKnowledge(
  source: KnowledgeSource,
  modelHashes: Readonly<Partial<Record<Locale, string>>>,
  taught?: string,
): PublishedKnowledge {
  const schema = publishedKnowledgeSchema;
  const profile = profileOf(source);
  const published = Object.fromEntries(
    profile.locales.map((locale) => [locale, localeOf(source, locale)]),
  ) as PublishedKnowledge['locales'];
  // Every object here is built key by key, so that equal content is equal text.
  const models = locales.map((locale) => modelHashes[locale] ?? null);
  const everything = JSON.stringify([schema, profile, published, models, taught ?? null]);
  const version = createHash('sha256').update(everything).digest('hex').slice(0, 12);
  return { schema, version, ...(taught === undefined ? {} : { taught }), profile, locales: published };
}

function profileOf({ helpline, topics }: KnowledgeSource): HelplineProfile {
  const { id, serviceline, emails, locales: spoken, hours, whisper, care, menu } = helpline.content;
  return {
    id,
    ...(serviceline === undefined ? {} : { serviceline }),
    ...(emails.enquiries === undefined ? {} : { enquiriesEmail: emails.enquiries }),
    ...(emails.feedback === undefined ? {} : { feedbackEmail: emails.feedback }),
    locales: spoken,
    hours: hoursOf(hours),
    ...(care === undefined ? {} : { care }),
    ...(whisper ? { whisper } : {}),
    menu: menu.map((group) => ({ id: group.id, topics: group.topics })),
    topics: topics.map((topic) => shapeOf(topic, spoken)),
  };
}

/** Steps and links are equal in every locale (a check sees to it), so the first one that is there speaks for all. */
function shapeOf({ content }: SourceFile<TopicContent>, spoken: readonly Locale[]) {
  const first = spoken.map((locale) => content.locales[locale]).find((wordings) => wordings !== undefined);
  return {
    id: content.id,
    steps: first?.steps.length ?? 0,
    hasLink: (first?.links.length ?? 0) > 0,
    followUps: content.followUps,
    list: content.list,
  };
}

function hoursOf(hours: HelplineContent['hours']): Hours {
  if (hours === 'always') return { kind: 'always' };
  const { timeZone, week, holidays } = hours;
  const days = weekdays.map((day) =>
    week[day].map((times) => {
      const [from = 0, to = 0] = times.split('-').map(minutesAfterMidnight);
      return { from, to };
    }),
  );
  const dates = typeof holidays === 'string' ? namedCalendars[holidays].days : holidays;
  return { kind: 'weekly', timeZone, week: days, holidays: dates };
}

/** @param time as HH:MM, which the schema has checked */
export function minutesAfterMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function localeOf({ helpline, topics }: KnowledgeSource, locale: Locale): PublishedLocale {
  const { menu, name, id, hoursSaid, examples } = helpline.content;
  const hours = hoursSaid?.[locale];
  const example = examples?.[locale];
  return {
    topics: Object.fromEntries(
      topics.flatMap(({ content }) => {
        const wordings = content.locales[locale];
        return wordings === undefined ? [] : [[content.id, topicOf(content.id, wordings)]];
      }),
    ),
    groups: Object.fromEntries(menu.map((group) => [group.id, group.label[locale] ?? group.id])),
    name: name[locale] ?? { voice: id, text: id },
    ...(hours === undefined ? {} : { hours: saidAndWritten(hours) }),
    ...(example && { examples: { keywords: example.keywords, question: example.question } }),
  };
}

function topicOf(id: string, wordings: TopicLocaleContent): PublishedTopic {
  const { label, question, answer, steps, links, keywords } = wordings;
  return {
    id,
    label,
    question,
    answer: saidAndWritten(answer),
    steps: steps.map(saidAndWritten),
    links: links.map(({ url, label: name, say }) => ({ url, label: name, say })),
    keywords,
  };
}

const saidAndWritten = ({ voice, text }: { voice: string; text: string }) => ({ voice, text });
