import { join } from 'node:path';
import { build } from 'esbuild';

/** The script and the style sheet that the page loads. */
export interface BuiltPage {
  readonly script: string;
  readonly style: string;
}

/** Commands run in the root of the project, bundled, so the page is found from there. */
const folder = join(process.cwd(), 'local', 'phone', 'page');

/**
 * Bundles the page from its sources.
 * @throws Error that names the file and the line which cannot be built
 */
export async function buildPage(): Promise<BuiltPage> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'phone-page.tsx'), join(folder, 'phone.css')],
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const textOf = (suffix: string) => outputFiles.find(({ path }) => path.endsWith(suffix))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
