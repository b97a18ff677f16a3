import { describe, expect, it } from 'vitest';
import type { BotDefinition } from '#authoring/publish/bot-definition';
import { botLocales, hashLocales } from '#infra/lex/bot-locales';

const bot: BotDefinition = {
  helpline: 'hkust',
  locales: [
    {
      locale: 'en',
      localeId: 'en_GB',
      nluConfidenceThreshold: 0.4,
      intents: [
        { name: 'tap-get', utterances: ['get a pass', 'a pass'] },
        { name: 'Command-agent', utterances: ['a person'] },
      ],
    },
    {
      locale: 'zh-HK',
      localeId: 'zh_HK',
      nluConfidenceThreshold: 0.4,
      intents: [{ name: 'tap-get', utterances: ['攞證'] }],
    },
  ],
};

const [english, cantonese] = bot.locales;
const hashOf = (...locales: BotDefinition['locales']): string => hashLocales(botLocales({ ...bot, locales }));

it('gives every locale its fallback, without utterances', () => {
  const fallbacks = botLocales(bot).map(({ intents }) =>
    [intents].flat().filter((intent) => intent !== undefined && 'parentIntentSignature' in intent),
  );
  const fallback = { name: 'FallbackIntent', parentIntentSignature: 'AMAZON.FallbackIntent' };
  expect(fallbacks).toEqual([[fallback], [fallback]]);
});

describe('the hash of what a version holds', () => {
  if (english === undefined || cantonese === undefined) throw new Error('two locales');
  const hash = hashOf(english, cantonese);

  it('is the same for the same content in another order', () => {
    const moved = {
      ...english,
      intents: [...english.intents].reverse().map(({ name, utterances }) => ({
        name,
        utterances: [...utterances].reverse(),
      })),
    };
    expect(hashOf(cantonese, moved)).toBe(hash);
  });

  const taught = (...utterances: string[]) => ({
    ...english,
    intents: [{ name: 'tap-get', utterances }, ...english.intents.slice(1)],
  });

  it.each([
    ['an utterance more', [taught('get a pass', 'a pass', 'pass'), cantonese]],
    ['an utterance less', [taught('get a pass'), cantonese]],
    ['a letter', [taught('get a pass', 'a Pass'), cantonese]],
    ['a threshold', [{ ...english, nluConfidenceThreshold: 0.5 }, cantonese]],
    ['a locale less', [english]],
  ])('is another for %s', (_what, locales) => {
    expect(hashOf(...locales)).not.toBe(hash);
  });
});
