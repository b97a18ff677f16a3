import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const fileOf = (lines: number) => 'export {};\n'.repeat(lines);
const functionOf = (lines: number) =>
  `export function planted(): void {\n${'  run();\n'.repeat(lines - 2)}}\n`;

const planted: Readonly<Record<string, string>> = {
  'functions/turn/file-250.ts': fileOf(250),
  'functions/turn/file-251.ts': fileOf(251),
  'functions/turn/function-39.ts': functionOf(39),
  'functions/turn/function-40.ts': functionOf(40),
  'infra/stacks/function-40.ts': functionOf(40),
  'local/phone/function-40.ts': functionOf(40),
  'local/phone/file-251.ts': fileOf(251),
  'tests/unit/file-300.test.ts': fileOf(300),
  'tests/unit/file-301.test.ts': fileOf(301),
  'functions/turn/camelCase.ts': fileOf(1),
};

// biome counts the lines between the braces, so its 37 is a function of 39 lines.
test('files, functions and names that do not fit the house are found', () => {
  const root = resolve('.');
  const directory = mkdtempSync(join(tmpdir(), 'sizes-'));
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  for (const path of ['biome.json']) {
    cpSync(join(root, path), join(directory, path));
  }
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const rules = [
    'style/noExcessiveLinesPerFile',
    'complexity/noExcessiveLinesPerFunction',
    'style/useFilenamingConvention',
  ];
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', ...rules.map((rule) => `--only=${rule}`), '--vcs-enabled=false', '--reporter=json', '.'],
    { cwd: directory, encoding: 'utf8' },
  );
  rmSync(directory, { recursive: true });
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
  const found = report.diagnostics.map(
    ({ category, location }) => `${location.path} ${category.split('/').at(-1)}`,
  );
  expect(found.sort()).toEqual([
    'functions/turn/camelCase.ts useFilenamingConvention',
    'functions/turn/file-251.ts noExcessiveLinesPerFile',
    'functions/turn/function-40.ts noExcessiveLinesPerFunction',
    'infra/stacks/function-40.ts noExcessiveLinesPerFunction',
    'local/phone/file-251.ts noExcessiveLinesPerFile',
    'local/phone/function-40.ts noExcessiveLinesPerFunction',
    'tests/unit/file-301.test.ts noExcessiveLinesPerFile',
  ]);
});
