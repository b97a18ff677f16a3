import { expect, test } from 'vitest';
import { announceRunningHelpline, readRunningHelpline } from '#local/helpline/running-helpline';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';

const running = {
  webhooksUrl: 'http://127.0.0.1:3000',
  publicBaseUrl: 'https://example.org',
  phoneUrl: 'http://127.0.0.1:3001',
  tableUrl: 'http://127.0.0.1:4000',
  lexUrl: 'http://127.0.0.1:4001',
  snsUrl: 'http://127.0.0.1:4002',
};

test('what was announced is found until it is taken back', async () => {
  const { root } = createTestWorld();
  expect(await readRunningHelpline(root)).toBeUndefined();
  const takeBack = await announceRunningHelpline(root, running);
  expect(await readRunningHelpline(root)).toEqual(running);
  await takeBack();
  expect(await readRunningHelpline(root)).toBeUndefined();
});

test('a helpline that ends does not take back one that was started after it', async () => {
  const { root } = createTestWorld();
  const takeBack = await announceRunningHelpline(root, running);
  const later = { ...running, webhooksUrl: 'http://127.0.0.1:3100' };
  await announceRunningHelpline(root, later);
  await takeBack();
  expect(await readRunningHelpline(root)).toEqual(later);
});

test('a file that is none of ours is no helpline', async () => {
  const world = createTestWorld();
  world.write('.cache/running-helpline.json', { webhooksUrl: 'here' });
  expect(await readRunningHelpline(world.root)).toBeUndefined();
});
