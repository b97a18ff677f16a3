import { expect, it } from 'vitest';
import { publishPrompts } from '#content/publish-prompts';
import { promptSource, prompts } from './fixtures/content-builders.ts';

it('publishes every locale, without what only training needs', () => {
  const published = publishPrompts(promptSource(prompts('en'), prompts('zh-HK')));
  const { background: _, ...english } = prompts('en');
  expect(Object.keys(published)).toEqual(['en', 'zh-HK']);
  expect(published.en).toEqual(english);
});
