import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Imports and exports of values; types leave nothing behind. */
const importPattern = /^(?:import|export)\s+(?!type\s)(?:[^;']*\sfrom\s+)?'([^']+)'/gm;

/**
 * The source files whose code an entry runs, itself included.
 * @param root of the project
 * @param entry its path from the root
 * @returns paths from the root with their text, sorted by path
 * @throws Error when an import of the project's own cannot be read
 */
export async function readImportClosure(
  root: string,
  entry: string,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const aliases = await readAliases(root);
  const sources = new Map<string, string>();
  const visit = async (path: string): Promise<void> => {
    if (sources.has(path)) return;
    sources.set(path, '');
    const text = await readFile(join(root, path), 'utf8');
    sources.set(path, text);
    const imported = Array.from(text.matchAll(importPattern), ([, name = '']) => locate(name, path, aliases));
    await Promise.all(imported.filter((each) => each !== undefined).map(visit));
  };
  await visit(entry);
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** [prefix, what stands for it, ending]: `#conversation/`, `functions/conversation/`, `.ts`. */
type Alias = readonly [string, string, string];

async function readAliases(root: string): Promise<readonly Alias[]> {
  const { imports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  };
  return Object.entries(imports).map(([name, target]) => {
    const [path = '', ending = ''] = target.split('*');
    return [name.replace('*', ''), join(path, '/'), ending];
  });
}

/** @returns the path from the root, or undefined for a package */
function locate(name: string, from: string, aliases: readonly Alias[]): string | undefined {
  if (name.startsWith('.')) return join(dirname(from), name);
  const alias = aliases.find(([prefix]) => name.startsWith(prefix));
  return alias && `${alias[1]}${name.slice(alias[0].length)}${alias[2]}`;
}
