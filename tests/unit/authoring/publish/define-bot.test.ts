import { describe, expect, it } from 'vitest';
import { defineBot } from '#authoring/publish/define-bot';
import {
  knowledge,
  promptSource,
  prompts,
  topic,
  topicWords,
} from '#tests/unit/authoring/fixtures/content-builders';

const question = 'What about my key (and lock)?';
const lostKey = (utterances: string[]) =>
  topic(
    'lost-key',
    {},
    {
      locales: {
        en: topicWords('my key', { question, utterances }),
        'zh-HK': topicWords('鎖匙', { question: '鎖匙？', utterances: ['冇咗鎖匙'] }),
      },
    },
  );
const words = promptSource(prompts('en'), prompts('zh-HK'));
const bot = (utterances: string[]) =>
  defineBot(knowledge([lostKey(utterances)], { locales: ['en', 'zh-HK'] }), words);

describe('defineBot', () => {
  it('has one bot locale a language, under the name that Lex knows', () => {
    const { helpline, locales } = bot(['i lost my key']);
    expect(helpline).toBe('sound');
    expect(
      locales.map(({ locale, localeId, nluConfidenceThreshold }) => [
        locale,
        localeId,
        nluConfidenceThreshold,
      ]),
    ).toEqual([
      ['en', 'en_GB', 0.4],
      ['zh-HK', 'zh_HK', 0.4],
    ]);
  });

  it('names intents by command and by topic', () => {
    const names = bot([]).locales[0]?.intents.map(({ name }) => name) ?? [];
    expect([names[0], names.at(-1)]).toEqual(['Command-agent', 'lost-key']);
    for (const name of names) expect(name).toMatch(/^([0-9a-zA-Z][_-]?)+$/);
  });

  it('teaches only what Lex takes', () => {
    const intents = bot(['my key & i']).locales[0]?.intents ?? [];
    expect(intents.at(-1)?.utterances).toEqual(['What about my key and lock ?', 'my key i']);
  });

  it('teaches an English locale no Chinese', () => {
    const [english, cantonese] = bot(['中文 please', 'my key']).locales;
    expect(english?.intents.at(-1)?.utterances).toEqual(['What about my key and lock ?', 'my key']);
    expect(cantonese?.intents.at(-1)?.utterances).toContain('冇咗鎖匙');
  });

  it('teaches no sentence twice in a language', () => {
    for (const { intents } of bot(['my key', 'My key!', 'agent']).locales) {
      const all = intents.flatMap(({ utterances }) => utterances.map((one) => one.toLowerCase()));
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('is the same whatever the order of the sentences', () => {
    expect(bot(['b key', 'a key'])).toEqual(bot(['a key', 'b key']));
  });
});
