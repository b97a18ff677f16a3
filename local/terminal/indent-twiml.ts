/** Puts each element of a TwiML document on a line of its own, for reading; text stays beside its tags. */
export function indentTwiml(twiml: string): readonly string[] {
  const lines: string[] = [];
  let depth = 0;
  for (const tag of twiml.split(/(?<=>)\s*(?=<)/)) {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    lines.push(`${'  '.repeat(depth)}${tag}`);
    if (/^<[^/?!]/.test(tag) && !tag.endsWith('/>') && !tag.includes('</')) depth += 1;
  }
  return lines;
}
