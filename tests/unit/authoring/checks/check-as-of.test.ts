import { describe, expect, it, test } from 'vitest';
import { checkAsOf, leadOf } from '#authoring/checks/check-as-of';
import { topic, topicWords } from '#tests/unit/authoring/fixtures/content-builders';

const dated = (voice: string, text = voice) =>
  topic('lost-key', { answer: { voice, text } }, { asOf: '2021-10' });
const faults = (content: ReturnType<typeof dated>, today: string) =>
  checkAsOf(content, new Date(today)).map(
    ({ severity, path, mend }) => `${severity} ${path.join('.')}: ${mend}`,
  );

describe('checkAsOf', () => {
  it('lets a dated answer stand for 18 months', () => {
    expect(faults(dated('The lock is new.'), '2023-04-30')).toEqual([]);
    expect(faults(dated('The lock is new.'), '2023-05-01')).toEqual([
      'error locales.en.answer.voice: Begin with "As of October 2021:"',
      'error locales.en.answer.text: Begin with "As of October 2021:"',
    ]);
  });

  it('has nothing against an old answer that says so first, by voice and by text', () => {
    expect(faults(dated('As of October 2021: the lock was new.'), '2026-11-01')).toEqual([]);
    expect(faults(dated('As of October 2021: the lock was new.', 'The lock was new.'), '2026-11-01')).toEqual(
      ['error locales.en.answer.text: Begin with "As of October 2021:"'],
    );
  });

  it('asks nothing of a topic without a date', () => {
    expect(checkAsOf(topic('lost-key'), new Date('2026-11-01'))).toEqual([]);
  });

  it('asks for it in every language', () => {
    const answer = { voice: '截至2021年10月：鎖係新嘅。', text: '鎖係新嘅。' };
    const both = topic(
      'lost-key',
      {},
      { asOf: '2021-10', locales: { 'zh-HK': topicWords('鎖匙', { answer }) } },
    );
    expect(faults(both, '2026-11-01')).toEqual([
      'error locales.zh-HK.answer.text: Begin with "截至2021年10月："',
    ]);
  });
});

test.each([
  ['en', 'As of January 2024:'],
  ['zh-HK', '截至2024年1月：'],
  ['zh-CN', '截至2024年1月：'],
] as const)('the lead in %s', (locale, lead) => {
  expect(leadOf('2024-01', locale)).toBe(lead);
});
