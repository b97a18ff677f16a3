import { markdownLine, padded } from '../../authoring/content/table.ts';

/** A Markdown table, which is readable in a terminal and can be pasted into a page. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const [first = [], ...others] = padded([head, ...rows]);
  const rule = first.map((cell) => '-'.repeat(cell.length));
  console.log(`\n${title}\n`);
  for (const cells of [first, rule, ...others]) console.log(markdownLine(cells));
}
