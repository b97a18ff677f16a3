import { expect, test } from 'vitest';
import { callNow, findBarriers, pressKey, say, stagePhone } from './phone-stage.ts';

const stage = stagePhone();

test('cases, mails and what was not understood are there to look at', async () => {
  const { page } = await stage.open();
  await callNow(page);
  await say(page, 'purple monkey dishwasher');
  await pressKey(page, '0');
  await page.getByRole('button', { name: 'Be busy' }).click();
  await page.locator('.turn').nth(3).locator('.heard').waitFor();
  await pressKey(page, '2');
  await page.locator('.turn').nth(4).locator('.heard').waitFor();
  await stage.helpline.helpline.tellDesk();
  await page.getByRole('button', { name: 'What came of it' }).click();
  const sheet = page.locator('#outcome-sheet');
  await sheet.getByText('call-back, open').waitFor();
  // That the desk was rung, and that the caller wants to be called back.
  expect(await sheet.locator('.group').nth(1).locator('summary').count()).toBe(2);
  expect(await sheet.locator('.group').nth(2).textContent()).toContain('purple monkey dishwasher');
  expect(await findBarriers(page)).toEqual([]);
});

test('a file that was saved says so, and a broken one shows what is wrong with it', async () => {
  const { page } = await stage.open();
  const { house } = stage.helpline.helpline;
  await page.getByText('Save a file in knowledge or prompts').waitFor();
  const path = 'knowledge/hkust/topics/tap-get.yaml';
  house.tell({ kind: 'live', words: `${path} speaks from the next turn on,`, ms: 210 });
  await page.getByText(`${path} speaks from the next turn on, 210 ms after it was saved`).waitFor();
  house.tell({ kind: 'broken', words: `${path}:7 <b>answer</b> is too long` });
  await page.getByText('Not taken up').waitFor();
  expect(await page.locator('.broken pre').textContent()).toContain('<b>answer</b> is too long');
  expect(await findBarriers(page)).toEqual([]);
});
