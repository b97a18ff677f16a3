import { join } from 'node:path';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { FunctionName } from '../function-definitions.ts';

/** Where the function finds the content that it was built with, once it is deployed. */
export const deployedSnapshotDirectory = '/var/task/snapshot';

/** twilio's modules are CommonJS, and ESM has no `require` of its own. */
const requireInEsm =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** Instead of the SDK's whole search for credentials, a fifth of the code of a function. */
const environmentCredentials = './functions/adapters/environment-credentials.ts';

/** What esbuild says of each bundle: `<name>.json`. Kept out of the package, whose larger half it would be. */
export const metafileDirectory = '.cache/metafiles';

/**
 * How a function becomes one ESM file with the SDK in it and the built content beside it.
 * @param snapshotFiles absolute paths
 */
export function functionBundling(name: FunctionName, snapshotFiles: readonly string[]): BundlingOptions {
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    // The SDK's ESM files: smaller than its CommonJS ones, which esbuild cannot shake.
    mainFields: ['module', 'main'],
    esbuildArgs: { '--alias': `@aws-sdk/credential-provider-node=${environmentCredentials}` },
    // The runtime's own SDK changes under us and starts slower.
    externalModules: [],
    banner: requireInEsm,
    metafile: true,
    // The CDK starts esbuild by npx, which would ask the registry for a newer npm.
    environment: { NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
    logLevel: LogLevel.WARNING,
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_input, output) => [
        `mkdir -p ${quoted(metafileDirectory)} ${quoted(join(output, 'snapshot'))}`,
        `mv ${quoted(join(output, 'index.meta.json'))} ${quoted(join(metafileDirectory, `${name}.json`))}`,
        ...snapshotFiles.map((file) => `cp ${quoted(file)} ${quoted(join(output, 'snapshot'))}`),
      ],
    },
  };
}

/** For a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
