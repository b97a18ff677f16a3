import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Installs what the lock file of a folder names, and rejects when it cannot. */
export type InstallPackages = (folder: string) => Promise<void>;

/**
 * Sees to it that the packages that only a measurement needs are there, as bench/package-lock.json has them. They are
 * no part of the daily install, so the first measurement installs them, and the first after the lock has changed.
 * @param root of the project
 * @param onProgress is told a line before something is installed
 * @throws Error that says how it is done by hand
 */
export async function installLaboratory(
  root: string,
  onProgress: (line: string) => void,
  install: InstallPackages = installFromLock,
): Promise<void> {
  const folder = join(root, 'bench');
  const wanted = await readVersions(join(folder, 'package-lock.json'));
  const there = await readVersions(join(folder, 'node_modules/.package-lock.json'));
  if (wanted.size > 0 && [...wanted].every(([path, version]) => there.get(path) === version)) return;
  onProgress('installing what only measurements need, into bench/node_modules: npm ci --prefix bench');
  await install(folder);
}

/**
 * Gives a package of the laboratory. Commands run as bundles outside bench/, where a bare import would not find it.
 * @template Package what is used of it: its own types are not there where the laboratory is not installed
 */
export const loadFromLaboratory = <Package>(name: string): Package =>
  createRequire(join(process.cwd(), 'bench/package.json'))(name) as Package;

async function installFromLock(folder: string): Promise<void> {
  // What npm says of success would stand among the figures; what it says of failure is shown.
  const npm = spawn('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(npm, 'exit');
  if (code !== 0)
    throw new Error('The packages of bench/ could not be installed. To see why: npm ci --prefix bench');
}

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
}

/** @returns by path, without those that npm may leave out; none when there is no such file or it is broken */
async function readVersions(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  const { packages = {} } = parseLock(text);
  return new Map(
    Object.entries(packages).flatMap(([place, { version, optional = false }]) =>
      version === undefined || optional || place === '' ? [] : [[place, version] as const],
    ),
  );
}

function parseLock(text: string): { readonly packages?: Readonly<Record<string, LockedPackage>> } {
  try {
    return JSON.parse(text) as ReturnType<typeof parseLock>;
  } catch {
    return {};
  }
}
