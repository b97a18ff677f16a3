import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readImportClosure } from './import-closure.ts';
import { hashText, hashTrainer, readIfThere, writeWhole } from './model-cache.ts';
import type { SnapshotPaths } from './snapshot-paths.ts';

/** What a snapshot was built from and what came of it, each as a hash. */
interface Stamp {
  readonly inputs: string;
  readonly outputs: string;
}

/** What checks the content and builds the snapshot, from the root of the project. */
const builder = 'authoring/snapshot/build-checked-snapshot.ts';

/** Beside the snapshot, which it is no part of. */
const stampPath = ({ outputDirectory }: SnapshotPaths): string => `${outputDirectory}.stamp.json`;

/** Everything that decides about a snapshot: the content, the code that checks, trains and builds, and its packages. */
export async function hashSnapshotInputs(paths: SnapshotPaths): Promise<string> {
  const { root, knowledgeDirectory, promptsDirectory } = paths;
  return hashText(
    JSON.stringify([
      await readFiles(knowledgeDirectory),
      await readFiles(promptsDirectory),
      await readImportClosure(root, builder),
      await hashTrainer(root),
      await readIfThere(join(root, 'package-lock.json')),
    ]),
  );
}

/** Whether the snapshot on disk is what would be built from these inputs, whole and unchanged. */
export async function isSnapshotOf(paths: SnapshotPaths, inputs: string): Promise<boolean> {
  const stamp = await readIfThere(stampPath(paths));
  if (stamp === undefined) return false;
  return stamp === JSON.stringify(await stampOf(paths, inputs));
}

/** Notes that the snapshot on disk was built from these inputs. */
export async function stampSnapshot(paths: SnapshotPaths, inputs: string): Promise<void> {
  await writeWhole(stampPath(paths), JSON.stringify(await stampOf(paths, inputs)));
}

async function stampOf({ outputDirectory }: SnapshotPaths, inputs: string): Promise<Stamp> {
  return { inputs, outputs: hashText(JSON.stringify(await readFiles(outputDirectory))) };
}

/** Name and text of every file below, in the order of the names; none when there is no such directory. */
async function readFiles(directory: string): Promise<readonly (readonly [name: string, text: string])[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const));
}
