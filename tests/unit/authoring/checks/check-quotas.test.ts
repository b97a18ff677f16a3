import { describe, expect, it } from 'vitest';
import { checkQuotas } from '#authoring/checks/check-quotas';
import { knowledge, told, topic, topicWords } from '#tests/unit/authoring/fixtures/content-builders';

const chinese = (id: string, utterances: string[]) =>
  topic(id, {}, { locales: { 'zh-HK': topicWords(id, { utterances, question: id }) } });

const inChinese = (topics: ReturnType<typeof chinese>[]) =>
  checkQuotas(knowledge(topics, { locales: ['zh-HK'] }), undefined).map(told);

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('checkQuotas', () => {
  it('counts the intents of a locale, and the one for all else', () => {
    expect(inChinese(numbered(249).map((n) => chinese(`t${n}`, [])))).toEqual([]);
    expect(inChinese(numbered(250).map((n) => chinese(`t${n}`, [])))).toEqual([
      'error zh-HK locales[1]: Lex takes 250 intents in zh-HK; these are 251.',
    ]);
  });

  it('counts the ways to ask of an intent', () => {
    // The question is one more.
    expect(
      inChinese([
        chinese(
          't',
          numbered(1499).map((n) => `w${n}`),
        ),
      ]),
    ).toEqual([]);
    expect(
      inChinese([
        chinese(
          't',
          numbered(1500).map((n) => `w${n}`),
        ),
      ]),
    ).toEqual(['error zh-HK locales[1]: Lex takes 1500 ways to ask an intent; t has 1501.']);
  });
});
