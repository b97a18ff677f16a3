import type { HelplineProfile, PublishedKnowledge, PublishedTopic } from '#content/published-knowledge';
import type { AdviceWords, CommandWords, LocalePrompts, PublishedPrompts } from '#content/published-prompts';
import { type Command, commands } from '#conversation/command';
import type { Locale } from '#conversation/locale';
import { type PromptKey, promptKeys } from '#conversation/prompt-key';

/**
 * A helpline whose words name themselves, so that a test says what is meant and not how it is worded today:
 * a prompt is "[key]" with its slots behind, an answer "Voice of tap-get." or "Text of tap-get.".
 */

interface Shape {
  readonly label: string;
  readonly steps?: number;
  readonly link?: string;
  readonly followUps?: readonly string[];
  readonly list?: readonly string[];
}

/** What the list of ways offers, on three pages. */
export const ways = [
  'duo-push',
  'duo-passcode',
  'sms-passcode',
  'hardware-token',
  'bypass-online',
  'bypass-desk',
  'touch-id',
  'windows-hello',
  'passkey-qr',
  'trust-browser',
] as const;

const shapes: Readonly<Record<string, Shape>> = {
  'tap-get': {
    label: 'getting a TAP',
    steps: 3,
    link: 'tap',
    followUps: ['tap-use', 'tap-what', 'phone-missing'],
  },
  'tap-use': { label: 'using a TAP', followUps: ['tap-what'] },
  'tap-what': { label: 'what a TAP is' },
  'phone-missing': { label: 'a missing phone', link: 'phone', followUps: ['tap-get', 'ways-to-pass'] },
  'phone-new': { label: 'a new phone', steps: 4 },
  'ways-to-pass': { label: 'ways to pass', list: ways },
  ...Object.fromEntries(ways.map((id) => [id, { label: `the way ${id}` }])),
};

const profile: HelplineProfile = {
  id: 'hkust',
  serviceline: '+85223586200',
  enquiriesEmail: 'cchelp@ust.hk',
  feedbackEmail: 'cclisten@ust.hk',
  locales: ['en'],
  hours: { kind: 'always' },
  menu: [
    { id: 'pass', topics: ['tap-get', 'tap-use', 'tap-what'] },
    { id: 'phone', topics: ['phone-missing', 'phone-new'] },
    { id: 'ways', topics: ['ways-to-pass', ...ways.slice(0, 4)] },
    { id: 'codes', topics: ways.slice(4, 6) },
    { id: 'machines', topics: ways.slice(6) },
  ],
  topics: Object.entries(shapes).map(([id, { steps = 0, link, followUps = [], list = [] }]) => ({
    id,
    steps,
    hasLink: link !== undefined,
    followUps,
    list,
  })),
};

function topicOf(id: string, { label, steps = 0, link }: Shape): PublishedTopic {
  const wording = (what: string) => ({ voice: `Voice of ${what}.`, text: `Text of ${what}.` });
  return {
    id,
    label,
    question: `What about ${label}?`,
    answer: wording(id),
    steps: Array.from({ length: steps }, (_, index) => wording(`${id} step ${index + 1}`)),
    links:
      link === undefined
        ? []
        : [
            {
              url: `https://example.edu/${link}`,
              label: `the ${link} page`,
              say: `example dot edu, ${link}`,
            },
          ],
    keywords: [id.toUpperCase()],
  };
}

const groups = { pass: 'a pass', phone: 'your phone', ways: 'ways', codes: 'codes', machines: 'machines' };

/** What a test changes of the helpline. */
export interface ContentChanges {
  readonly profile?: Partial<HelplineProfile>;
  /** Without these, as for a helpline whose sources name none. */
  readonly without?: readonly ('serviceline' | 'enquiriesEmail' | 'feedbackEmail')[];
  /** English wordings of topics that replace the ones that name themselves. */
  readonly topics?: Readonly<Record<string, Partial<PublishedTopic>>>;
  readonly version?: string;
}

/** The published knowledge. Every locale has the English words, with its own tag before them. */
export function testKnowledge(changes: ContentChanges = {}): PublishedKnowledge {
  const without = new Set<string>(changes.without);
  const whole: HelplineProfile = { ...profile, ...changes.profile };
  const kept = Object.fromEntries(Object.entries(whole).filter(([name]) => !without.has(name)));
  const topics = Object.entries(shapes).map(([id, shape]) => [
    id,
    { ...topicOf(id, shape), ...changes.topics?.[id] },
  ]);
  const localeContent = {
    topics: Object.fromEntries(topics),
    groups,
    name: { voice: 'the test helpline', text: 'Test Helpline' },
  };
  return {
    schema: 1,
    version: changes.version ?? '000000000001',
    profile: kept as unknown as HelplineProfile,
    locales: Object.fromEntries(whole.locales.map((locale) => [locale, localeContent])),
  };
}

const slots: Readonly<Partial<Record<PromptKey, string>>> = {
  greeting: '{helpline}',
  'greeting-alone': '{helpline}',
  'offer-text': '{link} to {lastFour}',
  'which-of': '{first} / {second}',
  'text-sent': 'to {lastFour}',
  'text-not-possible': '{link}',
  'text-body': '{link} {url}',
  'text-body-step': '{step} {url}',
  'text-body-serviceline': '{serviceline}',
  'agent-text': '{serviceline}',
  'sorry-connecting': '{serviceline}',
  'offer-language': '{key}',
  'desk-shut': '{hours}',
  'case-message': '{reference}',
  'case-call-back': '{reference}',
  'case-feedback': '{reference}',
  'case-transfer': '{reference}',
  'text-body-reference': '{reference}',
  resume: '{topic}',
  whisper: '{topics} {step}',
  'call-back-desk': '{topics}',
  'whisper-accept': '{topics} {step}',
  'whisper-step': '{step}',
  'sorry-email': '{email}',
  'as-of': '{month}',
  'closed-until': '{time}',
  'closed-until-day': '{time} {day}',
  'closed-through': '{day}',
  'offer-text-key': '{link} to {lastFour} on {key}',
  'offer-topic': '{topic}',
  'offer-topic-key': '{topic} on {key}',
  'and-topic': '{topic}',
  'back-to-step': '{step} of {topic}',
  'back-to-step-key': '{step} of {topic} on {key}',
  'is-it-about': '{topic}',
  'step-number': '{step} of {steps}',
  'address-is': '{link}',
};

const ofNeed = (what: string) => ({ voice: `[advice ${what}]`, text: `[advice ${what}]` });

/** The same in every locale's prompts: what is said to danger and distress, in each language's own voice. */
function adviceOf(locale: Locale): AdviceWords {
  const tag = tags[locale];
  const words = (what: string) => ofNeed(`${tag}${what}`);
  return {
    speech: {
      voice: `Polly.care-${locale}`,
      sayLanguage: locale === 'en' ? 'en-GB' : locale,
      gatherLanguage: locale === 'en' ? 'en-GB' : locale,
      speechTimeout: 'auto',
    },
    words: {
      danger: words('danger'),
      distress: words('distress'),
      unsure: words('unsure'),
      again: words('again'),
    },
    security: { voice: '[security] {number}', text: '[security] {number}' },
    counselling: { voice: '[counselling] {number}', text: '[counselling] {number}' },
  };
}

const advice = (): LocalePrompts['advice'] => ({
  en: adviceOf('en'),
  'zh-HK': adviceOf('zh-HK'),
  'zh-CN': adviceOf('zh-CN'),
});

const tags: Record<Locale, string> = { en: '', 'zh-HK': '粵', 'zh-CN': '普' };

function promptsOf(locale: Locale): LocalePrompts {
  const named = promptKeys.map((key) => {
    const words = `[${tags[locale]}${key}] ${slots[key] ?? ''}`.trim();
    return [key, { voice: words, text: words }];
  });
  const inWords = {
    'choice-option': { voice: 'For {label}, press {key}.', text: '{key} {label}' },
    'choice-act': { voice: 'To {label}, press {key}.', text: '{key} {label}' },
    'about-list': { voice: 'About {list}.', text: 'About {list}.' },
    'you-can': { voice: 'You can {list}.', text: 'You can {list}.' },
  };
  const words = commands.map((command): [Command, CommandWords] => {
    const name = command.replaceAll('-', ' ');
    return [command, { label: name, exact: [name], utterances: [] }];
  });
  return {
    locale,
    speech: {
      voice: `Polly.${locale}`,
      sayLanguage: locale === 'en' ? 'en-GB' : locale,
      gatherLanguage: locale === 'en' ? 'en-GB' : locale,
      speechTimeout: 'auto',
    },
    spelling: { at: 'at', dot: 'dot' },
    prompts: { ...Object.fromEntries(named), ...inWords },
    commands: Object.fromEntries(words) as Record<Command, CommandWords>,
    advice: advice(),
  };
}

/** Prompts in every language that the project knows. */
export const testPrompts: PublishedPrompts = {
  en: promptsOf('en'),
  'zh-HK': promptsOf('zh-HK'),
  'zh-CN': promptsOf('zh-CN'),
};
