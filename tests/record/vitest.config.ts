import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    globalSetup: 'tests/support/build-snapshot-once.ts',
    include: ['tests/record/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
