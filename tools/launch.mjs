/**
 * Runs a TypeScript command: node tools/launch.mjs <entry.ts> [args...]
 *
 * The entry is bundled by esbuild (packages stay outside, so they are found in node_modules as ever) and then runs in
 * this very process: its input, output, signals and exit code are its own, and nothing else is printed.
 * What a command must know: the working directory is the root of the project, and `import.meta.url` is that of the
 * bundle; files are therefore found from `process.cwd()`, never from `import.meta`.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = resolve(import.meta.dirname, '..');

/** Two commands may start at once: a reader finds the old file or the new one, never half of one. */
const writeWhole = ({ path, contents }) => {
  mkdirSync(dirname(path), { recursive: true });
  const written = `${path}.${process.pid}`;
  writeFileSync(written, contents);
  renameSync(written, path);
};

const isStale = ({ path, contents }) => {
  try {
    return !readFileSync(path).equals(contents);
  } catch {
    return true;
  }
};

/** @returns the path of the bundle, or undefined when esbuild has printed what is wrong */
const bundle = (entry) => {
  const directory = join(root, '.cache/commands', relative(root, entry).replace(/\.ts$/, ''));
  try {
    const { outputFiles } = buildSync({
      absWorkingDir: root,
      entryPoints: { main: entry },
      outdir: directory,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      // Without splitting, a dynamic import would pull its packages to the top and load them at once.
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'linked',
      sourcesContent: false,
      write: false,
      logLevel: 'warning',
    });
    // A chunk bears the hash of its content in its name, so chunks of older bundles may stay beside new ones.
    for (const file of outputFiles.filter(isStale)) writeWhole(file);
    return join(directory, 'main.mjs');
  } catch (error) {
    if (Array.isArray(error?.errors)) return undefined;
    throw error;
  }
};

/**
 * Whoever reads our output may have read enough (`| head`): then the command ends as if a signal had ended it, after it
 * has put away what it must, and without a word. 128 + SIGPIPE is what shells know that by.
 */
let isUnread = false;
const endUnread = (error) => {
  if (error.code !== 'EPIPE') throw error;
  if (isUnread) return;
  isUnread = true;
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(141);
};
process.stdout.on('error', endUnread);
process.stderr.on('error', endUnread);

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node tools/launch.mjs <entry.ts> [args...]');
  process.exit(2);
}

process.chdir(root);
const main = bundle(resolve(root, entry));
if (main === undefined) process.exit(1);

process.setSourceMapsEnabled(true);
// The AWS SDK warns on Node 20 that versions of 2027 will not run there; ours are pinned.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
process.argv = [process.argv[0], main, ...args];
await import(pathToFileURL(main).href);
