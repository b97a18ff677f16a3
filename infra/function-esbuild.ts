import type { BuildOptions } from 'esbuild';

/**
 * How esbuild makes a function's code.
 * `index.mjs` holds what the instance starts with; what is imported only when it is needed (the SDK, in a call) lies
 * beside it in chunks, for Node reads and compiles the whole of a file: 15 ms of a cold start.
 */
const options = {
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  outExtension: { '.js': '.mjs' },
  // The SDK's ESM files: smaller than its CommonJS ones, which esbuild cannot shake. And all of it is bundled: the
  // runtime's own SDK changes under us and starts slower.
  mainFields: ['module', 'main'],
  // Instead of the SDK's whole search for credentials, a fifth of the code of a function.
  alias: { '@aws-sdk/credential-provider-node': './functions/adapters/environment-credentials.ts' },
  // Would tell browsers apart: the SDK imports it where Node never comes, and esbuild would write it all the same.
  external: ['bowser'],
  // twilio's modules are CommonJS and ask for Node's own, and ESM has no `require`.
  banner: { js: 'const require = process.getBuiltinModule;' },
  // Beside the code, to read a stack with. Node is not told to (NODE_OPTIONS=--enable-source-maps): it reads the whole
  // map at every cold start, 6 to 10 ms, and our logs hold no stacks.
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * What esbuild is told to bundle a function: by the deployment, the benchmarks and the tests alike.
 * @param outdir where `index.mjs`, its chunks and their source maps go
 */
export const functionBuild = (name: string, outdir: string) =>
  ({
    ...options,
    entryPoints: { index: `functions/entrypoints/${name}.ts` },
    outdir,
  }) as const satisfies BuildOptions;
