import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
// biome-ignore lint/correctness/noUndeclaredDependencies: the house's own, which the root's package.json declares
import { build } from 'esbuild';
import { type DeployedCode, readDeployedCode } from '../../infra/deployed-code.ts';
import { functionBuild } from '../../infra/function-esbuild.ts';

export interface BundledFunction extends Pick<DeployedCode, 'bytes' | 'bytesAtStart'> {
  /** Absolute path of the file that is imported. */
  readonly path: string;
}

/** Bundles a function as it is deployed. */
export async function bundleFunction(name: string): Promise<BundledFunction> {
  const outdir = join('.cache/bench', name);
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build(functionBuild(name, outdir));
  return { path: resolve(outdir, 'index.mjs'), ...readDeployedCode(metafile) };
}
