/** The source of a group that matches any of these patterns, written with a comma and a space or a line between. */
export function oneOf(patterns: string): string {
  const list = patterns.split(/,\s+|\n/).map((pattern) => pattern.trim());
  return `(?:${list.filter((pattern) => pattern !== '').join('|')})`;
}
