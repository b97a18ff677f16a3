import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const textOf = (path: string) => readFileSync(path, 'utf8');

const pages = ['.', 'docs', 'docs/decisions']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: textOf(path) }));

/** The anchors that the headings of a page get on the web. */
const anchorsOf = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  );

function isBroken(page: string, file: string, anchor: string | undefined): boolean {
  const target = file === '' ? page : join(dirname(page), file);
  return !existsSync(target) || (anchor !== undefined && !anchorsOf(textOf(target)).includes(anchor));
}

test('every link in the documents leads somewhere', () => {
  const link = /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g;
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(link)]
      .filter(([, file = '', anchor]) => isBroken(path, file, anchor))
      .map(([written]) => `${path}: ${written}`),
  );
  expect(broken).toEqual([]);
});

test('every file and folder that the documents name exists', () => {
  const named = /`((?:functions|infra|local|tests|knowledge|prompts|docs)\/[^`\s<>*:]*)`/g;
  const missing = pages.flatMap(({ path, text }) =>
    [...text.matchAll(named)]
      .filter(([, file = '']) => !existsSync(file))
      .map(([written]) => `${path}: ${written}`),
  );
  expect(missing).toEqual([]);
});

test('every decision is in the list', () => {
  const list = textOf('docs/decisions/README.md');
  const files = readdirSync('docs/decisions').filter((name) => /^\d{4}-/.test(name));
  expect(files.filter((name) => !list.includes(`(${name})`))).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});
