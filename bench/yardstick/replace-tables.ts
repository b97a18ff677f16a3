const start = '<!-- The tables from here on are written by: npm run bench -- understanding -->';
const end = '<!-- The end of the tables -->';

/**
 * Puts tables where a page has its place for them, and leaves the rest as it is.
 * @throws Error when the page has no such place
 */
export function replaceTables(pageText: string, tables: readonly string[]): string {
  const from = pageText.indexOf(start);
  const to = pageText.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`the page has no place for tables, between "${start}" and "${end}"`);
  return [pageText.slice(0, from) + start, '', ...tables, '', pageText.slice(to)].join('\n');
}
