import { readdirSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import { isWordTable, wordTablesFolder } from './deployed-code.ts';

/**
 * How esbuild makes a function's code.
 * `index.mjs` holds what the instance starts with; what is imported only when it is needed (the SDK, in a call) lies
 * beside it in chunks, for Node reads and compiles the whole of a file: 15 ms of a cold start.
 */
const options = {
  bundle: true,
  splitting: true,
  minify: true,
  // Chinese stays three bytes a character, and not six.
  charset: 'utf8',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  outExtension: { '.js': '.mjs' },
  // The SDK's ESM files: smaller than its CommonJS ones, which esbuild cannot shake. And all of it is bundled: the
  // runtime's own SDK changes under us and starts slower.
  mainFields: ['module', 'main'],
  // Instead of the SDK's whole search for credentials, a fifth of the code of a function.
  // Likewise what is never asked: where DynamoDB is, and streams of events.
  alias: {
    '@aws-sdk/credential-provider-node': './functions/adapters/environment-credentials.ts',
    '@aws-sdk/endpoint-cache': './functions/adapters/no-endpoint-discovery.ts',
    '@aws-sdk/eventstream-handler-node': './functions/adapters/no-event-streams.ts',
  },
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

const understanding = 'functions/understanding';

/** Functions that understand words, and carry the tables for it. */
const understands: readonly string[] = ['voice', 'sms'];

/**
 * Tables of words are data. Named as entry points, each is kept in a file of its own beside the code, which is read
 * when words are first understood.
 */
const wordTables = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(understanding, { recursive: true, encoding: 'utf8' })
      .map((path) => `${understanding}/${path}`)
      .filter(isWordTable)
      .sort()
      .map((path) => [
        `${wordTablesFolder}/${path.slice(understanding.length + 1, -3).replace('/', '-')}`,
        path,
      ]),
  );

/**
 * What esbuild is told to bundle a function: by the deployment, the benchmarks and the tests alike.
 * @param outdir where `index.mjs`, its chunks and their source maps go
 */
export const functionBuild = (name: string, outdir: string) =>
  ({
    ...options,
    entryPoints: {
      index: `functions/entrypoints/${name}.ts`,
      ...(understands.includes(name) ? wordTables() : {}),
    },
    outdir,
  }) as const satisfies BuildOptions;
