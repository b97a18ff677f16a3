import { expect, it } from 'vitest';
import { publishPrompts } from '#authoring/publish/publish-prompts';
import { promptSource, prompts } from '#tests/unit/authoring/fixtures/content-builders';

it('publishes every locale, without what only training needs', () => {
  const published = publishPrompts(promptSource(prompts('en'), prompts('zh-HK')));
  const { background: _, ...english } = prompts('en');
  expect(Object.keys(published)).toEqual(['en', 'zh-HK']);
  expect(published.en).toEqual(english);
});
