import type { Metafile } from 'esbuild';

/** What esbuild says of a function: all its code, and what of it is loaded with the instance. */
export interface DeployedCode {
  /** Sources that are really inside: files whose code was dropped as unused do not count. */
  readonly inside: readonly string[];
  readonly insideAtStart: readonly string[];
  /** What is left to be found when it runs. */
  readonly externals: readonly string[];
  /** Bytes of code; tables of words and source maps are not counted. */
  readonly bytes: number;
  readonly bytesAtStart: number;
}

/** Where the tables of words lie, beside the code. */
export const wordTablesFolder = 'tables';

/** A table of words is data, in a module of its own that is named after its language. */
export const isWordTable = (source: string): boolean =>
  /^functions\/understanding\/(?:[a-z-]+\/)?(?!read-)[a-z-]+-(?:en|zh)\.ts$/.test(source);

/** A file with nothing but tables in it, or one that only names them. */
const isCode = ([path, { inputs }]: readonly [string, Metafile['outputs'][string]]): boolean =>
  !path.includes(`/${wordTablesFolder}/`) &&
  !Object.entries(inputs).every(([source, { bytesInOutput }]) => bytesInOutput === 0 || isWordTable(source));

export function readDeployedCode({ outputs }: Metafile): DeployedCode {
  const code = Object.entries(outputs).filter(([path]) => path.endsWith('.mjs'));
  const start = new Set(code.filter(([path]) => path.endsWith('/index.mjs')).map(([path]) => path));
  // A set goes on to what is added to it on the way.
  for (const path of start) {
    for (const { path: imported, kind, external } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) start.add(imported);
  }
  const codeAtStart = code.filter(([path]) => start.has(path));
  const bytesOf = (outputsOf: typeof code) => outputsOf.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const inside = (outputsOf: typeof code) => [
    ...new Set(
      outputsOf.flatMap(([, { inputs }]) =>
        Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
      ),
    ),
  ];
  return {
    inside: inside(code),
    insideAtStart: inside(codeAtStart),
    externals: code.flatMap(([, { imports }]) => imports.flatMap((one) => (one.external ? one.path : []))),
    bytes: bytesOf(code.filter(isCode)),
    bytesAtStart: bytesOf(codeAtStart.filter(isCode)),
  };
}
