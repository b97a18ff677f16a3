import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeBuiltKnowledge } from '#adapters/built-knowledge';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { decodePublishedKnowledge } from '#content/decode-published-knowledge';
import { sampleKnowledge, sampleVersion } from '#tests/support/sample-knowledge';
import type { SnapshotReader } from '#turn/knowledge-port';

const version = 'aaaaaaaaaaaa';
const whole = JSON.stringify(sampleKnowledge('hkust', version));

type Decode = typeof decodePublishedKnowledge;

/** @param files name -> content of the directory that was built into the package */
async function createReaderOf(
  decode: Decode,
  files: Readonly<Record<string, string>>,
): Promise<SnapshotReader> {
  const directory = await mkdtemp(join(tmpdir(), 'snapshot-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
  return createFileSnapshot({ directory, decode });
}

const ways: readonly (readonly [name: string, decode: Decode])[] = [
  ['checked in full', decodePublishedKnowledge],
  ['taken as they were built in', takeBuiltKnowledge],
];

describe.each(ways)('SnapshotReader: files %s', (_way, decode) => {
  const createReader = (files: Readonly<Record<string, string>>) => createReaderOf(decode, files);

  it('reads the knowledge and its models', async () => {
    const reader = await createReader({ 'hkust.json': whole, 'hkust.en.model': `model of ${version}` });
    expect(await reader.readSnapshot('hkust')).toEqual(sampleVersion('hkust', version));
  });

  it('does without a model', async () => {
    const reader = await createReader({ 'hkust.json': whole });
    expect(await reader.readSnapshot('hkust')).toEqual({ ...sampleVersion('hkust', version), models: {} });
  });

  it.each([
    ['is missing', {}],
    ['is no JSON', { 'hkust.json': '{"schema":' }],
    ['is nothing', { 'hkust.json': 'null' }],
    ['is of another schema', { 'hkust.json': whole.replace('"schema":1', '"schema":2') }],
  ])('throws when the knowledge %s', async (_name, files) => {
    const reader = await createReader(files);
    await expect(reader.readSnapshot('hkust')).rejects.toThrow();
  });

  it.each(['../hkust', 'hkust/../hkust', '', 'HKUST', 'hkust\0'])(
    'opens no file for %j',
    async (helpline) => {
      const reader = await createReader({ 'hkust.json': whole });
      await expect(reader.readSnapshot(helpline)).rejects.toThrow('no snapshot has such a name');
    },
  );
});
