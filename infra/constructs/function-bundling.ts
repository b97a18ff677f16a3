import { join } from 'node:path';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** Where the function finds the content that it was built with, once it is deployed. */
export const deployedSnapshotDirectory = '/var/task/snapshot';

/** twilio's modules are CommonJS, and ESM has no `require` of its own. */
const requireInEsm =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * How a function becomes one ESM file with the SDK in it and the built content beside it.
 * @param snapshotFiles absolute paths; what a function needs not is left out of its package
 */
export function functionBundling(snapshotFiles: readonly string[]): BundlingOptions {
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    // The SDK's ESM files: smaller than its CommonJS ones, which esbuild cannot shake.
    mainFields: ['module', 'main'],
    // The runtime's own SDK changes under us and starts slower.
    externalModules: [],
    banner: requireInEsm,
    metafile: true,
    logLevel: LogLevel.WARNING,
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_input, output) =>
        snapshotFiles.length === 0 ? [] : copyCommands(snapshotFiles, join(output, 'snapshot')),
    },
  };
}

const copyCommands = (files: readonly string[], directory: string): string[] => [
  `mkdir -p ${quoted(directory)}`,
  `cp ${files.map(quoted).join(' ')} ${quoted(directory)}`,
];

/** For a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
