import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** One import, whatever its form. */
export interface Import {
  /** The importing file, from the root of the project. */
  readonly from: string;
  readonly line: number;
  /** A file of ours from the root of the project, or a package as it is spelled. */
  readonly to: string;
  readonly isType: boolean;
}

/** Statements start a line: the formatter sees to that. `import()` may stand anywhere, as a value or in a type. */
const forms =
  /^(?:import|export)(?<type> type)?\b(?<names>[^;'"]*?)\bfrom '(?<from>[^']+)'|^import '(?<bare>[^']+)'|\bimport\(\s*'(?<call>[^']+)'\s*\)/gm;

/** `{ type A, type B }` imports no value either. */
const areAllTypes = (names: string): boolean => {
  const inside = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  const each = inside?.split(',').map((name) => name.trim()) ?? [];
  return inside !== undefined && each.every((name) => name === '' || name.startsWith('type '));
};

/** Aliases of package.json, such as `#turn/` for `functions/turn/`. */
export function readAliases(root: string): ReadonlyMap<string, string> {
  const { imports = {} }: { imports?: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return new Map(
    Object.entries(imports).map(([alias, folder]) => [
      alias.replace('*', ''),
      folder.replace('./', '').replace('*.ts', ''),
    ]),
  );
}

/** Every import of one file, types too, with relative and `#` specifiers resolved. */
export function importsOf(from: string, text: string, aliases: ReadonlyMap<string, string>): Import[] {
  return [...text.matchAll(forms)].map((found) => {
    const { type, names = '', from: named, bare, call } = found.groups ?? {};
    const specifier = named ?? bare ?? call ?? '';
    const line = text.slice(0, found.index).split('\n').length;
    const isType = type !== undefined || areAllTypes(names);
    return { from, line, to: resolve(specifier, from, aliases), isType };
  });
}

function resolve(specifier: string, from: string, aliases: ReadonlyMap<string, string>): string {
  if (specifier.startsWith('.')) return posix.join(dirname(from), specifier);
  for (const [alias, folder] of aliases)
    if (specifier.startsWith(alias)) return `${folder}${specifier.slice(alias.length)}.ts`;
  return specifier;
}

/**
 * @param folders top-level folders to read; one that is not there is passed over
 * @returns the imports of every TypeScript file in them
 */
export function readImports(root: string, folders: readonly string[]): Import[] {
  const aliases = readAliases(root);
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:m?ts|tsx)$/.test(path) && !path.includes('node_modules'))
        .map((path) => posix.join(folder, path))
        .flatMap((path) => importsOf(path, readFileSync(join(root, path), 'utf8'), aliases)),
    );
}
