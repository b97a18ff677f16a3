import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where systems install it. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where `npx playwright-core install chromium --only-shell` puts what it downloads. */
const downloads = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');

function downloaded(): readonly string[] {
  if (!existsSync(downloads)) return [];
  const shells = readdirSync(downloads).filter((name) => name.startsWith('chromium'));
  return shells.flatMap((name) =>
    ['headless_shell', 'chrome-headless-shell', 'chrome'].map((file) =>
      join(downloads, name, 'chrome-linux', file),
    ),
  );
}

/**
 * The Chromium of this machine: the one that CHROMIUM names and no other, else one that the system has installed, else
 * one that playwright-core has downloaded. Undefined when there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM ?? '';
  const places = named === '' ? [...usual, ...downloaded()] : [named];
  return places.find((path) => existsSync(path));
}
