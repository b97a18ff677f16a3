import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type SnapshotPaths, snapshotPaths } from '#authoring/snapshot/snapshot-paths';
import { hashSnapshotInputs, isSnapshotOf, stampSnapshot } from '#authoring/snapshot/snapshot-stamp';

/** Content and a snapshot of their own, with the code of this project; stamped when the snapshot is as built. */
async function createStamped(): Promise<SnapshotPaths> {
  const directory = await mkdtemp(join(tmpdir(), 'stamp-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const paths = {
    ...snapshotPaths(process.cwd()),
    knowledgeDirectory: join(directory, 'knowledge'),
    promptsDirectory: join(directory, 'prompts'),
    outputDirectory: join(directory, 'snapshot'),
  };
  await mkdir(join(paths.knowledgeDirectory, 'hkust'), { recursive: true });
  await mkdir(paths.promptsDirectory);
  await mkdir(paths.outputDirectory);
  await writeFile(join(paths.knowledgeDirectory, 'hkust/tap-get.yaml'), 'id: tap-get');
  await writeFile(join(paths.promptsDirectory, 'en.yaml'), 'locale: en');
  await writeFile(join(paths.outputDirectory, 'hkust.json'), '{}');
  await stampSnapshot(paths, await hashSnapshotInputs(paths));
  return paths;
}

const isUpToDate = async (paths: SnapshotPaths): Promise<boolean> =>
  isSnapshotOf(paths, await hashSnapshotInputs(paths));

describe('a snapshot', () => {
  it('is up to date when nothing has changed', async () => {
    expect(await isUpToDate(await createStamped())).toBe(true);
  });

  it.each<readonly [string, (paths: SnapshotPaths) => Promise<unknown>]>([
    ['a topic was edited', (at) => writeFile(join(at.knowledgeDirectory, 'hkust/tap-get.yaml'), 'id: tap')],
    ['a topic was added', (at) => writeFile(join(at.knowledgeDirectory, 'hkust/vpn.yaml'), 'id: vpn')],
    ['a helpline was taken away', (at) => rm(join(at.knowledgeDirectory, 'hkust'), { recursive: true })],
    ['the prompts were edited', (at) => writeFile(join(at.promptsDirectory, 'en.yaml'), 'locale: zh-HK')],
    ['a file of it was changed', (at) => writeFile(join(at.outputDirectory, 'hkust.json'), '[]')],
    ['a file of it is missing', (at) => rm(join(at.outputDirectory, 'hkust.json'))],
    ['it is missing', (at) => rm(at.outputDirectory, { recursive: true })],
    ['a file came to it', (at) => writeFile(join(at.outputDirectory, 'hku.json'), '{}')],
    ['it was never stamped', (at) => rm(`${at.outputDirectory}.stamp.json`)],
  ])('is not when %s', async (_name, change) => {
    const paths = await createStamped();
    await change(paths);
    expect(await isUpToDate(paths)).toBe(false);
  });

  it('is not when the code that builds it is another', async () => {
    const paths = await createStamped();
    const elsewhere = await mkdtemp(join(tmpdir(), 'other-code-'));
    onTestFinished(() => rm(elsewhere, { recursive: true }));
    await writeFile(join(elsewhere, 'package.json'), '{"imports":{}}');
    for (const path of [
      'authoring/snapshot/build-checked-snapshot.ts',
      'authoring/training/train-phrase-model.ts',
    ]) {
      await mkdir(join(elsewhere, path, '..'), { recursive: true });
      await writeFile(join(elsewhere, path), 'export const another = true;');
    }
    expect(await isUpToDate({ ...paths, root: elsewhere })).toBe(false);
  });
});
