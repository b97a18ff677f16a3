import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Commands run in the root of the project, bundled, so the page is found from there. */
const folder = join(process.cwd(), 'local', 'phone', 'page');

/** @returns undefined when the page has no such file */
export async function readPageFile(
  path: string,
): Promise<{ readonly contentType: string; readonly content: Buffer } | undefined> {
  const name = path === '/' ? 'index.html' : /^\/page\/([a-z][a-z-]*\.(?:js|css))$/.exec(path)?.[1];
  const contentType = contentTypes[name?.split('.')[1] ?? ''];
  if (name === undefined || contentType === undefined) return undefined;
  try {
    return { contentType, content: await readFile(join(folder, name)) };
  } catch {
    return undefined;
  }
}
