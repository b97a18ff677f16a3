import { expect, it } from 'vitest';
import { publishPrompts } from '#authoring/publish/publish-prompts';
import { promptSource, prompts } from '#tests/unit/authoring/fixtures/content-builders';

it('publishes every locale, without what only training needs', () => {
  const published = publishPrompts(promptSource(prompts('en'), prompts('zh-HK')));
  const { background: _, advice: __, ...english } = prompts('en');
  expect(Object.keys(published)).toEqual(['en', 'zh-HK']);
  const { advice: ___, ...publishedEnglish } = published.en ?? {};
  expect(publishedEnglish).toEqual(english);
});

it('publishes what is said to danger and distress with every locale, in every language', () => {
  const published = publishPrompts(promptSource(prompts('en'), prompts('zh-HK')));
  expect(published['zh-HK']?.advice).toEqual(published.en?.advice);
  expect(Object.keys(published.en?.advice ?? {})).toEqual(['en', 'zh-HK', 'zh-CN']);
  expect(published.en?.advice['zh-HK']).toEqual({
    speech: { voice: 'Polly.Cantonese', gatherLanguage: 'en-GB', speechTimeout: 'auto' },
    words: {
      danger: { voice: 'Cantonese danger.', text: 'Cantonese danger.' },
      distress: { voice: 'Cantonese distress.', text: 'Cantonese distress.' },
      unsure: { voice: 'Cantonese unsure.', text: 'Cantonese unsure.' },
      again: { voice: 'Cantonese again.', text: 'Cantonese again.' },
    },
    security: { voice: 'Cantonese security {number}.', text: 'Cantonese security {number}.' },
    counselling: { voice: 'Cantonese counselling {number}.', text: 'Cantonese counselling {number}.' },
  });
});
