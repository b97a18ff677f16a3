import { join } from 'node:path';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { FunctionName } from '../function-definitions.ts';
import { functionEsbuild } from '../function-esbuild.ts';

/** Where the function finds the content that it was built with, once it is deployed. */
export const deployedSnapshotDirectory = '/var/task/snapshot';

const aliases = Object.entries(functionEsbuild.alias)
  .map(([name, path]) => `${name}=${path}`)
  .join(' ');

/** What esbuild says of each bundle: `<name>.json`. Kept out of the package, whose larger half it would be. */
export const metafileDirectory = '.cache/metafiles';

/**
 * How a function becomes one ESM file with the SDK in it and the built content beside it.
 * @param snapshotFiles absolute paths
 */
export function functionBundling(name: FunctionName, snapshotFiles: readonly string[]): BundlingOptions {
  return {
    format: OutputFormat.ESM,
    target: functionEsbuild.target,
    minify: true,
    // Beside the code, to read a stack with. Node is not told to (NODE_OPTIONS=--enable-source-maps): it reads the whole
    // map at every cold start, 6 to 10 ms, and our logs hold no stacks.
    sourceMap: true,
    sourcesContent: false,
    mainFields: [...functionEsbuild.mainFields],
    esbuildArgs: { '--alias': aliases },
    // The runtime's own SDK changes under us and starts slower.
    externalModules: [],
    banner: functionEsbuild.banner,
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
