import { expect, test } from 'vitest';
import { callNow, say, stagePhone } from './phone-stage.ts';

const stage = stagePhone();

const hostile = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>"'&{{7*7}}\u202e`;

test('what callers say and text is never markup', async () => {
  const { page, complaints } = await stage.open();
  await callNow(page);
  await say(page, hostile);
  expect(await page.locator('.did').last().textContent()).toContain(hostile);
  await page.getByLabel('Text', { exact: true }).fill(hostile);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.text[data-by="helpline"]').waitFor();
  expect(await page.locator('.bubble').first().textContent()).toBe(hostile);
  expect(await page.title()).toBe('Helpline phone');
  expect(await page.locator('img, iframe').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a number that is no number is refused with a word, and the page goes on', async () => {
  const { page } = await stage.open();
  await page.getByLabel('Number', { exact: true }).fill(hostile.slice(0, 40));
  await page.getByLabel('Number', { exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Call the helpline' }).waitFor();
  expect(await page.title()).toBe('Helpline phone');
});

test('no field takes markup for more than text', async () => {
  const { page, complaints } = await stage.open();
  await callNow(page);
  await say(page, 'what is a TAP');
  for (const more of ['Go back to here', 'Keep as a test'])
    await page.locator('[data-face="call"]').getByText(more).click();
  const fields = page.locator('main input:not([type="checkbox"], [type="radio"], [type="datetime-local"])');
  expect(await fields.count()).toBeGreaterThan(3);
  for (const field of await fields.all()) if (await field.isVisible()) await field.fill(hostile.slice(0, 40));
  await page.getByRole('button', { name: 'Run from here' }).click();
  await page.locator('[data-face="first"]').waitFor();
  expect(await page.title()).toBe('Helpline phone');
  expect(await page.locator('img, iframe').count()).toBe(0);
  expect(complaints).toEqual([]);
});
