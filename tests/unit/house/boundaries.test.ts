import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Lines planted in a file, and the ones of them that must be refused (marked) or let through. */
interface Row {
  readonly file: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

const value = (specifier: string) => `import { x } from '${specifier}';`;
const type = (specifier: string) => `import type { X } from '${specifier}';`;

const rows: readonly Row[] = [
  {
    file: 'functions/conversation/planted.ts',
    refused: [
      value('#turn/handle-turn'),
      type('#turn/ports'),
      type('#content/published-knowledge'),
      value('../turn/ports.ts'),
      value('../settings.ts'),
      value('node:crypto'),
      value('crypto'),
      value('zod/mini'),
      value('@aws-lambda-powertools/logger'),
      "export { x } from '#understanding/normalize-text';",
      "export type { X } from '#understanding/lex-answer';",
      "const x = import('#local/phone/start-phone');",
      "export type X = import('#turn/ports').LexPort;",
    ],
    allowed: [value('./place.ts'), type('#conversation/reply'), value('./places/choosing.ts')],
  },
  {
    file: 'functions/conversation/places/planted.ts',
    refused: [value('../../turn/ports.ts'), type('../../content/published-knowledge.ts'), value('node:fs')],
    allowed: [value('../place.ts'), value('./choosing.ts'), type('#conversation/reply')],
  },
  {
    file: 'functions/content/planted.ts',
    refused: [
      type('#turn/ports'),
      type('#understanding/lex-answer'),
      value('#conversation/advance'),
      value('../conversation/advance.ts'),
      value('@aws-sdk/client-dynamodb'),
      value('twilio/lib/twiml/VoiceResponse.js'),
      type('#local/content/content'),
    ],
    allowed: [
      value('#conversation/topic-id'),
      value('zod'),
      value('zod/mini'),
      value('yaml'),
      value('node:fs'),
    ],
  },
  {
    file: 'functions/understanding/planted.ts',
    refused: [
      type('#turn/ports'),
      type('#channels/voice/read-voice-webhook'),
      value('#conversation/advance'),
      value('../content/published-knowledge.ts'),
      value('node:zlib'),
      value('minisearch'),
      value('#tests/support/fakes'),
    ],
    allowed: [type('#conversation/label'), type('#content/published-prompts'), value('./normalize-text.ts')],
  },
  {
    file: 'functions/understanding/training/planted.ts',
    refused: [value('../../turn/ports.ts'), value('../../settings.ts')],
    allowed: [value('../normalize-text.ts')],
  },
  {
    file: 'functions/turn/planted.ts',
    refused: [
      type('#adapters/dynamo-client'),
      type('#channels/voice/render-twiml'),
      value('../adapters/dynamo-client.ts'),
      value('@aws-sdk/client-lex-runtime-v2'),
      value('twilio/lib/twiml/VoiceResponse.js'),
      value('node:fs'),
      value('#functions/settings'),
      value('../settings.ts'),
      value('../helpline.ts'),
    ],
    allowed: [
      value('#conversation/advance'),
      value('#understanding/weigh'),
      type('./ports.ts'),
      value('node:crypto'),
    ],
  },
  {
    file: 'functions/desk/planted.ts',
    refused: [
      type('#adapters/dynamo-case-book'),
      value('#conversation/advance'),
      type('#channels/voice/render-twiml'),
      value('#turn/converse'),
      value('@aws-sdk/client-sns'),
      value('../settings.ts'),
      value('node:fs'),
    ],
    allowed: [
      type('./ports.ts'),
      type('#conversation/place'),
      type('#content/published-knowledge'),
      value('#content/holidays/hong-kong'),
      value('#turn/desk-hours'),
      type('#turn/ports'),
    ],
  },
  {
    file: 'functions/channels/voice/planted.ts',
    refused: [
      value('twilio'),
      type('twilio'),
      value('twilio/lib/rest/Twilio.js'),
      type('#adapters/twilio-sender'),
      type('#understanding/understanding'),
      value('#conversation/advance'),
      value('#content/load-knowledge'),
      value('../../turn/ports.ts'),
      value('zod'),
    ],
    allowed: [
      value('twilio/lib/twiml/VoiceResponse.js'),
      type('#turn/ports'),
      type('#conversation/reply'),
      value('#content/sms-segments'),
      value('#content/speech-estimate'),
      value('../twilio/read-form.ts'),
      value('#channels/twilio/read-form'),
    ],
  },
  {
    file: 'functions/adapters/planted.ts',
    refused: [
      type('#turn/handle-turn'),
      value('#conversation/advance'),
      value('#channels/voice/render-twiml'),
      value('../turn/handle-turn.ts'),
      value('twilio'),
      value('zod'),
      value('dynalite'),
      value('#local/table/start-table'),
    ],
    allowed: [
      type('#turn/ports'),
      type('#functions/desk/ports'),
      value('@aws-sdk/client-dynamodb'),
      value('@smithy/node-http-handler'),
      value('@aws-lambda-powertools/logger'),
      value('zod/mini'),
    ],
  },
  {
    file: 'functions/planted.ts',
    refused: [
      value('#local/helpline/start-local-helpline'),
      value('../local/launch.mjs'),
      type('#tests/support/fakes'),
      value('../infra/app.ts'),
      value('twilio'),
      value('aws-cdk-lib'),
    ],
    allowed: [value('./settings.ts'), value('#adapters/dynamo-client'), value('./turn/ports.ts')],
  },
  {
    file: 'functions/entrypoints/planted.ts',
    refused: [
      value('#local/phone/start-phone'),
      value('../../local/launch.mjs'),
      type('#infra/app'),
      value('twilio'),
    ],
    allowed: [value('../helpline.ts'), value('#functions/helpline'), type('aws-lambda')],
  },
  {
    file: 'infra/stacks/planted.ts',
    refused: [
      value('#entrypoints/voice'),
      value('../../functions/entrypoints/voice.ts'),
      value('#functions/helpline'),
      type('#turn/ports'),
      value('#local/phone/start-phone'),
      value('#tests/support/fakes'),
      value('@aws-sdk/client-dynamodb'),
    ],
    allowed: [
      value('#functions/settings'),
      value('#content/bot-definition'),
      value('aws-cdk-lib'),
      value('aws-cdk-lib/aws-lambda-nodejs'),
      value('../constructs/lex-bot.ts'),
      value('../stages.ts'),
      value('#infra/constructs/lex-bot'),
    ],
  },
  {
    file: 'infra/planted.ts',
    refused: [value('../functions/helpline.ts'), value('../local/launch.mjs')],
    allowed: [value('./stacks/data-stack.ts'), value('constructs')],
  },
  {
    file: 'local/phone/planted.ts',
    refused: [],
    allowed: [
      value('twilio'),
      value('#conversation/advance'),
      value('#adapters/dynamo-client'),
      value('dynalite'),
    ],
  },
];

const root = resolve('.');
let planted = '';
let findings: readonly { category: string; path: string; line: number; message: string }[] = [];

/** Runs the project's own lint configuration over a tree that holds nothing but planted imports. */
beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), 'boundaries-'));
  symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'));
  for (const path of ['biome.json', 'local/checks/no-import-types.grit']) {
    cpSync(join(root, path), join(planted, path));
  }
  for (const { file, refused, allowed } of rows) {
    mkdirSync(dirname(join(planted, file)), { recursive: true });
    writeFileSync(join(planted, file), [...refused, ...allowed].join('\n'));
  }
  const biome = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.'],
    { cwd: planted, encoding: 'utf8' },
  );
  const report: {
    diagnostics: { category: string; message: string; location: { path: string; start: { line: number } } }[];
  } = JSON.parse(biome.stdout);
  findings = report.diagnostics
    .filter(({ category }) => category === 'lint/style/noRestrictedImports' || category === 'plugin')
    .map(({ category, message, location }) => ({
      category,
      path: location.path,
      line: location.start.line,
      message,
    }));
});

afterAll(() => rmSync(planted, { recursive: true }));

test.each(rows)(
  '$file imports nothing from beyond its boundary, and is told so',
  ({ file, refused, allowed }) => {
    const found = findings.filter(({ path }) => path === file);
    const linesFound = new Set(found.map(({ line }) => line).sort((one, other) => one - other));
    expect([...linesFound].map((line) => [...refused, ...allowed][line - 1])).toEqual(refused);
    for (const { message } of found) expect(message).toMatch(/may import|may be imported|boundaries/);
  },
);

test('a type cannot be imported around the boundaries', () => {
  expect(findings.filter(({ category }) => category === 'plugin')).toMatchObject([
    { path: 'functions/conversation/planted.ts', message: expect.stringContaining('at the top of the file') },
  ]);
});
