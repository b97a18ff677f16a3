import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRows, writeRows } from '#bench/lex-mind/float-file';

async function createFile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'rows-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return join(directory, 'some.rows');
}

describe('rows of floats on disk', () => {
  it('are read as they were written, in their order', async () => {
    const path = await createFile();
    const rows = new Map([
      ['a "quoted"\nname', Float32Array.of(0.1, -2)],
      ['點樣', Float32Array.of(3, 4.5)],
    ]);
    await writeRows(path, rows);
    expect([...(await readRows(path, 2))]).toEqual([...rows]);
  });

  it('may be none', async () => {
    const path = await createFile();
    await writeRows(path, new Map());
    expect((await readRows(path, 2)).size).toBe(0);
  });

  it.each([
    ['cut short', '["a"]\n1234'],
    ['without a line', '["a"]'],
    ['no JSON', 'a\n12345678'],
    ['no list', '{}\n12345678'],
  ])('are none when the file is %s', async (_fault, content) => {
    const path = await createFile();
    await writeFile(path, content);
    expect((await readRows(path, 2)).size).toBe(0);
  });

  it('are none when they have another length than is asked for', async () => {
    const path = await createFile();
    await writeRows(path, new Map([['a', Float32Array.of(1, 2)]]));
    expect((await readRows(path, 3)).size).toBe(0);
  });

  it('are none when there is no file', async () => {
    expect((await readRows(await createFile(), 2)).size).toBe(0);
  });
});
