import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { env:{AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED:'true'}, pool:'threads', maxWorkers:2, isolate:false, testTimeout:15000, hookTimeout: 30000, include:['tests/**/*.test.ts'], exclude:['tests/unit/**','tests/record/**'] , globalSetup: 'tests/support/build-snapshot-once.ts'}});
