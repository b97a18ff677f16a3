import { expect, test } from 'vitest';
import { createTestHelpline, testContent } from '#tests/support/turn-helpline';
import { createCaller, createTexter, pressesKey } from '#tests/support/turn-phone';
import type { ContentSource } from '#turn/content-source';

const firstFacts = { read: () => Promise.reject(new Error('the table is down')) };

/** What was built in answers for what could not be read. */
const standIn = { ...testContent(), standsIn: true as const };
const builtIn: ContentSource = {
  current: async () => standIn,
  follow: async () => standIn,
};

test('a greeting that went without the table is degraded; a key press asks nothing of it', async () => {
  const { helpline, log } = createTestHelpline({ firstFacts });
  await createCaller(helpline).calls(pressesKey('#'));
  expect(log.turns.map(({ degraded }) => degraded)).toEqual([['table'], undefined]);
});

test('a text that went without the table is degraded', async () => {
  const { helpline, log } = createTestHelpline({ firstFacts });
  await createTexter(helpline).texts('MENU');
  expect(log.turns.map(({ degraded }) => degraded)).toEqual([['table']]);
});

test('so is every turn that is answered from what was built in because what is live could not be read', async () => {
  const { helpline, log } = createTestHelpline({ content: builtIn });
  await createCaller(helpline).calls(pressesKey('#'));
  await createTexter(helpline).texts('MENU');
  expect(log.turns.map(({ degraded }) => degraded)).toEqual([['knowledge'], ['knowledge'], ['knowledge']]);
});

test('a turn that got all that it asked for is not', async () => {
  const { helpline, log } = createTestHelpline();
  await createCaller(helpline).calls(pressesKey('#'));
  await createTexter(helpline).texts('MENU');
  expect(log.turns.map(({ degraded }) => degraded)).toEqual([undefined, undefined, undefined]);
});
