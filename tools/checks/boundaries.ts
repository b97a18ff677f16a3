import type { Import } from './read-imports.ts';

/** What a room may import beside itself: files, whole rooms (a slash at the end), packages with all that is in them. */
interface Boundary {
  readonly may: readonly string[];
  /** These for their types alone. */
  readonly mayTypes?: readonly string[];
}

/** The core's words: closed lists that every room may speak. */
const words = ['acts', 'case-reason', 'command', 'locale', 'prompt-key', 'topic-id', 'turn-input'].map(
  (name) => `functions/conversation/${name}.ts`,
);
const published = [
  'functions/content/knowledge-schema.ts',
  'functions/content/published-knowledge.ts',
  'functions/content/published-prompts.ts',
];
const core = ['functions/conversation/', 'functions/content/', 'functions/understanding/'];
const parts = [...core, 'functions/turn/', 'functions/desk/', 'functions/twilio/', 'functions/adapters/'];
const lambda = [...parts, 'functions/wiring/', 'functions/entrypoints/'];
/** What is known of a deployment without the CDK: stages, functions, alarms, the static document. */
const deployment = [
  'infra/stages.ts',
  'infra/read-stages.ts',
  'infra/stage-names.ts',
  'infra/function-definitions.ts',
  'infra/watch/alarm-definitions.ts',
  'infra/lifeline/lifeline-document.ts',
];
const anyPackage = '*';
const aws = ['@aws-sdk/', '@smithy/', '@aws-lambda-powertools/', 'aws-lambda'];

/**
 * Who may import whom. A folder that is named here is a room, the longest name first; whoever is not listed is
 * imported by nobody, and what no rule names is refused. `import type` counts.
 */
export const boundaries: Readonly<Record<string, Boundary>> = {
  'functions/conversation/': { may: [] },
  'functions/content/': { may: [...words, 'zod', 'zod/mini'], mayTypes: ['functions/conversation/'] },
  'functions/understanding/': {
    may: [...words, ...published],
    mayTypes: ['functions/conversation/', 'functions/content/'],
  },
  'functions/turn/': { may: [...core, 'node:crypto'] },
  'functions/desk/': { may: [...words, 'functions/content/'], mayTypes: ['functions/conversation/'] },
  'functions/twilio/': {
    may: [
      ...words,
      'functions/content/normal-form.ts',
      'functions/content/sms-segments.ts',
      'twilio/lib/twiml/VoiceResponse.js',
      'twilio/lib/twiml/MessagingResponse.js',
      'twilio/lib/webhooks/webhooks.js',
      'node:',
    ],
    mayTypes: [
      'functions/conversation/',
      ...published,
      'functions/turn/',
      'functions/desk/ports.ts',
      'aws-lambda',
    ],
  },
  'functions/adapters/': {
    may: [...words, ...published, ...aws, 'zod/mini', 'node:'],
    mayTypes: [
      'functions/conversation/',
      'functions/understanding/lex-answer.ts',
      'functions/turn/knowledge-port.ts',
      'functions/turn/miss-port.ts',
      'functions/turn/ports.ts',
      'functions/turn/case-book.ts',
      'functions/desk/ports.ts',
    ],
  },
  'functions/wiring/': { may: [...parts, ...aws, 'zod/mini', 'node:'] },
  'functions/entrypoints/': { may: [...lambda, ...aws, 'zod/mini', 'node:'] },
  'authoring/': {
    may: [
      ...core,
      'functions/twilio/reserved-words.ts',
      'yaml',
      'zod',
      'zod/mini',
      'date-holidays',
      'esbuild',
      'node:',
    ],
  },
  // The snapshot is read by the decoder that reads it in a function, and worded for the lifeline as a turn words it.
  'infra/': {
    may: [
      'functions/content/',
      'functions/wiring/settings.ts',
      'functions/twilio/connection-overrides.ts',
      'functions/twilio/urls.ts',
      'authoring/',
      'aws-cdk-lib',
      'constructs',
      'cdk-nag',
      'esbuild',
      'zod/mini',
      'node:',
    ],
  },
  'local/': { may: [...lambda, 'authoring/', anyPackage] },
  'operating/': { may: [...lambda, 'authoring/', 'local/', ...deployment, anyPackage] },
  'bench/': {
    may: [
      ...lambda,
      'authoring/',
      'local/',
      'infra/stages.ts',
      'infra/function-esbuild.ts',
      'infra/deployed-code.ts',
      anyPackage,
    ],
  },
  'tools/': { may: [...lambda, 'authoring/', 'local/', 'infra/', 'operating/', 'bench/', anyPackage] },
};

const rooms = Object.keys(boundaries);
const roomOf = (path: string): string | undefined => rooms.find((room) => path.startsWith(room));
/** tests/ is ours too, but no room: nothing imports it. */
const isOurs = (path: string): boolean => roomOf(path) !== undefined || path.startsWith('tests/');

function fits(target: string, entry: string): boolean {
  if (entry === anyPackage) return !isOurs(target);
  if (target === entry) return true;
  if (/[/:]$/.test(entry)) return target.startsWith(entry);
  return !entry.endsWith('.ts') && target.startsWith(`${entry}/`);
}

/**
 * @param imports from `readImports`
 * @returns a sentence for each import that the table does not allow: file, line, and what the room may import
 */
export function judgeImports(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, line, to, isType }) => {
    const room = roomOf(from);
    if (room === undefined)
      return [`${from}:${line} is in no room. Give its folder a row in tools/checks/boundaries.ts.`];
    const { may, mayTypes = [] } = boundaries[room] ?? { may: [] };
    const allowed = [room, ...may, ...(isType ? mayTypes : [])];
    if (allowed.some((entry) => fits(to, entry))) return [];
    const asType = mayTypes.some((entry) => fits(to, entry))
      ? ' as a value, and may import its types only'
      : '';
    return [`${from}:${line} imports ${to}${asType}. ${room} may import ${describe(may, mayTypes)}.`];
  });
}

const describe = (may: readonly string[], mayTypes: readonly string[]): string => {
  const named = may.map((entry) => (entry === anyPackage ? 'any package' : entry));
  return [
    ...(named.length === 0 ? ['nothing outside itself'] : named),
    ...mayTypes.map((entry) => `types of ${entry}`),
  ].join(', ');
};
