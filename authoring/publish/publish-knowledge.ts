import { createHash } from 'node:crypto';
import { knowledgeSchema as schema } from '#content/knowledge-schema';
import { type Hours, type PublishedKnowledge, publishedKnowledge } from '#content/published-knowledge';
import { type Locale, locales } from '#conversation/locale';
import type { SourceFile } from '../sources/content-fault.ts';
import { type HelplineContent, weekdays } from '../sources/helpline-schema.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import { namedCalendars } from '../sources/named-calendars.ts';
import type { TopicContent } from '../sources/topic-schema.ts';

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
  // Parsing takes the fields that the shape names, in its order, so that equal content is equal text.
  const profile = publishedKnowledge.shape.profile.parse(profileOf(source));
  const wordings = Object.fromEntries(profile.locales.map((locale) => [locale, localeOf(source, locale)]));
  const published = publishedKnowledge.shape.locales.parse(wordings);
  const models = locales.map((locale) => modelHashes[locale] ?? null);
  const everything = JSON.stringify([schema, profile, published, models, taught ?? null]);
  const version = createHash('sha256').update(everything).digest('hex').slice(0, 12);
  return { schema, version, ...(taught === undefined ? {} : { taught }), profile, locales: published };
}

function profileOf({ profile, topics }: KnowledgeSource) {
  const { desk, hours, whisper, ...said } = profile.content;
  return {
    ...said,
    ...(desk.email !== undefined && { enquiriesEmail: desk.email }),
    ...(desk.webForm && { webForm: desk.webForm }),
    hours: hoursOf(hours),
    ...(whisper !== 'off' && { whisper }),
    topics: topics.map((topic) => shapeOf(topic, said.locales)),
  };
}

/** Steps and links are equal in every locale (a check sees to it), so the first one that is there speaks for all. */
function shapeOf({ content }: SourceFile<TopicContent>, spoken: readonly Locale[]) {
  const first = spoken.map((locale) => content.locales[locale]).find((wordings) => wordings !== undefined);
  return { ...content, steps: first?.steps.length ?? 0, hasLink: (first?.links.length ?? 0) > 0 };
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

function localeOf({ profile, topics }: KnowledgeSource, locale: Locale) {
  const { menu, name, id, desk, elsewhere, examples } = profile.content;
  return {
    topics: Object.fromEntries(
      topics.flatMap(({ content }) => {
        const wordings = content.locales[locale];
        return wordings === undefined ? [] : [[content.id, { ...content, ...wordings }]];
      }),
    ),
    groups: Object.fromEntries(menu.map((group) => [group.id, group.label[locale] ?? group.id])),
    name: name[locale] ?? { voice: id, text: id },
    ...inLocale(locale, {
      ...{ hours: desk.hours, desk: desk.name, place: desk.place },
      ...{ elsewhere: elsewhere?.words, examples },
    }),
  };
}

/** What is worded in a locale, without what is not. */
const inLocale = (
  locale: Locale,
  all: Readonly<Record<string, Readonly<Partial<Record<Locale, unknown>>> | undefined>>,
) =>
  Object.fromEntries(
    Object.entries(all).flatMap(([field, words]) =>
      words?.[locale] === undefined ? [] : [[field, words[locale]]],
    ),
  );
