import { build } from 'esbuild';

/** One module importing another at run time; both as paths from the root of the project. */
export interface RunTimeImport {
  readonly from: string;
  readonly to: string;
}

/**
 * biome.json says which folder may know of which; it cannot tell a type from a value. This is the second half: what
 * may be imported at run time, beyond a folder's own modules. An entry that ends in a slash means the whole folder.
 */
const words = ['channel', 'command', 'label', 'locale', 'prompt-key', 'topic-id', 'turn-input'].map(
  (name) => `functions/conversation/${name}.ts`,
);
const published = [
  'functions/content/published-knowledge.ts',
  'functions/content/decode-published-knowledge.ts',
];
const textMeasures = [
  'functions/content/normal-form.ts',
  'functions/content/sms-segments.ts',
  'functions/content/speech-estimate.ts',
];

export const allowedAtRunTime: Readonly<Record<string, readonly string[]>> = {
  'functions/conversation/': [],
  'functions/content/': words,
  'functions/understanding/': [...words, ...published],
  'functions/turn/': [
    'functions/conversation/',
    'functions/understanding/',
    'functions/content/outline.ts',
    'functions/content/with-serviceline.ts',
    ...published,
    ...textMeasures,
  ],
  'functions/desk/': [...words, 'functions/content/holidays/', 'functions/turn/desk-hours.ts'],
  'functions/channels/': [...words, ...textMeasures],
  'functions/adapters/': [...words, ...published],
};

const isWithin = (path: string, allowed: string): boolean =>
  allowed.endsWith('/') ? path.startsWith(allowed) : path === allowed;

/**
 * @param imports from `readRunTimeImports`
 * @returns a sentence for each import that the table does not allow
 */
export function judgeRunTimeImports(imports: readonly RunTimeImport[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const folder = Object.keys(allowedAtRunTime).find((name) => from.startsWith(name));
    if (folder === undefined) return [];
    const allowed = [folder, ...(allowedAtRunTime[folder] ?? [])];
    if (allowed.some((entry) => isWithin(to, entry))) return [];
    return [
      `${from} imports ${to} at run time. ${folder} may import at run time, beside itself: ${
        allowed.slice(1).join(', ') || 'nothing'
      }. Import its types only, or let functions/helpline.ts hand the thing over.`,
    ];
  });
}

/**
 * Reads which of our modules import which, types left out, with relative and `#` specifiers resolved.
 * @param root where package.json lies
 */
export async function readRunTimeImports(root: string): Promise<RunTimeImport[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['functions/**/*.ts'],
    outdir: '.cache/nowhere',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.entries(metafile.inputs).flatMap(([from, input]) =>
    input.imports.filter(({ external }) => !external).map(({ path: to }) => ({ from, to })),
  );
}
