import { join } from 'node:path';
import { type Locale, locales } from '#conversation/locale';
import type { ContentFault, SourceFile } from './content-fault.ts';
import { listFolder, misspelledEndings, noSuchFolder, passedOver } from './list-folder.ts';
import {
  type AdviceContent,
  adviceSchema,
  type CommandsContent,
  commandsSchema,
  type PromptsContent,
  promptsSchema,
  type WordingContent,
} from './prompts-schema.ts';
import { readSentences, type SentenceFile } from './read-sentences.ts';
import { readSourceFile, type SourceReading } from './read-source-file.ts';

/** A file that says in its name of which locale it is. */
export interface OfLocale {
  readonly locale: Locale;
}

export type CommandsFile = SourceFile<CommandsContent> & OfLocale;
export type BackgroundFile = SentenceFile & OfLocale;

/** One locale: what is said, with the files of what is heard beside it. */
export interface PromptsFile extends SourceFile<PromptsContent> {
  readonly commands: CommandsFile;
  /** Absent where nobody wrote any. */
  readonly background?: BackgroundFile;
}

/** The folder prompts/, read and accepted by the schemas: in the order of the names. */
export interface PromptSource {
  readonly files: readonly PromptsFile[];
}

/** What could be read of a folder with faults, so that it can be checked none the less. */
export interface ReadablePrompts {
  readonly wordings: readonly SourceFile<WordingContent>[];
  readonly commands: readonly CommandsFile[];
  readonly backgrounds: readonly BackgroundFile[];
}

export type PromptsLoading =
  | { readonly prompts: PromptSource }
  | { readonly faults: readonly ContentFault[]; readonly readable: ReadablePrompts };

const wordingEnding = '.yaml';
const commandsEnding = '.commands.yaml';
const backgroundEnding = '.background.txt';
/** What is said in need is one file for all languages. */
const adviceName = 'advice.yaml';

/**
 * Reads prompts/: of each locale what is said, what callers say to steer, and what is none of ours.
 * @returns the source, or every fault of every file
 */
export async function loadPrompts(directory: string): Promise<PromptsLoading> {
  const listed = await listFolder(directory);
  if (listed === undefined)
    return { faults: [noSuchFolder(directory)], readable: { wordings: [], commands: [], backgrounds: [] } };
  const names = listed.filter((name) => name !== adviceName);
  const faults: ContentFault[] = [...misspelledEndings(directory, names), ...astray(directory, names)];
  const wordings: SourceFile<WordingContent>[] = [];
  const commands: CommandsFile[] = [];
  const backgrounds: BackgroundFile[] = [];
  for (const stem of names.flatMap(wordingStem)) {
    const locale = locales.find((known) => known === stem);
    const read = await readSourceFile(join(directory, `${stem}${wordingEnding}`), promptsSchema);
    if (read.kind === 'faulty') faults.push(...read.faults);
    else {
      wordings.push(read.source);
      faults.push(...misnamed(read.source, stem));
    }
    if (locale === undefined) continue;
    const steering = await loadCommands(directory, locale, names);
    const passing = await loadBackground(directory, locale, names);
    faults.push(...steering.faults, ...passing.faults);
    commands.push(...steering.files);
    backgrounds.push(...passing.files);
  }
  const advice = await readAdvice(directory, listed);
  if (advice.kind === 'faulty') faults.push(...advice.faults);
  const readable = { wordings, commands, backgrounds };
  return faults.length > 0 || advice.kind === 'faulty'
    ? { faults, readable }
    : { prompts: joined(readable, advice.source.content) };
}

async function readAdvice(
  directory: string,
  names: readonly string[],
): Promise<SourceReading<AdviceContent>> {
  const file = join(directory, adviceName);
  if (names.includes(adviceName)) return readSourceFile(file, adviceSchema);
  const mend = 'Write what is said to danger and distress: no helpline goes without it.';
  return { kind: 'faulty', faults: [{ severity: 'error', file, wrong: 'There is no such file.', mend }] };
}

function joined({ wordings, commands, backgrounds }: ReadablePrompts, advice: AdviceContent): PromptSource {
  const files = wordings.flatMap((said): PromptsFile[] => {
    const isOf = ({ locale }: OfLocale) => locale === said.content.locale;
    const steering = commands.find(isOf);
    const background = backgrounds.find(isOf);
    if (steering === undefined) return [];
    const heard = { commands: steering.content, background: background?.content ?? [], advice };
    const content = { ...said.content, ...heard };
    return [{ ...said, content, commands: steering, ...(background && { background }) }];
  });
  return { files };
}

interface Loaded<File> {
  readonly files: readonly File[];
  readonly faults: readonly ContentFault[];
}

async function loadCommands(
  directory: string,
  locale: Locale,
  names: readonly string[],
): Promise<Loaded<CommandsFile>> {
  const file = join(directory, `${locale}${commandsEnding}`);
  if (!names.includes(`${locale}${commandsEnding}`)) {
    const mend = 'Copy that of another locale, and write what callers say to steer.';
    return {
      files: [],
      faults: [{ severity: 'error', file, locale, wrong: 'There is no such file.', mend }],
    };
  }
  const read = await readSourceFile(file, commandsSchema);
  if (read.kind === 'read') return { files: [{ ...read.source, locale }], faults: [] };
  return { files: [], faults: read.faults.map((fault) => ({ ...fault, locale })) };
}

async function loadBackground(
  directory: string,
  locale: Locale,
  names: readonly string[],
): Promise<Loaded<BackgroundFile>> {
  if (!names.includes(`${locale}${backgroundEnding}`)) return { files: [], faults: [] };
  const { source, faults } = await readSentences(join(directory, `${locale}${backgroundEnding}`), { locale });
  return { files: source === undefined ? [] : [{ ...source, locale }], faults };
}

/** `en` of `en.yaml`; nothing of other names. */
const wordingStem = (name: string): string[] =>
  name.endsWith(wordingEnding) && !name.slice(0, -wordingEnding.length).includes('.')
    ? [name.slice(0, -wordingEnding.length)]
    : [];

/** A file that belongs to no locale would be passed over, and what stands in it not be heard. */
function astray(directory: string, names: readonly string[]): ContentFault[] {
  return names
    .filter((name) => /\.txt$/i.test(name) || name.endsWith(wordingEnding))
    .filter((name) => wordingStem(name).length === 0)
    .flatMap((name): ContentFault[] => {
      const file = join(directory, name);
      const ending = name.endsWith(wordingEnding) ? commandsEnding : backgroundEnding;
      if (!name.endsWith(ending)) {
        const why = `The name does not end with ${ending}`;
        return [passedOver(file, why, `Name it after its locale, such as en${ending}.`)];
      }
      const wording = `${name.slice(0, -ending.length)}${wordingEnding}`;
      if (names.includes(wording)) return [];
      const mend = `Name it after a locale of the folder, or write ${wording}.`;
      return [passedOver(file, `There is no ${wording}`, mend)];
    });
}

function misnamed(source: SourceFile<{ locale: string }>, name: string): ContentFault[] {
  if (source.content.locale === name) return [];
  const line = source.lineOf(['locale']);
  return [
    {
      severity: 'error',
      file: source.file,
      ...(line === undefined ? {} : { line }),
      field: 'locale',
      wrong: `The locale is "${source.content.locale}", and the file is named "${name}".`,
      mend: 'Give both the same name.',
    },
  ];
}
