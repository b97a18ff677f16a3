import { describe, expect, it, test } from 'vitest';
import { checkDesk } from '#authoring/checks/check-desk';
import { checkHelpline } from '#authoring/checks/check-helpline';
import type { HelplineContent } from '#authoring/sources/helpline-schema';
import {
  knowledge,
  promptSource,
  prompts,
  told,
  topic,
  topicWords,
} from '#tests/unit/authoring/fixtures/content-builders';

const of = (changes: Partial<HelplineContent>, source = promptSource(prompts())) =>
  checkHelpline(knowledge([topic('lost-key')], changes), source).map(told);

const shut = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
const said = { en: { voice: 'It is open on Mondays.', text: 'Open on Mondays.' } };
const open = (
  monday: string[],
  timeZone = 'Asia/Hong_Kong',
  holidays: string[] | 'hong-kong' = [],
): Partial<HelplineContent> => ({
  hours: { timeZone, week: { ...shut, monday }, holidays },
  desk: { hours: said },
});

describe('checkHelpline', () => {
  test.each([
    ['always open', {}],
    ['a lunch break', open(['09:00-12:30', '13:30-17:30'])],
    ['open until midnight', open(['00:00-24:00'])],
    ["a place's holidays", open(['09:00-17:30'], 'Asia/Hong_Kong', 'hong-kong')],
  ])('has nothing against %s', (_name, changes) => {
    expect(of(changes)).toEqual([]);
  });

  test.each([
    [
      'hours that end before they begin',
      open(['17:30-09:00']),
      'hours.week.monday[1]: 17:30-09:00 ends before it begins.',
    ],
    [
      'hours that overlap',
      open(['09:00-13:00', '12:30-17:30']),
      'hours.week.monday[2]: 12:30-17:30 begins before the time above it has ended.',
    ],
    [
      'a time zone that is none',
      open([], 'Asia/Hongkong City'),
      'hours.timeZone: There is no time zone "Asia/Hongkong City".',
    ],
    [
      'a holiday that stands twice',
      open([], 'UTC', ['2026-12-25', '2026-12-25']),
      'hours.holidays[2]: 2026-12-25 stands here twice.',
    ],
    ['a locale that stands twice', { locales: ['en', 'en'] }, 'locales[2]: en stands here twice.'],
    [
      'an address in the name',
      { name: { en: { voice: 'example.org', text: 'x' } } },
      'name.en.voice: An address is read aloud.',
    ],
  ] satisfies [string, Partial<HelplineContent>, string][])('finds %s', (_name, changes, expected) => {
    expect(of(changes)).toContain(`error ${expected}`);
  });

  it('wants every locale everywhere', () => {
    expect(of({ locales: ['en', 'zh-HK'] })).toEqual([
      'error locales[2]: There are no prompts in zh-HK.',
      'error name: The name has no zh-HK wording.',
      'error menu[1].label: The group has no zh-HK wording.',
      'error lost-key zh-HK locales: The helpline speaks zh-HK, and this topic has no zh-HK wording.',
    ]);
  });

  it('wants hours in words in every locale', () => {
    const weekly = {
      ...open(['09:00-17:30']),
      desk: { hours: { en: { voice: 'Mondays', text: 'See a.org' } } },
    };
    expect(of(weekly)).toEqual([
      'error desk.hours.en.voice: It ends without a full stop, so it would run into what follows.',
      'warning desk.hours.en.text: The address a.org stands in the middle of the text.',
    ]);
    expect(of({ ...weekly, desk: { hours: {} } })).toEqual([
      'error desk.hours: The hours are not said in en, so callers hear that the desk is shut, and not until when.',
    ]);
  });

  it('refuses a helpline from which a caller can go nowhere, and reminds of a place to be filled in', () => {
    const { serviceline: _, ...silent } = knowledge([topic('lost-key')]).profile.content;
    const faultsOf = (content: HelplineContent) =>
      checkDesk(content).map(({ severity, wrong }) => [severity, wrong]);
    const words = { en: { voice: 'the library', text: 'the library' } };
    expect(faultsOf(silent)).toEqual([
      ['error', 'There is no serviceline, and nothing says where else callers can go.'],
    ]);
    expect(faultsOf({ ...silent, elsewhere: { toFillIn: true, words } })).toEqual([
      ['warning', 'Where else to go names nobody yet.'],
    ]);
    expect(faultsOf({ ...silent, elsewhere: { toFillIn: false, words } })).toEqual([]);
  });

  describe('examples', () => {
    const examples = (keywords: string[], question: string, locales: HelplineContent['locales'] = ['en']) => {
      const topics = [
        topic('lost-key', { keywords: ['LOST'] }),
        topic('new-key', { keywords: ['NEW', 'CUT'] }),
      ];
      const source = knowledge(topics, { locales, examples: { en: { keywords, question } } });
      return checkHelpline(source, promptSource(prompts())).map(told);
    };

    it('may be any keywords, and any question or utterance', () => {
      expect(examples(['LOST', 'CUT'], 'What about new key')).toEqual([]);
      expect(examples(['NEW', 'LOST'], 'How do I find lost key')).toEqual([]);
    });

    test.each([
      [
        'a keyword of no topic',
        ['LOST', 'TAP'],
        'What about lost key',
        'keywords[2]: No topic has the keyword TAP, so who texts it is not understood.',
      ],
      ['a keyword twice', ['LOST', 'LOST'], 'What about lost key', 'keywords[2]: LOST stands here twice.'],
      [
        'a question of no topic',
        ['LOST', 'NEW'],
        'I lost my phone',
        'question: No topic is asked for by "I lost my phone".',
      ],
      [
        'a mark behind the question',
        ['LOST', 'NEW'],
        'What about lost key?',
        'question: It ends with a mark, and the prompt puts one behind it.',
      ],
    ])('finds %s', (_name, keywords, question, expected) => {
      expect(examples(keywords, question)).toEqual([`error examples.en.${expected}`]);
    });

    it('are wanted in every locale, where there are any', () => {
      expect(examples(['LOST', 'NEW'], 'What about lost key', ['en', 'zh-HK'])).toContain(
        'error examples: There are no examples in zh-HK.',
      );
    });
  });

  it('warns of a locale that the helpline does not speak', () => {
    const locales = { en: topicWords('keys'), 'zh-CN': topicWords('钥匙') };
    const source = knowledge([topic('lost-key', {}, { locales })]);
    expect(checkHelpline(source, undefined).map(told)).toEqual([
      'warning lost-key zh-CN: The helpline does not speak zh-CN, so this is never heard.',
    ]);
  });
});
