import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where `npx playwright-core install` puts what it downloads. */
const downloads = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');

const downloaded = (): readonly string[] =>
  existsSync(downloads)
    ? readdirSync(downloads)
        .filter((name) => name.startsWith('chromium'))
        .flatMap((name) => [
          join(downloads, name, 'chrome-linux/headless_shell'),
          join(downloads, name, 'chrome-linux/chrome'),
        ])
    : [];

/**
 * The Chromium of this machine: the one that CHROMIUM names, one that systems install, or one that playwright-core has
 * downloaded. Undefined when there is none.
 */
export const findBrowser = (): string | undefined =>
  [
    process.env.CHROMIUM ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...downloaded(),
  ].find((path) => path !== '' && existsSync(path));
