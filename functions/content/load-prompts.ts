import { basename, join } from 'node:path';
import type { ContentFault, SourceFile } from './content-fault.ts';
import { yamlFilesOf } from './load-knowledge.ts';
import { type PromptsContent, promptsSchema } from './prompts-schema.ts';
import { readSourceFile } from './read-source-file.ts';

/** The folder prompts/, read and accepted by the schema: one file a locale, in the order of their names. */
export interface PromptSource {
  readonly files: readonly SourceFile<PromptsContent>[];
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
  const faults: ContentFault[] = [...names.misnamed];
  const files: SourceFile<PromptsContent>[] = [];
  for (const name of names.files) {
    const read = await readSourceFile(join(directory, name), promptsSchema);
    if (read.kind === 'faulty') faults.push(...read.faults);
    else {
      files.push(read.source);
      faults.push(...misnamed(read.source, basename(name, '.yaml')));
    }
  }
  return faults.length > 0 ? { faults } : { prompts: { files } };
}

function misnamed(source: SourceFile<PromptsContent>, name: string): ContentFault[] {
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
