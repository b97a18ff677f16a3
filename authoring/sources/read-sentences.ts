import type { ContentFault, SourceFile } from './content-fault.ts';
import { readText } from './read-text.ts';

/** A text file with one sentence a line; a path is the index of one. */
export type SentenceFile = SourceFile<readonly string[]>;

export interface SentenceReading {
  /** Absent when it could not be read. */
  readonly source?: SentenceFile;
  readonly faults: readonly ContentFault[];
}

/** What its faults name beside the file. */
type About = Pick<ContentFault, 'topic' | 'locale'>;

/**
 * Reads a file of sentences: thousands of lines that are heard and never said. A YAML parser would take its time over
 * them, and an editor would have to mind hyphens and quotation marks.
 * @throws when the file cannot be opened
 */
export async function readSentences(file: string, about: About): Promise<SentenceReading> {
  const read = await readText(file);
  if ('text' in read) return parseSentences(file, read.text, about);
  return { faults: [{ severity: 'error', file, ...about, ...read.fault }] };
}

/** As readSentences, of a text that is at hand: one sentence a line, beside empty lines and remarks after #. */
export function parseSentences(file: string, text: string, about: About): Required<SentenceReading> {
  const written = text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.trim().startsWith('#'));
  // The carriage returns of other editors and a byte order mark are white space, too.
  const sentences = written.map(({ line }) => line.trim().replace(/\t+/g, ' '));
  const tabs = written.filter(({ line }) => line.includes('\t'));
  return {
    source: {
      file,
      content: sentences,
      lineOf: ([index]) => (typeof index === 'number' ? written[index]?.number : undefined),
    },
    faults: tabs.map(({ number }) => ({
      severity: 'error',
      file,
      line: number,
      ...about,
      wrong: 'A tab stands in this line.',
      mend: 'Use spaces.',
    })),
  };
}
