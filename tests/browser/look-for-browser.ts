import { findBrowser } from './find-browser.ts';

/** Says in one line that the page was not tried, where there is nothing to try it in. */
export function setup(): void {
  if (findBrowser() !== undefined) return;
  console.log('browser tests: skipped, there is no Chromium (apt-get install chromium, or set CHROMIUM)');
}
