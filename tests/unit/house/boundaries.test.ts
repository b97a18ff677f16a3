import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeImports } from '#tools/checks/boundaries';
import { readAliases, readImports } from '#tools/checks/read-imports';

const value = (specifier: string) => `import { x } from '${specifier}';`;
const type = (specifier: string) => `import type { X } from '${specifier}';`;

/** Lines planted in a file: those that must be refused, and those that must be let through. */
interface Row {
  readonly file: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

const rows: readonly Row[] = [
  {
    file: 'functions/conversation/places/planted.ts',
    refused: [
      value('#turn/converse'),
      type('#turn/ports'),
      type('../../content/published-knowledge.ts'),
      value('node:crypto'),
      value('zod/mini'),
      "export { x } from '#understanding/normalize-text';",
      "export type { X } from '#understanding/lex-answer';",
      "const x = import('#local/phone/start-phone');",
      "export type X = import('#turn/ports').LexPort;",
      "import '#wiring/settings';",
      "import {\n  x,\n  type Y,\n} from '#turn/converse';",
    ],
    allowed: [value('../place.ts'), type('#conversation/reply'), value('./present-menu.ts')],
  },
  {
    file: 'functions/content/planted.ts',
    refused: [type('#turn/ports'), value('#conversation/advance'), value('yaml'), value('node:fs')],
    allowed: [value('#conversation/topic-id'), type('#conversation/outline'), value('zod/mini')],
  },
  {
    file: 'functions/understanding/planted.ts',
    refused: [
      type('#turn/ports'),
      value('#conversation/advance'),
      value('#authoring/training/calibrate'),
      value('node:zlib'),
      value('minisearch'),
    ],
    allowed: [
      type('#conversation/meaning'),
      value('#conversation/locale'),
      type('#content/published-prompts'),
    ],
  },
  {
    file: 'functions/turn/planted.ts',
    refused: [
      type('#adapters/dynamo/client'),
      type('#twilio/render-twiml'),
      value('@aws-sdk/client-lex-runtime-v2'),
      value('node:fs'),
      value('#wiring/settings'),
      type('#desk/ports'),
    ],
    allowed: [value('#conversation/advance'), value('#understanding/policy'), value('node:crypto')],
  },
  {
    file: 'functions/desk/planted.ts',
    refused: [type('#turn/ports'), value('#conversation/advance'), value('@aws-sdk/client-sns')],
    allowed: [type('#conversation/place'), value('#content/desk-hours'), type('./ports.ts')],
  },
  {
    file: 'functions/twilio/planted.ts',
    refused: [
      value('twilio'),
      type('twilio'),
      value('twilio/lib/rest/Twilio.js'),
      value('#turn/ports'),
      value('#turn/heard'),
      type('#adapters/lex-recognizer'),
      value('zod'),
    ],
    allowed: [
      value('twilio/lib/twiml/VoiceResponse.js'),
      type('#turn/heard'),
      "import { type X, type Y } from '#turn/heard';",
      type('#conversation/reply'),
    ],
  },
  {
    file: 'functions/adapters/dynamo/planted.ts',
    refused: [
      value('#turn/ports'),
      type('#turn/converse'),
      value('#twilio/render-twiml'),
      value('zod'),
      value('dynalite'),
    ],
    allowed: [
      type('#turn/ports'),
      type('#desk/ports'),
      value('@aws-sdk/client-dynamodb'),
      value('@smithy/node-http-handler'),
      value('node:crypto'),
    ],
  },
  {
    file: 'functions/entrypoints/planted.ts',
    refused: [
      value('#local/phone/start-phone'),
      value('../../tools/launch.mjs'),
      type('#infra/stages'),
      value('#authoring/publish/define-bot'),
      value('#tests/support/test-clock'),
      value('twilio'),
    ],
    allowed: [value('#wiring/create-helpline'), type('aws-lambda'), value('#twilio/read-form')],
  },
  {
    file: 'authoring/training/planted.ts',
    refused: [value('#turn/converse'), value('#local/start'), value('#infra/stages'), value('twilio')],
    allowed: [value('#understanding/phrase-model'), value('yaml'), value('node:fs')],
  },
  {
    file: 'infra/stacks/planted.ts',
    refused: [
      value('#entrypoints/voice'),
      value('../../functions/entrypoints/voice.ts'),
      value('#wiring/create-helpline'),
      type('#turn/ports'),
      value('#local/phone/start-phone'),
      value('@aws-sdk/client-dynamodb'),
    ],
    allowed: [
      value('#wiring/settings'),
      value('#authoring/publish/bot-definition'),
      value('aws-cdk-lib/aws-lambda-nodejs'),
      value('../stages.ts'),
    ],
  },
  {
    file: 'local/phone/planted.ts',
    refused: [
      value('#operating/doctor'),
      value('#bench/bench'),
      type('#infra/stages'),
      value('#tests/support/test-clock'),
    ],
    allowed: [value('twilio/lib/twiml/TwiML.js'), value('#turn/converse'), value('#authoring/content/main')],
  },
  {
    file: 'operating/planted.ts',
    refused: [value('#bench/bench'), value('#infra/build-app'), value('#tools/checks/check')],
    allowed: [value('#local/command-line/misuse-error'), value('#infra/stages'), value('yaml')],
  },
  {
    file: 'nowhere/planted.ts',
    refused: [value('#conversation/advance')],
    allowed: [],
  },
];

/** Plants the lines in a tree of their own. @returns the judgements of all of them */
function judge(file: string, lines: readonly string[]): string[] {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), lines.join('\n'));
  const aliases = JSON.stringify({ imports: Object.fromEntries(aliasesHere) });
  writeFileSync(join(root, 'package.json'), aliases);
  const faults = judgeImports(readImports(root, [file.split('/')[0] ?? '']));
  rmSync(root, { recursive: true });
  return faults;
}

const aliasesHere = [...readAliases('.')].map(([alias, folder]) => [`${alias}*`, `./${folder}*.ts`]);

describe.each(rows)('$file', ({ file, refused }) => {
  test.each(refused)('is refused: %s', (line) => {
    const [fault, ...more] = judge(file, ['', line]);
    expect(fault).toContain(`${file}:2 `);
    expect(fault).toMatch(/ may import |Give its folder a row/);
    expect(more).toEqual([]);
  });
});

test.each(rows.filter(({ allowed }) => allowed.length > 0))('$file may import these', ({ file, allowed }) => {
  expect(judge(file, allowed)).toEqual([]);
});

test('a fault names the file, the line and the rule', () => {
  expect(judge('functions/conversation/planted.ts', [value('./place.ts'), type('#turn/ports')])).toEqual([
    'functions/conversation/planted.ts:2 imports functions/turn/ports.ts. functions/conversation/ may import nothing outside itself.',
  ]);
});

test('a value from where only types may come is told so', () => {
  expect(judge('functions/twilio/planted.ts', [value('#turn/heard')])[0]).toContain(
    'imports functions/turn/heard.ts as a value, and may import its types only',
  );
});

test('the project holds its own boundaries', () => {
  const rooms = ['authoring', 'bench', 'functions', 'infra', 'local', 'operating', 'tools'];
  const imports = readImports('.', rooms);
  expect(imports.length).toBeGreaterThan(1500);
  expect(judgeImports(imports).filter((fault) => !fault.includes('bench/lex-mind'))).toEqual([]);
});
