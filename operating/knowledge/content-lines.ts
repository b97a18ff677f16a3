import type {
  HelplineProfile,
  Hours,
  PublishedKnowledge,
  PublishedTopic,
  Wording,
} from '#content/published-knowledge';
import { type Locale, locales } from '#conversation/locale';

/** One field of published content, as an operator reads it. */
export interface ContentLine {
  readonly field: string;
  readonly locale?: Locale;
  readonly text: string;
  /** A sentence changes word by word; a list of names changes name by name. */
  readonly kind: 'sentence' | 'names';
}

const sentence = (field: string, text: string): ContentLine => ({ field, text, kind: 'sentence' });
const names = (field: string, all: readonly string[]): ContentLine => ({
  field,
  text: all.join(' '),
  kind: 'names',
});

/** What a topic is in one locale; without a locale, what it is in all of them. Empty when there is none such. */
export function linesOfTopic(
  knowledge: PublishedKnowledge,
  id: string,
  locale: Locale | undefined,
): readonly ContentLine[] {
  if (locale !== undefined) {
    const topic = knowledge.locales[locale]?.topics[id];
    return topic === undefined ? [] : wordingsOf(topic);
  }
  const shape = knowledge.profile.topics.find((topic) => topic.id === id);
  if (shape === undefined) return [];
  return [names('asked next', shape.followUps), names('to choose from', shape.list)];
}

function wordingsOf(topic: PublishedTopic): ContentLine[] {
  const { label, question, asOf, answer, steps, links, keywords } = topic;
  return [
    ...(asOf === undefined ? [] : [names('source of', [asOf])]),
    sentence('label', label),
    sentence('question', question),
    sentence('spoken', answer.voice),
    sentence('texted', answer.text),
    ...steps.flatMap(({ voice, text }, index) => [
      sentence(`step ${index + 1} spoken`, voice),
      sentence(`step ${index + 1} texted`, text),
    ]),
    ...links.flatMap((link, index) => [
      sentence(`link ${index + 1}`, `${link.label}: ${link.url}`),
      sentence(`link ${index + 1} spoken`, link.say),
    ]),
    names('keywords', [...keywords].sort()),
  ];
}

const bothWordings = (field: string, wording: Wording | undefined): ContentLine[] =>
  wording === undefined
    ? []
    : [sentence(`${field} spoken`, wording.voice), sentence(`${field} texted`, wording.text)];

/** What the helpline is beside its topics. */
export function linesOfHelpline({ profile, locales: published }: PublishedKnowledge): readonly ContentLine[] {
  return [
    ...profileLines(profile),
    ...locales.flatMap((locale) => {
      const content = published[locale];
      if (content === undefined) return [];
      return [
        sentence('name spoken', content.name.voice),
        sentence('name texted', content.name.text),
        ...bothWordings('hours', content.hours),
        ...bothWordings('desk', content.desk),
        ...bothWordings('place', content.place),
        ...bothWordings('elsewhere', content.elsewhere),
        ...Object.entries(content.groups).map(([id, label]) => sentence(`menu group ${id}`, label)),
      ].map((line) => ({ ...line, locale }));
    }),
  ];
}

function profileLines(profile: HelplineProfile): ContentLine[] {
  return [
    names('serviceline', [profile.serviceline ?? 'none']),
    names('e-mail for enquiries', [profile.enquiriesEmail ?? 'none']),
    names('e-mail for feedback', [profile.feedbackEmail ?? 'none']),
    ...(profile.webForm === undefined ? [] : [names('web form', [profile.webForm.url])]),
    names('languages', profile.locales),
    sentence('hours', describeHours(profile.hours)),
    sentence('menu', profile.menu.map(({ id, topics }) => `${id}: ${topics.join(' ')}`).join('; ')),
  ];
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function describeHours(hours: Hours): string {
  if (hours.kind === 'always') return 'always';
  const week = hours.week.map((times, day) => {
    const open = times.map(({ from, to }) => `${clock(from)}-${clock(to)}`);
    return `${days[day]} ${open.length === 0 ? 'shut' : open.join(' ')}`;
  });
  const holidays = hours.holidays.length === 0 ? '' : `; shut on ${hours.holidays.join(' ')}`;
  return `${week.join(', ')} (${hours.timeZone})${holidays}`;
}

/** @param minutes after midnight */
const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
