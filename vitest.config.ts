import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findBrowser } from './tests/browser/find-browser.ts';

const hasBrowser = findBrowser() !== undefined;
const wayOut = 'bash tests/browser/install-browser.sh installs one, or CHROMIUM names one';
if (!hasBrowser && process.env.CI === 'true') throw new Error(`There is no Chromium: ${wayOut}.`);
// This file is read once more for each project.
if (!hasBrowser && process.env.BROWSER_TESTS === undefined) {
  process.env.BROWSER_TESTS = 'skipped';
  console.log(`browser tests: skipped, there is no Chromium (${wayOut})`);
}

/** The phone page in a real browser. */
const browser: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'browser',
    testTimeout: 30_000,
    // After all else: a page is waited for as long as somebody would, and not while the models are trained.
    sequence: { groupOrder: 1 },
    // A browser on a busy machine may miss what a second look sees.
    retry: 1,
    // One worker's modules for all: half of the suite would be spent on loading them.
    isolate: false,
    globalSetup: 'tests/support/build-snapshot-once.ts',
    include: ['tests/browser/**/*.test.ts'],
  },
};

export default defineConfig({
  test: {
    env: {
      // The AWS SDK warns on Node 20 that versions of 2027 will not run there; ours are pinned.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    // Threads start in half the time of forks. Two at once, so that times measured in a test mean something.
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    // Tests share nothing but what they start, so they share a worker's modules: four times as fast.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'wire',
          // A fresh clone has no trained models; a second run finds them.
          globalSetup: 'tests/support/build-snapshot-once.ts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/unit/**', 'tests/record/**', 'tests/browser/**'],
        },
      },
      ...(hasBrowser ? [browser] : []),
    ],
  },
});
