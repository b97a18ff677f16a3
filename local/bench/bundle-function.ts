import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { functionEsbuild } from '#infra/function-esbuild';

export interface BundledFunction {
  readonly path: string;
  /** Bytes of code, without the source map. */
  readonly bytes: number;
}

/** Bundles a function as it is deployed. The options are shared with the deployment. */
export async function bundleFunction(name: string, contents?: string): Promise<BundledFunction> {
  const outfile = join('.cache/bench', `${name}.mjs`);
  const entry =
    contents === undefined ? { entryPoints: [`functions/entrypoints/${name}.ts`] } : { stdin: { contents } };
  const { metafile } = await build({
    ...entry,
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: functionEsbuild.target,
    mainFields: [...functionEsbuild.mainFields],
    alias: functionEsbuild.alias,
    banner: { js: functionEsbuild.banner },
    metafile: true,
    logLevel: 'warning',
  });
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { path: createRequire(import.meta.url).resolve(join(process.cwd(), outfile)), bytes };
}
