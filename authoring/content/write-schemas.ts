import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas } from '../sources/editor-schemas.ts';

export const schemaFolder = 'authoring/schemas';

/**
 * Writes the schemas of knowledge/ and prompts/ for editors.
 * @returns the paths of what was written, from the root
 */
export async function writeSchemas(root: string): Promise<string[]> {
  await mkdir(join(root, schemaFolder), { recursive: true });
  const files = Object.entries(editorSchemas());
  for (const [name, text] of files) await writeFile(join(root, schemaFolder, name), text);
  return files.map(([name]) => `${schemaFolder}/${name}`);
}
