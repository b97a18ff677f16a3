/** How esbuild makes a function's code: one ESM file with the SDK in it. Deployment, benchmarks and tests share it. */
export const functionEsbuild = {
  target: 'node24',
  // The SDK's ESM files: smaller than its CommonJS ones, which esbuild cannot shake.
  mainFields: ['module', 'main'],
  // Instead of the SDK's whole search for credentials, a fifth of the code of a function.
  alias: { '@aws-sdk/credential-provider-node': './functions/adapters/environment-credentials.ts' },
  // twilio's modules are CommonJS, and ESM has no `require` of its own.
  banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
} as const;
