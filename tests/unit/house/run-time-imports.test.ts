import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeRunTimeImports, readRunTimeImports } from '#local/checks/run-time-imports';

test.each([
  // from, to, allowed
  ['conversation/advance.ts', 'conversation/places/choosing.ts', true],
  ['content/topic-schema.ts', 'conversation/prompt-key.ts', true],
  ['content/topic-schema.ts', 'conversation/advance.ts', false],
  ['understanding/weigh.ts', 'conversation/topic-id.ts', true],
  ['understanding/weigh.ts', 'content/load-knowledge.ts', false],
  ['turn/handle-turn.ts', 'conversation/advance.ts', true],
  ['turn/handle-turn.ts', 'understanding/weigh.ts', true],
  ['turn/handle-turn.ts', 'content/normal-form.ts', true],
  ['turn/handle-turn.ts', 'content/load-knowledge.ts', false],
  ['turn/handle-turn.ts', 'adapters/dynamo-client.ts', false],
  ['channels/sms/render-message.ts', 'content/sms-segments.ts', true],
  ['channels/sms/render-message.ts', 'content/speech-estimate.ts', true],
  ['channels/sms/render-message.ts', 'content/published-knowledge.ts', false],
  ['channels/voice/render-twiml.ts', 'turn/ports.ts', false],
  ['adapters/dynamo-knowledge-store.ts', 'content/published-knowledge.ts', true],
  ['adapters/dynamo-knowledge-store.ts', 'turn/ports.ts', false],
  ['helpline.ts', 'adapters/dynamo-client.ts', true],
  ['entrypoints/voice.ts', 'helpline.ts', true],
])('functions/%s imports functions/%s at run time: allowed %s', (from, to, allowed) => {
  const faults = judgeRunTimeImports([{ from: `functions/${from}`, to: `functions/${to}` }]);
  expect(faults).toHaveLength(allowed ? 0 : 1);
  for (const fault of faults) expect(fault).toContain(`functions/${from} imports functions/${to}`);
});

test('values are found under either spelling and in dynamic imports; types and packages are not', async () => {
  const root = mkdtempSync(join(tmpdir(), 'run-time-imports-'));
  const files = {
    'package.json': '{ "type": "module", "imports": { "#turn/*": "./functions/turn/*.ts" } }',
    'tsconfig.json': '{ "compilerOptions": { "verbatimModuleSyntax": true } }',
    'functions/turn/ports.ts': 'export type X = string;\nexport const x = 1;\n',
    'functions/content/planted.ts': [
      "import type { X } from '../turn/ports.ts';",
      "import 'node:fs';",
      "import 'zod';",
      'export const y: X = 1;',
    ].join('\n'),
    'functions/channels/sms/relative.ts': "import { x } from '../../turn/ports.ts';\nconsole.log(x);",
    'functions/channels/sms/alias.ts': "export { x } from '#turn/ports';",
    'functions/channels/sms/dynamic.ts': "await import('#turn/ports');",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const found = await readRunTimeImports(root);
  rmSync(root, { recursive: true });
  expect(found.map(({ from, to }) => `${from} -> ${to}`).sort()).toEqual([
    'functions/channels/sms/alias.ts -> functions/turn/ports.ts',
    'functions/channels/sms/dynamic.ts -> functions/turn/ports.ts',
    'functions/channels/sms/relative.ts -> functions/turn/ports.ts',
  ]);
});
