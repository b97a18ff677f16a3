import { expect, test } from 'vitest';
import type { LocalePrompts } from '#content/published-prompts';
import { testKnowledge, testPrompts } from '#tests/support/turn-content';
import { activateContent } from '#turn/active-content';

test('what could not be made ready is tried again at the next turn, and then kept', async () => {
  const english = testPrompts.en;
  if (english === undefined) throw new Error('the fixture has changed');
  let reads = 0;
  let fails = true;
  const prompts: LocalePrompts = {
    ...english,
    get commands() {
      reads += 1;
      if (fails) throw new Error('not yet');
      return english.commands;
    },
  };
  const content = activateContent(
    { knowledge: testKnowledge(), models: {} },
    { ...testPrompts, en: prompts },
  );
  await expect(content.understandingOf('en')).rejects.toThrow('not yet');
  fails = false;
  const understanding = await content.understandingOf('en');
  expect(understanding.quick('agent', 'sms', { followUps: [] })).toBeDefined();
  const readsOnce = reads;
  expect(await content.understandingOf('en')).toBe(understanding);
  expect(reads).toBe(readsOnce);
});
