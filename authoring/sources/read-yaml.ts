import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { FieldPath } from './content-fault.ts';
import { remember } from './remember.ts';

export interface YamlFault {
  readonly line: number;
  readonly wrong: string;
  readonly mend: string;
}

export interface YamlReading {
  /** What the file holds; undefined when it is no YAML. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  lineOf(path: FieldPath): number | undefined;
}

const mends: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'Keep one of the two; the other would be lost.',
  MISSING_CHAR: 'Close the quotation mark.',
  BLOCK_AS_IMPLICIT_KEY: 'A text with a colon in it stands in "quotation marks", or on the lines after >-.',
  BAD_SCALAR_START: 'A text that begins with a special character stands in "quotation marks".',
  MULTIPLE_DOCS: 'One file holds one document: take out the line ---.',
};

/**
 * Reads one YAML document, keeping the line of every value.
 * @param text the file's content; a byte order mark is allowed
 */
export const readYaml = remember(readDocument);

function readDocument(text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const errors = [...document.errors, ...document.warnings];
  const found = errors.map(
    (error): YamlFault => ({
      line: lineAt(error.pos[0]),
      wrong: `This is not YAML as it should be: ${error.message}.`,
      mend: mends[error.code] ?? 'Compare the line and the one above it with another file of the folder.',
    }),
  );
  const faults = withoutConsequences(
    found,
    tabbedLines(
      text,
      errors.some(({ code }) => code === 'TAB_AS_INDENT'),
    ),
  );
  if (faults.length > 0) return { value: undefined, faults, lineOf: () => undefined };
  const resolveAlias = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  return {
    ...builtValue(() => document.toJS()),
    lineOf: (path) => lineOfPath(resolveAlias, document.contents, path, lineAt),
  };
}

/** The lines in which a tab stands where YAML wants spaces; tabs inside a text are allowed. */
function tabbedLines(text: string, isRefused: boolean): number[] {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const indented = lines.filter(({ line }) => /^ *\t\s*[^\s#]/.test(line));
  const tabbed =
    indented.length > 0 || !isRefused ? indented : lines.filter(({ line }) => line.includes('\t'));
  return tabbed.map(({ number }) => number);
}

/** After a tab the parser is lost, and complains of line after line in which nothing is wrong. */
function withoutConsequences(
  found: readonly YamlFault[],
  [first, ...others]: readonly number[],
): YamlFault[] {
  if (first === undefined || found.every(({ line }) => line < first)) return [...found];
  const more = others.length === 0 ? '' : `, and in ${others.length} more below it`;
  const wrong = `A tab stands in this line${more}, where YAML takes spaces only.`;
  return [...found.filter(({ line }) => line < first), { line: first, wrong, mend: 'Use spaces.' }];
}

/** An alias without its anchor, or one that grows without end, is found only when the value is built. */
function builtValue(build: () => unknown): { value: unknown; faults: readonly YamlFault[] } {
  try {
    return { value: build(), faults: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const mend = 'Write the text out instead of pointing at it with * and &.';
    return {
      value: undefined,
      faults: [{ line: 1, wrong: `This is not YAML as it should be: ${why}.`, mend }],
    };
  }
}

function lineOfPath(
  resolveAlias: (node: unknown) => unknown,
  root: unknown,
  path: FieldPath,
  lineAt: (offset: number) => number,
): number | undefined {
  let node = resolveAlias(root);
  let line = startOf(root, lineAt);
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (pair === undefined) return line;
      line = startOf(pair.key, lineAt) ?? line;
      node = resolveAlias(pair.value);
    } else if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part];
      if (item === undefined) return line;
      line = startOf(item, lineAt) ?? line;
      node = resolveAlias(item);
    } else return line;
  }
  return line;
}

function startOf(node: unknown, lineAt: (offset: number) => number): number | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? lineAt(range[0]) : undefined;
}
