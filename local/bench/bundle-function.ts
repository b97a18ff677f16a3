import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface BundledFunction {
  readonly path: string;
  /** Bytes of code, without the source map. */
  readonly bytes: number;
}

/** Bundles a function as it is deployed. The options are those of infra/constructs/function-bundling.ts. */
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
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    metafile: true,
    logLevel: 'warning',
  });
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { path: createRequire(import.meta.url).resolve(join(process.cwd(), outfile)), bytes };
}
