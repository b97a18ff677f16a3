import { expect, test } from 'vitest';
import { callNow, findBarriers, say, stagePhone } from './phone-stage.ts';

const stage = stagePhone();

test('goes back to a turn, says something else and runs on, beside the first run', async () => {
  const { page, complaints } = await stage.open();
  await callNow(page);
  await say(page, 'what is a TAP');
  await say(page, 'thank you');
  const turn = page.locator('[data-face="call"] .turn').nth(1);
  await turn.getByText('Go back to here').click();
  await turn.getByLabel('Say instead').fill('how do I turn off app lock');
  await turn.getByLabel('then all that followed').check();
  await turn.getByRole('button', { name: 'Run from here' }).click();
  const first = page.locator('[data-face="first"]');
  await first.getByText('Heard otherwise in turn 2').waitFor();
  const second = page.locator('[data-face="call"]');
  await second.locator('.turn').nth(2).locator('.heard').waitFor();
  expect(await second.locator('.did').allTextContents()).toEqual([
    'You how do I turn off app lock',
    'You thank you',
  ]);
  expect(await first.locator('.did').first().textContent()).toBe('You what is a TAP');
  expect(await second.locator('.turn').nth(1).locator('.differs').count()).toBe(1);
  expect(await second.locator('.turn').nth(0).locator('.differs').count()).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to this one' }).click();
  await first.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('replays a whole call against today’s code and content, and says whether it differs', async () => {
  const { page } = await stage.open();
  await callNow(page);
  await say(page, 'I need a TAP');
  await say(page, 'text me the link');
  await page.getByRole('button', { name: 'Hang up' }).click();
  await page.getByRole('button', { name: 'Replay' }).click();
  await page.getByText('Heard as the first time, in every turn.').waitFor();
});

test('keeps no call under a name that is taken, or that is none', async () => {
  const { page } = await stage.open();
  await callNow(page);
  await say(page, 'what is a TAP');
  const keep = page.locator('[data-face="call"] .keep');
  await keep.getByText('Keep as a test').click();
  await keep.getByLabel('Its name').fill('Lost phone');
  await keep.getByRole('button', { name: 'Keep' }).click();
  await keep.getByText('lost-phone.yaml is there already').waitFor();
  await keep.getByLabel('Its name').fill('../escape');
  await keep.getByRole('button', { name: 'Keep' }).click();
  await page.getByText('Name it in small letters').waitFor();
});
