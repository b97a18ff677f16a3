import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Opens a browser that nobody sees. As root, as in a container, Chromium has no sandbox to go into. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('there is no Chromium on this machine');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}
