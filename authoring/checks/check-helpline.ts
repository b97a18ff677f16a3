import { minutesAfterMidnight } from '../publish/publish-knowledge.ts';
import type { ContentFault } from '../sources/content-fault.ts';
import { type HelplineContent, weekdays } from '../sources/helpline-schema.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { PromptSource } from '../sources/load-prompts.ts';
import { checkDesk } from './check-desk.ts';
import { checkExamples } from './check-examples.ts';
import { checkLabel } from './check-links.ts';
import { checkSayable } from './check-speech.ts';
import { checkText } from './check-text.ts';
import { error, type Found, toFaults, warning, within } from './found.ts';

/** Checks helpline.yaml, and that every topic speaks the helpline's languages. */
export function checkHelpline(source: KnowledgeSource, prompts: PromptSource | undefined): ContentFault[] {
  const { profile, topics } = source;
  return [
    ...checkProfile(profile, prompts),
    ...toFaults(profile, checkExamples(profile.content, topics)),
    ...checkSpoken(source),
  ];
}

/** Checks helpline.yaml by itself, for when the rest of its folder cannot be read. */
export function checkProfile(
  profile: KnowledgeSource['profile'],
  prompts: PromptSource | undefined,
): ContentFault[] {
  const found = [
    ...checkLocales(profile.content, prompts),
    ...checkNames(profile.content),
    ...checkHours(profile.content.hours),
    ...checkDesk(profile.content),
  ];
  return toFaults(profile, found);
}

/** Checks that topics speak the languages of their helpline. */
export function checkSpoken({ profile, topics }: KnowledgeSource): ContentFault[] {
  const { locales } = profile.content;
  return topics.flatMap((topic) => {
    const wordings = topic.content.locales;
    const missing = locales.filter((locale) => wordings[locale] === undefined);
    const spare = Object.keys(wordings).filter((locale) => !locales.some((spoken) => spoken === locale));
    const about = { topic: topic.content.id, others: [profile.file] };
    return [
      ...missing.flatMap((locale) => {
        const wrong = `The helpline speaks ${locale}, and this topic has no ${locale} wording.`;
        return toFaults(topic, [error(['locales'], wrong, `Write it under locales, ${locale}.`)], {
          ...about,
          locale,
        });
      }),
      ...spare.flatMap((locale) => {
        const wrong = `The helpline does not speak ${locale}, so this is never heard.`;
        const mend = `Add ${locale} to the locales of ${profile.file} when all topics have it.`;
        return toFaults(topic, [warning(['locales', locale], wrong, mend)], about);
      }),
    ];
  });
}

function checkLocales({ locales }: HelplineContent, prompts: PromptSource | undefined): Found[] {
  return locales.flatMap((locale, index): Found[] => {
    if (locales.indexOf(locale) < index)
      return [error(['locales', index], `${locale} stands here twice.`, 'Take one out.')];
    if (prompts === undefined || prompts.files.some(({ content }) => content.locale === locale)) return [];
    return [
      error(
        ['locales', index],
        `There are no prompts in ${locale}.`,
        `Write prompts/${locale}.yaml, or take it out here.`,
      ),
    ];
  });
}

function checkNames({ locales, name, menu }: HelplineContent): Found[] {
  return locales.flatMap((locale) => {
    const missing = (path: readonly (string | number)[], what: string) =>
      error(path, `${what} has no ${locale} wording.`, `Write it in ${locale} too.`);
    const wording = name[locale];
    const ofName =
      wording === undefined
        ? [missing(['name'], 'The name')]
        : [
            ...within(['name', locale, 'voice'], checkSayable(wording.voice)),
            ...within(['name', locale, 'text'], checkText(wording.text, locale)),
          ];
    const ofGroups = menu.flatMap(({ label }, index) => {
      const words = label[locale];
      if (words === undefined) return [missing(['menu', index, 'label'], 'The group')];
      return within(['menu', index, 'label', locale], [...checkSayable(words), ...checkLabel(words, locale)]);
    });
    return [...ofName, ...ofGroups];
  });
}

function checkHours(hours: HelplineContent['hours']): Found[] {
  if (hours === 'always') return [];
  const { timeZone, week, holidays } = hours;
  const ofDays = weekdays.flatMap((day) => within(['week', day], checkDay(week[day])));
  const dates = typeof holidays === 'string' ? [] : holidays;
  const ofHolidays = dates.flatMap((date, index) =>
    dates.indexOf(date) < index
      ? [error(['holidays', index], `${date} stands here twice.`, 'Take one out.')]
      : [],
  );
  const zone = isTimeZone(timeZone)
    ? []
    : [error(['timeZone'], `There is no time zone "${timeZone}".`, 'Write a name such as Asia/Hong_Kong.')];
  return within(['hours'], [...zone, ...ofDays, ...ofHolidays]);
}

function checkDay(times: readonly string[]): Found[] {
  let end = 0;
  return times.flatMap((time, index): Found[] => {
    const [from = 0, to = 0] = time.split('-').map(minutesAfterMidnight);
    const before = end;
    end = Math.max(end, to);
    if (from >= to) return [error([index], `${time} ends before it begins.`, 'Divide it at midnight.')];
    if (from < before)
      return [error([index], `${time} begins before the time above it has ended.`, 'Put them in order.')];
    return [];
  });
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
