import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';
import { openBrowser } from './open-browser.ts';

const hkust = '+12025550101';

/** A helpline and a browser, opened once a file. */
export interface PhoneStage {
  /** A page of its own, with a telephone that nobody else holds. */
  open(options?: BrowserContextOptions): Promise<PhonePage>;
  readonly helpline: TestHelpline;
}

/** A page with a telephone. */
export interface PhonePage {
  readonly page: Page;
  readonly handset: string;
  /** What the browser complained about: errors of scripts, and what the page's policy stopped. */
  readonly complaints: readonly string[];
}

/** A machine that is busy with other tests is slow; a page that is stuck stays stuck. */
const patienceMs = 10_000;

let handsets = 61_000_000;

/** Starts both for a test file. */
export function stagePhone(): PhoneStage {
  let browser: Browser | undefined;
  let helpline: TestHelpline | undefined;
  beforeAll(async () => {
    [browser, helpline] = await Promise.all([openBrowser(), startTestHelpline()]);
    // Whoever speaks first waits for models to be loaded.
    await helpline.phone.text({ from: '+85260000000', to: hkust, body: 'how do I turn off app lock' });
  });
  afterAll(async () => {
    await browser?.close();
    await helpline?.helpline.stop();
  });
  const started = (): TestHelpline => {
    if (helpline === undefined) throw new Error('the helpline was not started');
    return helpline;
  };
  return {
    get helpline() {
      return started();
    },
    async open(options = {}) {
      if (browser === undefined) throw new Error('the browser was not opened');
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      page.setDefaultTimeout(patienceMs);
      handsets += 1;
      const handset = `+852${handsets}`;
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      const choices = JSON.stringify(JSON.stringify({ handset }));
      await page.addInitScript(
        `if (sessionStorage.length === 0) sessionStorage.setItem('helpline-phone', ${choices})`,
      );
      await page.goto(started().helpline.phoneUrl);
      return { page, handset, complaints };
    },
  };
}

/** Says words on the call, and waits for the answer. */
export async function say(page: Page, words: string): Promise<void> {
  const turns = page.locator('.turn');
  const before = await turns.count();
  await page.getByLabel('Say', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Say', exact: true }).click();
  await turns.nth(before).locator('.heard').waitFor();
}

/** Presses a key of the keyboard outside of text fields, which is a key of the telephone. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.getByRole('log', { name: 'What is said on the call' }).focus();
  await page.keyboard.press(key);
}

export async function callNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Call the helpline' }).click();
  await page.getByText('How can I help?').waitFor();
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds, a line each; empty where it finds nothing. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
