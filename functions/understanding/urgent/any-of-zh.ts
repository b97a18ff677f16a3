import { phraseLines } from '../phrases/phrases.ts';

/** The lines of a Chinese table as one pattern; `…` is a gap of at most six characters. */
export const anyOfZh = (table: string, flags = 'u'): RegExp =>
  new RegExp(
    phraseLines(table)
      .map((line) => `(?:${line.replaceAll('…', '.{0,6}?')})`)
      .join('|'),
    flags,
  );
