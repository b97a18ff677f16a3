import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
// biome-ignore lint/correctness/noUndeclaredDependencies: the house's own, which the root's package.json declares
import { build } from 'esbuild';
import { functionEntry, functionEsbuild } from '../../infra/function-esbuild.ts';

export interface BundledFunction {
  /** Absolute path of the file that is imported. */
  readonly path: string;
  /** Bytes of code, chunks that are loaded later included; source maps not. */
  readonly bytes: number;
  /** Bytes of code that are loaded with the instance. */
  readonly bytesAtStart: number;
}

/** Bundles a function as it is deployed. The options are shared with the deployment. */
export async function bundleFunction(name: string, contents?: string): Promise<BundledFunction> {
  const outdir = join('.cache/bench', name);
  rmSync(outdir, { recursive: true, force: true });
  const entry =
    contents === undefined
      ? { entryPoints: functionEntry(name) }
      : { stdin: { contents, sourcefile: 'index.js' }, entryNames: 'index' };
  const { metafile } = await build({ ...functionEsbuild, ...entry, outdir });
  const code = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.mjs'));
  const start = new Set([join(outdir, 'index.mjs')]);
  // A set goes on to what is added to it on the way.
  for (const path of start) {
    for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') start.add(imported);
  }
  const sum = (outputs: typeof code) => outputs.reduce((total, [, { bytes }]) => total + bytes, 0);
  return {
    path: resolve(outdir, 'index.mjs'),
    bytes: sum(code),
    bytesAtStart: sum(code.filter(([path]) => start.has(path))),
  };
}
