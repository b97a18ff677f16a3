import { type ContentFault, type FieldPath, fieldName, type SourceFile } from '../sources/content-fault.ts';
import { placeOf } from '../sources/schema-faults.ts';

/** What a check found, at a place within what it was given. */
export interface Found {
  readonly severity: ContentFault['severity'];
  readonly path: FieldPath;
  readonly wrong: string;
  readonly mend: string;
}

export const error = (path: FieldPath, wrong: string, mend: string): Found => ({
  severity: 'error',
  path,
  wrong,
  mend,
});

export const warning = (path: FieldPath, wrong: string, mend: string): Found => ({
  severity: 'warning',
  path,
  wrong,
  mend,
});

/** The same findings, seen from further up. */
export function within(path: FieldPath, found: readonly Found[]): Found[] {
  return found.map((one) => ({ ...one, path: [...path, ...one.path] }));
}

/** Findings with their file and line. */
export function toFaults(
  source: SourceFile<unknown>,
  found: readonly Found[],
  about: Pick<ContentFault, 'topic' | 'others' | 'locale'> = {},
): ContentFault[] {
  return found.map(({ severity, path, wrong, mend }) => {
    const line = source.lineOf(path);
    return {
      severity,
      file: source.file,
      ...(line === undefined ? {} : { line }),
      ...about,
      ...placeOf(path),
      wrong,
      mend,
    };
  });
}

/** A place in another file, as an editor can open it: knowledge/hkust/topics/tap-get.yaml:31 */
export function placeName(source: SourceFile<unknown>, path: FieldPath): string {
  const line = source.lineOf(path);
  return `${source.file}${line === undefined ? ` (${fieldName(path)})` : `:${line}`}`;
}
