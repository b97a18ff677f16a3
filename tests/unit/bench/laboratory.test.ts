import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { installLaboratory } from '#bench/laboratory';

const locked = {
  '': {},
  'node_modules/index': { version: '1.2.3' },
  'node_modules/for-others': { version: '1.0.0', optional: true },
};

let root = '';
let told: string[] = [];
let installed: string[] = [];

/** What npm leaves behind when it has installed something. */
const leave = async (packages: object): Promise<void> => {
  await mkdir(join(root, 'bench/node_modules'), { recursive: true });
  await writeFile(join(root, 'bench/node_modules/.package-lock.json'), JSON.stringify({ packages }));
};

const install = () =>
  installLaboratory(
    root,
    (line) => told.push(line),
    async (folder) => void installed.push(folder),
  );

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'laboratory-'));
  told = [];
  installed = [];
  await mkdir(join(root, 'bench'));
  await writeFile(join(root, 'bench/package-lock.json'), JSON.stringify({ packages: locked }));
  onTestFinished(() => rm(root, { recursive: true }));
});

describe('the laboratory', () => {
  it('is installed when it is not there, and says so in a line', async () => {
    await install();
    expect(installed).toEqual([join(root, 'bench')]);
    expect(told).toEqual([expect.stringContaining('npm ci --prefix bench')]);
  });

  it.each([
    ['an older package', { 'node_modules/index': { version: '1.2.2' } }],
    ['a package less', {}],
  ])('is installed again when it has %s', async (_fault, packages) => {
    await leave(packages);
    await install();
    expect(installed).toEqual([join(root, 'bench')]);
  });

  it('is let be when it is there, without what npm may leave out', async () => {
    await leave({ 'node_modules/index': { version: '1.2.3' } });
    await install();
    expect([...installed, ...told]).toEqual([]);
  });
});
