import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { callNow, say, stagePhone } from './phone-stage.ts';

const stage = stagePhone();

/** `SCREENSHOTS=docs/phone npx vitest run tests/browser/screenshots.test.ts` renews the pictures of the documents. */
const folder = process.env.SCREENSHOTS ?? '.cache/screenshots';
mkdirSync(folder, { recursive: true });

const wide = { viewport: { width: 1280, height: 900 } } as const;
const narrow = { viewport: { width: 320, height: 860 } } as const;
const looks: readonly { readonly name: string; readonly options: BrowserContextOptions }[] = [
  { name: '1280-light', options: { ...wide, colorScheme: 'light' } },
  { name: '1280-dark', options: { ...wide, colorScheme: 'dark' } },
  { name: '320-light', options: { ...narrow, colorScheme: 'light' } },
  { name: '320-dark', options: { ...narrow, colorScheme: 'dark' } },
];

/** The last turn from its beginning, whatever stands below it. */
const showLastTurn = `log => {
  log.scrollTop = log.querySelector('ol > li:last-child').offsetTop - log.offsetTop;
}`;

const isNarrow = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 900;

async function face(page: Page, name: string): Promise<void> {
  if (isNarrow(page)) await page.getByRole('button', { name, exact: false }).first().click();
}

/** What is to be seen, and how it comes about. */
const scenes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async welcome() {},
  async reason(page) {
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 1280 });
    await callNow(page);
    await say(page, 'sorry to bother you, how do I turn off app lock');
    await page.locator('.why summary').last().click();
    await page.locator('.explanation').waitFor();
    await page.locator('.log').first().evaluate(showLastTurn);
  },
  async texts(page) {
    await face(page, 'Texts');
    for (const [index, words] of ['TAP', 'next', 'how do I turn off app lock'].entries()) {
      await page.getByLabel('Text', { exact: true }).fill(words);
      await page.keyboard.press('Enter');
      await page.locator('.text[data-by="helpline"]').nth(index).waitFor();
    }
  },
  async desk(page) {
    await callNow(page);
    await say(page, 'what is a TAP');
    await page.getByLabel('Say', { exact: true }).fill('can I talk to a person');
    await page.keyboard.press('Enter');
    await page.getByText('Ringing the desk').waitFor();
    await face(page, 'Desk');
  },
  async fork(page) {
    await callNow(page);
    await say(page, 'what is a TAP');
    await say(page, 'thank you');
    const turn = page.locator('[data-face="call"] .turn').nth(1);
    await turn.getByText('Go back to here').click();
    await turn.getByLabel('Say instead').fill('how do I turn off app lock');
    await turn.getByLabel('then all that followed').check();
    await turn.getByRole('button', { name: 'Run from here' }).click();
    await page.locator('[data-face="call"] .turn').nth(2).locator('.heard').waitFor();
    await page.locator('[data-face="first"] .differs').first().waitFor({ state: 'attached' });
    await page.getByLabel('Say', { exact: true }).focus();
  },
};

/** Whoever does not renew them sees that they can be made: at one width, in one scheme. */
const wanted = process.env.SCREENSHOTS === undefined ? looks.slice(0, 1) : looks;
const pictures = wanted.flatMap((look) => Object.keys(scenes).map((scene) => ({ scene, ...look })));

test.each(pictures)('$scene at $name', async ({ scene, name, options }) => {
  const { page, complaints } = await stage.open({ ...options, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Call the helpline' }).waitFor();
  await scenes[scene]?.(page);
  await page.screenshot({ path: join(folder, `${scene}-${name}.png`), caret: 'hide' });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await page.close();
});
