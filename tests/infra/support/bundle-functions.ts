import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FunctionName } from '#infra/function-definitions';

/**
 * Bundles functions as a deploy does, in a process of its own: the CDK hands its output to esbuild, which a thread of
 * the tests has not to give.
 * @param outdir emptied first
 * @returns for each function the directory that would be deployed
 */
export async function bundleFunctions(
  outdir: string,
  names: readonly FunctionName[] = [],
): Promise<Readonly<Record<FunctionName, string>>> {
  const args = ['tools/launch.mjs', 'infra/bundle-functions.ts', '--outdir', outdir, ...names];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<FunctionName, string>;
}
