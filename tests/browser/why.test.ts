import { expect, test } from 'vitest';
import { callNow, findBarriers, say, stagePhone } from './phone-stage.ts';

const stage = stagePhone();

test('under each turn of a call stands why, and a click away all the rest', async () => {
  const { page, complaints } = await stage.open();
  await callNow(page);
  await say(page, 'sorry to bother you, how do I turn off app lock');
  const why = page.locator('.turn').last().locator('.why');
  expect(await why.locator('summary').textContent()).toMatch(/^Understood as “turning App Lock off”: .* ms/);
  await why.locator('summary').click();
  const rest = why.locator('.explanation');
  await rest.waitFor();
  const told = (await rest.textContent()) ?? '';
  expect(told).toContain('Set asideapology');
  expect(told).toContain('app-lock-disable');
  expect(told).toContain('knowledge/hkust/topics/app-lock-disable.yaml answer');
  expect(told).toContain('knowledge/hkust/ask/app-lock-disable.en.txt');
  expect(told).toContain('open → answer app-lock-disable');
  expect(told).toContain('lex recognize');
  expect(told).toContain('<Gather');
  expect(await findBarriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a text says why it was answered so', async () => {
  const { page } = await stage.open();
  await page.getByLabel('Text', { exact: true }).fill('TAP');
  await page.keyboard.press('Enter');
  const why = page.locator('.text .why');
  expect(await why.locator('summary').textContent()).toContain('a keyword');
  await why.locator('summary').click();
  await why.getByText('knowledge/hkust/topics/tap-get.yaml answer').first().waitFor();
  await why.getByText('table write').first().waitFor();
});
