import { basename, join, resolve } from 'node:path';
import type { ContentFault, SourceFile } from './content-fault.ts';
import { type HelplineContent, helplineSchema } from './helpline-schema.ts';
import { listFolder, misspelledEndings, noSuchFolder, passedOver } from './list-folder.ts';
import { type AskFile, loadAsks } from './load-asks.ts';
import { readSourceFile } from './read-source-file.ts';
import { type TopicInYaml, topicSchema } from './topic-schema.ts';
import { joinTopic, type TopicSource, topicOfFile, unmatchedAsks } from './topic-source.ts';

/** One helpline's folder, read and accepted by the schemas. Topics stand in the order of their file names. */
export interface KnowledgeSource {
  readonly profile: SourceFile<HelplineContent>;
  readonly topics: readonly TopicSource[];
}

/** What could be read of a folder with faults, so that it can be checked none the less. */
export interface ReadableKnowledge {
  readonly profile?: SourceFile<HelplineContent>;
  readonly topics: readonly TopicSource[];
  /** Of topics that could not be read. */
  readonly asks: readonly AskFile[];
  /** The ids of those. */
  readonly unreadable: readonly string[];
}

export type KnowledgeLoading =
  | { readonly source: KnowledgeSource }
  | { readonly faults: readonly ContentFault[]; readonly readable: ReadableKnowledge };

const profileFile = 'helpline.yaml';

/**
 * Reads knowledge/<helpline>/: helpline.yaml, what is said in topics/, what is heard in ask/.
 * @param directory the folder; its name is the helpline's id
 * @returns the source, or every fault of every file
 */
export async function loadKnowledge(directory: string): Promise<KnowledgeLoading> {
  const names = await listFolder(directory);
  if (names === undefined)
    return { faults: [noSuchFolder(directory)], readable: { topics: [], asks: [], unreadable: [] } };
  const profile = await loadProfile(directory, names);
  const said = await loadTopics(join(directory, 'topics'));
  const heard = await loadAsks(join(directory, 'ask'), said.ids);
  const faults = [
    ...astray(directory, names),
    ...profile.faults,
    ...said.faults,
    ...heard.faults,
    ...unmatchedAsks(said.files, heard, profile.file?.content),
  ];
  const topics = said.files.map((file) => joinTopic(file, heard.asks));
  if (profile.file !== undefined && faults.length === 0) return { source: { profile: profile.file, topics } };
  const unreadable = said.ids.filter((id) => !said.files.some(({ file }) => topicOfFile(file) === id));
  const asks = heard.asks.filter(({ topic }) => unreadable.includes(topic));
  return {
    faults,
    readable: { ...(profile.file && { profile: profile.file }), topics, asks, unreadable },
  };
}

interface ProfileLoading {
  readonly file?: SourceFile<HelplineContent>;
  readonly faults: readonly ContentFault[];
}

async function loadProfile(directory: string, names: readonly string[]): Promise<ProfileLoading> {
  const file = join(directory, profileFile);
  if (!names.includes(profileFile)) {
    const mend = 'Copy the helpline.yaml of another helpline and fill it in.';
    return { faults: [{ severity: 'error', file, wrong: 'There is no such file.', mend }] };
  }
  const read = await readSourceFile(file, helplineSchema);
  if (read.kind === 'faulty') return { faults: read.faults };
  return { file: read.source, faults: misnamed(read.source, basename(resolve(directory)), 'folder') };
}

interface TopicLoading {
  readonly files: readonly SourceFile<TopicInYaml>[];
  /** Of all files, also of those that could not be read. */
  readonly ids: readonly string[];
  readonly faults: readonly ContentFault[];
}

async function loadTopics(directory: string): Promise<TopicLoading> {
  const names = await listFolder(directory);
  const mend = 'Create it, and put a YAML file for each topic into it.';
  if (names === undefined) return { files: [], ids: [], faults: [noSuchFolder(directory, mend)] };
  const files: SourceFile<TopicInYaml>[] = [];
  const faults: ContentFault[] = [
    ...misspelledEndings(directory, names),
    ...names
      .filter((name) => /\.txt$/i.test(name))
      .map((name) => passedOver(join(directory, name), 'Ways to ask lie in ask/', 'Move it there.')),
  ];
  const ids = names.filter((name) => name.endsWith('.yaml')).map(topicOfFile);
  for (const id of ids) {
    const read = await readSourceFile(join(directory, `${id}.yaml`), topicSchema, id);
    if (read.kind === 'faulty') faults.push(...read.faults);
    else {
      files.push(read.source);
      faults.push(...misnamed(read.source, id, 'file'));
    }
  }
  return { files, ids, faults };
}

/** Topics and ways to ask have folders of their own; beside helpline.yaml they would be passed over. */
function astray(directory: string, names: readonly string[]): ContentFault[] {
  return names
    .filter((name) => name !== profileFile && /\.(?:ya?ml|txt)$/i.test(name))
    .map((name) => {
      const file = join(directory, name);
      if (/^helpline\./i.test(name)) return passedOver(file, `The name is not ${profileFile}`, 'Rename it.');
      const why = /\.txt$/i.test(name) ? 'Ways to ask lie in ask/' : 'Topics lie in topics/';
      return passedOver(file, why, 'Move it there.');
    });
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
