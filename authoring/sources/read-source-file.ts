import type * as z from 'zod';
import type { ContentFault, SourceFile } from './content-fault.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { describeIssues, placeOf } from './schema-faults.ts';

export type SourceReading<Content> =
  | { readonly kind: 'read'; readonly source: SourceFile<Content> }
  | { readonly kind: 'faulty'; readonly faults: readonly ContentFault[] };

/**
 * Reads one YAML file and holds it against its schema.
 * @param topic named in every fault, when the file is a topic's
 * @throws when the file cannot be opened
 */
export async function readSourceFile<Content>(
  file: string,
  schema: z.ZodType<Content>,
  topic?: string,
): Promise<SourceReading<Content>> {
  const read = await readText(file);
  if ('text' in read) return parseSource(file, read.text, schema, topic);
  return { kind: 'faulty', faults: [{ ...aboutFile(file, topic), ...read.fault }] };
}

/** As readSourceFile, of a text that is at hand. */
export function parseSource<Content>(
  file: string,
  text: string,
  schema: z.ZodType<Content>,
  topic?: string,
): SourceReading<Content> {
  const about = aboutFile(file, topic);
  const yaml = readYaml(text);
  if (yaml.faults.length > 0)
    return { kind: 'faulty', faults: yaml.faults.map((fault) => ({ ...about, ...fault })) };
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { kind: 'read', source: { file, content: parsed.data, lineOf: yaml.lineOf } };
  const faults = describeIssues(parsed.error.issues).map(({ path, wrong, mend }): ContentFault => {
    const line = yaml.lineOf(path);
    return { ...about, ...(line === undefined ? {} : { line }), ...placeOf(path), wrong, mend };
  });
  return { kind: 'faulty', faults };
}

const aboutFile = (file: string, topic: string | undefined) => ({
  severity: 'error' as const,
  file,
  ...(topic === undefined ? {} : { topic }),
});
