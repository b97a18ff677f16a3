import type { Locale } from '#conversation/locale';

/** One thing that is wrong in knowledge/ or prompts/, said for whoever wrote it. An error stops a release. */
export interface ContentFault {
  readonly severity: 'error' | 'warning';
  /** Path of the file as it was opened, so that a terminal can link to it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly topic?: string;
  /** Topics, commands and files that it concerns as much. */
  readonly others?: readonly string[];
  readonly locale?: Locale;
  /** The field within the locale (or within the file), items of lists counted from 1: steps[2].voice */
  readonly field?: string;
  readonly wrong: string;
  readonly mend: string;
}

/** Where a value lies in its file: keys and indexes (from 0) from the top. */
export type FieldPath = readonly (string | number)[];

/** A file that its schema has accepted, with the way back to its lines. */
export interface SourceFile<Content> {
  readonly file: string;
  readonly content: Content;
  /** The line (from 1) of the value, or of the nearest thing around it that exists. */
  lineOf(path: FieldPath): number | undefined;
}

/** Names a path as an editor reads it: ['steps', 1, 'voice'] is steps[2].voice. */
export function fieldName(path: FieldPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index === 0 ? '' : '.'}${part}`))
    .join('');
}
