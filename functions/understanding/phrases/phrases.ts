import { choiceOf, type Phrase, type PhraseParts, parsePhrase } from './parse-phrase.ts';

/** Reads phrases in the notation of `parsePhrase`, one a line; phrases may be put into others. */
export function phrases(strings: TemplateStringsArray, ...held: readonly Phrase[]): readonly Phrase[] {
  return strings
    .map((string, index) => (index < held.length ? `${string}<${index}>` : string))
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parsePhrase(line, numbered(held)));
}

/** What stands where the text has `<0>`, `<1>` and so on. */
const numbered = (held: readonly Phrase[]): PhraseParts =>
  new Map(held.map((phrase, index) => [String(index), phrase]));

/** Reads one phrase, however many lines it takes. */
export function phrase(strings: TemplateStringsArray, ...held: readonly Phrase[]): Phrase {
  const text = strings
    .map((string, index) => (index < held.length ? `${string}<${index}>` : string))
    .join('');
  return parsePhrase(text, numbered(held));
}

/** One phrase after the other. */
export const sequence = (...parts: readonly Phrase[]): Phrase => ({ kind: 'all', parts });

/** The phrases of a table: one a line, and what is indented goes on with the line above; headings after #. */
export function phraseLines(table: string): string[] {
  const lines: string[] = [];
  for (const line of table.split('\n')) {
    const last = lines.at(-1);
    if (line.startsWith('  ') && last !== undefined) {
      lines[lines.length - 1] = `${last}${last.endsWith('|') ? '' : ' '}${line.trim()}`;
    } else lines.push(line);
  }
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Reads the parts of a table: `name: this, that, or two words`, one a line. A part may hold parts written above it. */
export function readParts(table: string): PhraseParts {
  const parts = new Map<string, Phrase>();
  for (const line of phraseLines(table)) {
    const [name = '', list = ''] = line.split(': ');
    parts.set(name, choiceOf(list.split(', ').map((each) => parsePhrase(each, parts))));
  }
  return parts;
}
