import { describe, expect, it } from 'vitest';
import type { BotDefinition } from '#authoring/publish/bot-definition';
import { findBotFaults } from '#infra/lex/check-bot';
import { sampleKnowledge } from '#tests/support/sample-knowledge';

const { profile } = sampleKnowledge('hkust', '000000000000');

type Intents = BotDefinition['locales'][number]['intents'];

const good: Intents = [
  { name: 'Command-agent', utterances: ['a person'] },
  { name: 'tap-get', utterances: ['get a pass', "I'd like a pass, please."] },
];

const bot = (intents: Intents = good): BotDefinition => ({
  helpline: 'hkust',
  locales: [{ locale: 'en', localeId: 'en_GB', nluConfidenceThreshold: 0.4, intents }],
});

const faultsOf = (intents: Intents): string[] => findBotFaults(bot(intents), profile, 'ap-northeast-1');

const saying = (...utterances: readonly string[]): Intents => [
  { name: 'Command-agent', utterances: ['a person'] },
  { name: 'tap-get', utterances },
];

describe('what Lex would refuse', () => {
  it('is nothing in a good bot', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  const refused: readonly (readonly [what: string, intents: Intents, fault: string])[] = [
    ['no words', saying(' '), 'tap-get has an empty utterance.'],
    [
      'too many characters',
      saying('a'.repeat(501)),
      `"${'a'.repeat(60)}" (tap-get) has 501 characters; Lex takes 500 an utterance.`,
    ],
    [
      'braces, which would be a slot',
      saying('get a {pass}'),
      '"get a {pass}" (tap-get) holds {, which Lex may refuse.',
    ],
    [
      'an utterance of two intents, whatever its case',
      saying('A Person'),
      '"A Person" stands under Command-agent and under tap-get; Lex builds no such locale.',
    ],
    [
      'a name with a space',
      [...good, { name: 'Command-a b', utterances: ['hello'] }],
      'Lex takes no intent named "Command-a b": at most 100 letters and digits, with - or _ between them.',
    ],
  ];

  it.each(refused)('%s', (_what, intents, fault) => {
    expect(faultsOf(intents)).toEqual([`hkust en: ${fault}`]);
  });

  it('takes 500 characters', () => {
    expect(faultsOf(saying('a'.repeat(500)))).toEqual([]);
  });

  it('counts an English locale of more than 1,500 utterances an intent as too large', () => {
    const many = Array.from({ length: 1501 }, (_, index) => `a pass ${index}`);
    expect(faultsOf(saying(...many))).toEqual([
      'hkust en: tap-get has 1501 utterances; Lex takes 1500 an intent.',
    ]);
  });

  it('holds a locale to its share of a template, in bytes: Chinese takes three a character', () => {
    const utterances = Array.from({ length: 450 }, (_, index) => `${index}`.padEnd(450, '字'));
    const definition: BotDefinition = {
      helpline: 'hkust',
      locales: [
        {
          locale: 'zh-HK',
          localeId: 'zh_HK',
          nluConfidenceThreshold: 0.4,
          intents: [{ name: 'tap-get', utterances }],
        },
      ],
    };
    expect(findBotFaults(definition, { ...profile, locales: ['zh-HK'] }, 'ap-northeast-1')).toEqual([
      'hkust zh-HK: The utterances take 612670 bytes of the template; three locales fit at 200000 each.',
    ]);
  });
});

describe('what Lex would answer wrongly', () => {
  it('an intent that is no topic', () => {
    expect(faultsOf([...good, { name: 'vpn', utterances: ['the vpn'] }])).toEqual([
      'hkust en: The intent vpn is no topic; what Lex answers with it would count as a miss.',
    ]);
  });

  it('a topic without an intent', () => {
    expect(faultsOf([{ name: 'Command-agent', utterances: ['a person'] }])).toEqual([
      'hkust en: The topic tap-get has no intent; Lex could never answer with it.',
    ]);
  });

  it('an intent that stands there twice', () => {
    expect(faultsOf([...good, { name: 'tap-get', utterances: ['another pass'] }])).toEqual([
      'hkust en: The intent tap-get stands there twice.',
    ]);
  });

  it('a language that the bot is not taught', () => {
    expect(findBotFaults(bot(), { ...profile, locales: ['en', 'zh-HK'] }, 'ap-northeast-1')).toEqual([
      'hkust speaks en, zh-HK, and its bot is taught en.',
    ]);
  });
});
