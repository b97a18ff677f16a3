import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ContentFault, SourceFile } from './content-fault.ts';
import { yamlFilesOf } from './load-knowledge.ts';
import { type PromptsContent, promptsSchema } from './prompts-schema.ts';
import { type BackgroundFile, backgroundEnding, readBackground } from './read-background.ts';
import { readSourceFile } from './read-source-file.ts';

/** prompts/<locale>.yaml, with the sentences of the text file beside it. */
export interface PromptsFile extends SourceFile<PromptsContent> {
  /** Where the background stands; absent where nobody wrote any. */
  readonly background?: BackgroundFile;
}

/** The folder prompts/, read and accepted by the schema: one file a locale, in the order of their names. */
export interface PromptSource {
  readonly files: readonly PromptsFile[];
}

/**
 * Reads prompts/.
 * @returns the source, or every fault of every file
 */
export async function loadPrompts(
  directory: string,
): Promise<{ readonly prompts: PromptSource } | { readonly faults: readonly ContentFault[] }> {
  const names = await yamlFilesOf(directory);
  if ('faults' in names) return names;
  const texts = (await readdir(directory)).filter((name) => /^[^.].*\.txt$/i.test(name)).sort();
  const faults: ContentFault[] = [...names.misnamed, ...strayTexts(directory, texts, names.files)];
  const files: PromptsFile[] = [];
  for (const name of names.files) {
    const locale = basename(name, '.yaml');
    const read = await readSourceFile(join(directory, name), promptsSchema);
    if (read.kind === 'faulty') faults.push(...read.faults);
    else {
      const text = `${locale}${backgroundEnding}`;
      const background = texts.includes(text) ? await readBackground(join(directory, text)) : undefined;
      const content = { ...read.source.content, background: background?.content ?? [] };
      files.push({ ...read.source, content, ...(background && { background }) });
      faults.push(...misnamed(read.source, locale));
    }
  }
  return faults.length > 0 ? { faults } : { prompts: { files } };
}

/** A text file that belongs to no locale would be passed over, and its sentences not be learned. */
function strayTexts(directory: string, texts: readonly string[], yamls: readonly string[]): ContentFault[] {
  return texts.flatMap((name): ContentFault[] => {
    const fault = { severity: 'error' as const, file: join(directory, name) };
    if (!name.endsWith(backgroundEnding)) {
      const wrong = `The name does not end with ${backgroundEnding}, so the file would not be read.`;
      return [{ ...fault, wrong, mend: `Name it after its locale, such as en${backgroundEnding}.` }];
    }
    const yaml = `${basename(name, backgroundEnding)}.yaml`;
    if (yamls.includes(yaml)) return [];
    const wrong = `There is no ${yaml}, so the file would not be read.`;
    return [{ ...fault, wrong, mend: `Name it after a YAML file of the folder, or write ${yaml}.` }];
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
