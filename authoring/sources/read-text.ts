import { readFile } from 'node:fs/promises';
import type { ContentFault } from './content-fault.ts';

export type TextReading =
  | { readonly text: string }
  | { readonly fault: Required<Pick<ContentFault, 'line' | 'wrong' | 'mend'>> };

/**
 * Reads a file of knowledge/ or prompts/, which are all UTF-8: a byte of another encoding would be heard as a letter
 * that nobody wrote. A byte order mark is taken away.
 * @throws when the file cannot be opened
 */
export async function readText(file: string): Promise<TextReading> {
  const bytes = await readFile(file);
  const text = decoded(bytes);
  if (text !== undefined) return { text };
  const wrong = 'A character in this line is not written in UTF-8.';
  const mend = 'Let your editor save the file with the encoding UTF-8, and write the character anew.';
  return { fault: { line: badLine(bytes), wrong, mend } };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const lineFeed = 10;

/** The first line that is no UTF-8: no byte of a longer character is a line feed, so each line stands by itself. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    const until = end === -1 ? bytes.length : end;
    if (decoded(bytes.subarray(start, until)) === undefined) return line;
    start = until + 1;
  }
  return line;
}
