import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ContentFault, SourceFile } from './content-fault.ts';
import { type HelplineContent, helplineSchema } from './helpline-schema.ts';
import { readSourceFile } from './read-source-file.ts';
import { type TopicContent, topicSchema } from './topic-schema.ts';

/** One helpline's folder, read and accepted by the schemas. Topics stand in the order of their file names. */
export interface KnowledgeSource {
  readonly helpline: SourceFile<HelplineContent>;
  readonly topics: readonly SourceFile<TopicContent>[];
}

export type KnowledgeLoading =
  | { readonly source: KnowledgeSource }
  | {
      readonly faults: readonly ContentFault[];
      /** The topics that could be read none the less, so that each can be checked by itself. */
      readonly readable: readonly SourceFile<TopicContent>[];
    };

const helplineFile = 'helpline.yaml';

/**
 * Reads knowledge/<helpline>/: helpline.yaml and one file a topic.
 * @param directory the folder; its name is the helpline's id
 * @returns the source, or every fault of every file
 */
export async function loadKnowledge(directory: string): Promise<KnowledgeLoading> {
  const names = await yamlFilesOf(directory);
  if ('faults' in names) return { faults: names.faults, readable: [] };
  const faults: ContentFault[] = [...names.misnamed];
  const topics: SourceFile<TopicContent>[] = [];
  let helpline: SourceFile<HelplineContent> | undefined;
  if (names.files.includes(helplineFile)) {
    const read = await readSourceFile(join(directory, helplineFile), helplineSchema);
    if (read.kind === 'faulty') faults.push(...read.faults);
    else helpline = read.source;
  } else {
    const mend = 'Copy the helpline.yaml of another helpline and fill it in.';
    faults.push({
      severity: 'error',
      file: join(directory, helplineFile),
      wrong: 'There is no such file.',
      mend,
    });
  }
  for (const name of names.files.filter((file) => file !== helplineFile)) {
    const topic = basename(name, '.yaml');
    const read = await readSourceFile(join(directory, name), topicSchema, topic);
    if (read.kind === 'faulty') faults.push(...read.faults);
    else {
      topics.push(read.source);
      faults.push(...misnamed(read.source, topic, 'file'));
    }
  }
  if (helpline !== undefined) faults.push(...misnamed(helpline, basename(resolve(directory)), 'folder'));
  return helpline === undefined || faults.length > 0
    ? { faults, readable: topics }
    : { source: { helpline, topics } };
}

function misnamed(source: SourceFile<{ id: string }>, name: string, what: 'file' | 'folder'): ContentFault[] {
  if (source.content.id === name) return [];
  const line = source.lineOf(['id']);
  return [
    {
      severity: 'error',
      file: source.file,
      ...(line === undefined ? {} : { line }),
      ...(what === 'file' ? { topic: name } : {}),
      field: 'id',
      wrong: `The id is "${source.content.id}", and the ${what} is named "${name}".`,
      mend: `Give both the same name; of a published topic the id stays and the ${what} changes.`,
    },
  ];
}

/** The YAML files of a folder by name, and a fault for each that would be passed over for its ending. */
export async function yamlFilesOf(
  directory: string,
): Promise<
  | { readonly files: readonly string[]; readonly misnamed: readonly ContentFault[] }
  | { readonly faults: readonly ContentFault[] }
> {
  try {
    const names = (await readdir(directory)).filter((name) => !name.startsWith('.')).sort();
    return {
      files: names.filter((name) => name.endsWith('.yaml')),
      misnamed: names
        .filter((name) => !name.endsWith('.yaml') && /\.ya?ml$/i.test(name))
        .map((name) => ({
          severity: 'error',
          file: join(directory, name),
          wrong: 'The name does not end with .yaml, so the file would not be read.',
          mend: `Rename it to ${name.replace(/\.ya?ml$/i, '.yaml')}.`,
        })),
    };
  } catch {
    const mend = 'Create it, or run the command in the root of the project.';
    return { faults: [{ severity: 'error', file: directory, wrong: 'There is no such folder.', mend }] };
  }
}
