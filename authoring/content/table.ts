type Rows = readonly (readonly string[])[];

/**
 * Every cell as wide as the widest of its column.
 * @param words how many columns hold words; those after them hold figures, which end on one line
 */
export function padded(rows: Rows, words = Number.POSITIVE_INFINITY): string[][] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string =>
    column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad));
}

/** A table for a terminal: columns as wide as what is in them. */
export const columns = (rows: Rows, words?: number): string[] =>
  padded(rows, words).map((row) => row.join('  ').trimEnd());

export const markdownLine = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/**
 * A Markdown table: its head, a rule, its rows.
 * @param words how many columns hold words; those after them hold figures
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  words: number,
): string[] {
  const rule = head.map((_, column) => (column < words ? '---' : '---:'));
  return [head, rule, ...rows].map(markdownLine);
}
