import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BundlingOptions, DockerImage } from 'aws-cdk-lib';
import { buildSync } from 'esbuild';
import type { FunctionName } from '../function-definitions.ts';
import { functionBuild } from '../function-esbuild.ts';

/** Where the function finds the content that it was built with, once it is deployed. */
export const deployedSnapshotDirectory = '/var/task/snapshot';

/** What esbuild says of each bundle: `<name>.json`. Kept out of the package, whose larger half it would be. */
export const metafileDirectory = '.cache/metafiles';

/**
 * How a function becomes ESM files with the SDK in them and the built content beside them. The CDK's own bundling of
 * Node functions writes one file only.
 * @param snapshotFiles absolute paths
 */
export function functionBundling(name: FunctionName, snapshotFiles: readonly string[]): BundlingOptions {
  return {
    local: {
      tryBundle(outputDirectory) {
        const { metafile } = buildSync(functionBuild(name, outputDirectory));
        mkdirSync(metafileDirectory, { recursive: true });
        writeFileSync(join(metafileDirectory, `${name}.json`), JSON.stringify(metafile));
        copySnapshot(snapshotFiles, join(outputDirectory, 'snapshot'));
        return true;
      },
    },
    // Never run: what was bundled above needs no container. The CDK tells functions of one source apart by the command.
    image: DockerImage.fromRegistry('none'),
    command: [name, ...snapshotFiles],
  };
}

function copySnapshot(files: readonly string[], directory: string): void {
  mkdirSync(directory);
  for (const file of files) copyFileSync(file, join(directory, basename(file)));
}
