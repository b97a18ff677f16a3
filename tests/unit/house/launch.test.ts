import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve('.');
let directory = '';

const command = `
import { locales } from '#conversation/locale';
import * as z from 'zod/mini';
const [what, ...rest] = process.argv.slice(2);
if (what === 'args') console.log(JSON.stringify({ rest, cwd: process.cwd(), first: locales[0], package: typeof z.string }));
if (what === 'echo') for await (const chunk of process.stdin) process.stdout.write(chunk);
if (what === 'exit') process.exit(7);
if (what === 'throw') throw new Error('thrown on line eight');
if (what === 'lines') for (;;) {
  console.log('a line');
  await new Promise((next) => setTimeout(next, 1));
}
if (what === 'serve') {
  process.on('SIGTERM', () => process.exit(5));
  setInterval(() => console.log('still here'), 1);
}
if (what === 'wait') {
  process.on('SIGTERM', () => process.exit(5));
  setInterval(() => {}, 1000);
  console.log('waiting');
}
`;

beforeAll(() => {
  // Under the project, so that its packages and subpath imports are found.
  mkdirSync(join(root, '.cache'), { recursive: true });
  directory = mkdtempSync(join(root, '.cache/launch-test-'));
  writeFileSync(join(directory, 'command.ts'), command);
  writeFileSync(join(directory, 'broken.ts'), 'const = 1;');
});

afterAll(() => {
  rmSync(directory, { recursive: true });
  rmSync(join(root, '.cache/commands', relative(root, directory)), { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Launches from another folder, to show that the working directory does not matter. */
function launch(args: readonly string[], { input = '', killOn = '' } = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'tools/launch.mjs'), ...args], { cwd: tmpdir() });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (killOn !== '' && out.includes(killOn)) child.kill('SIGTERM');
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.end(input);
  });
}

const run = (what: string, ...rest: string[]) => launch([join(directory, 'command.ts'), what, ...rest]);

test('a command gets its arguments, the root as working directory, subpath imports and packages', async () => {
  const { code, out, err } = await run('args', '--jsonl', 'a b');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual({ rest: ['--jsonl', 'a b'], cwd: root, first: 'en', package: 'function' });
});

test('standard input arrives untouched', async () => {
  const ended = await launch([join(directory, 'command.ts'), 'echo'], { input: 'one\n香港\n' });
  expect(ended).toEqual({ code: 0, out: 'one\n香港\n', err: '' });
});

test('the exit code is the command’s own', async () => {
  expect((await run('exit')).code).toBe(7);
});

test('signals reach the command', async () => {
  const ended = await launch([join(directory, 'command.ts'), 'wait'], { killOn: 'waiting' });
  expect(ended.code).toBe(5);
});

test.each([
  ['lines', 'stdout', 141],
  // Whoever has something to put away does so, as on a signal.
  ['serve', 'stdout', 5],
] as const)(
  '%s: a reader who has read enough ends the command without a word',
  async (what, stream, code) => {
    const child = spawn(process.execPath, [
      join(root, 'tools/launch.mjs'),
      join(directory, 'command.ts'),
      what,
    ]);
    let other = '';
    (stream === 'stdout' ? child.stderr : child.stdout).on('data', (chunk) => {
      other += chunk;
    });
    child[stream].once('data', () => child[stream].destroy());
    const [ended] = await once(child, 'close');
    expect([ended, other]).toEqual([code, '']);
  },
);

test('a stack trace points at the source', async () => {
  const { code, err } = await run('throw');
  expect(code).toBe(1);
  expect(err).toContain('command.ts:8');
});

test('what cannot be bundled is told in one place, without a stack', async () => {
  const ended = await launch([join(directory, 'broken.ts')]);
  expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringContaining('broken.ts:1:6') });
  expect(ended.err).not.toContain('    at ');
});

test('without an entry it says how it is used', async () => {
  expect(await launch([])).toMatchObject({ code: 2, err: expect.stringContaining('usage:') });
});
