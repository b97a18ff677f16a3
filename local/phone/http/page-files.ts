import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltPage, buildPage } from './build-page.ts';

export interface PageFile {
  readonly contentType: string;
  readonly content: string;
}

/** Commands run in the root of the project, bundled, so the page is found from there. */
const htmlFile = join(process.cwd(), 'local', 'phone', 'page', 'index.html');

/** The files of the page. */
export interface PageFiles {
  /** @returns undefined when the page has no such file */
  read(path: string): Promise<PageFile | undefined>;
}

/** Builds the page when it is opened, and anew when it is opened again: whoever changes it has only to reload. */
export function createPageFiles(): PageFiles {
  let built: Promise<BuiltPage> | undefined;
  const rebuild = () => {
    built = buildPage();
    // Whoever asks for a file gets the error; until then nobody waits for it.
    built.catch(() => {});
  };
  const current = () => {
    if (built === undefined) rebuild();
    return built as Promise<BuiltPage>;
  };
  return {
    async read(path) {
      switch (path) {
        case '/':
          rebuild();
          return { contentType: 'text/html; charset=utf-8', content: await readFile(htmlFile, 'utf8') };
        case '/page/page.js':
          return { contentType: 'text/javascript; charset=utf-8', content: (await current()).script };
        case '/page/page.css':
          return { contentType: 'text/css; charset=utf-8', content: (await current()).style };
        default:
          return undefined;
      }
    },
  };
}
