import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { readImportClosure } from '#authoring/snapshot/import-closure';

const trainer = 'authoring/training/train-phrase-model.ts';
const pathsOf = async (entry: string) => (await readImportClosure('.', entry)).map(([path]) => path);

describe('the code that a model depends on', () => {
  it('is what a bundler would take', async () => {
    const { metafile } = await build({
      entryPoints: [trainer],
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      write: false,
      metafile: true,
    });
    expect(await pathsOf(trainer)).toEqual(Object.keys(metafile.inputs).sort());
  });

  it('is not the policy, nor what reads commands and the context', async () => {
    const paths = await pathsOf(trainer);
    expect(paths).toContain('authoring/training/linear-svm.ts');
    expect(paths).toContain('functions/understanding/feature-space.ts');
    for (const name of ['policy', 'context-words', 'exact-words', 'locale-understanding'])
      expect(paths).not.toContain(`functions/understanding/${name}.ts`);
  });
});

it('comes with its text', async () => {
  const [[path, text] = []] = await readImportClosure('.', 'functions/understanding/sound-key.ts');
  expect(path).toBe('functions/understanding/sound-key.ts');
  expect(text).toContain('export function soundKey');
});

it('names a file that is not there', async () => {
  await expect(readImportClosure('.', 'functions/no-such-file.ts')).rejects.toThrow('no-such-file');
});
