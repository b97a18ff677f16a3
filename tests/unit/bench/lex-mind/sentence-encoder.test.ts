import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSentenceEncoder } from '#bench/lex-mind/sentence-encoder';

/** Takes and gives what the worker with the model does; a sentence's vector is its length. */
const worker = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, sentence }) => {
  if (sentence === 'never') return;
  if (sentence === 'broken') parentPort.postMessage({ id, error: 'no words' });
  else parentPort.postMessage({ id, vector: Float32Array.of(sentence.length) });
});
`;

async function open() {
  const root = await mkdtemp(join(tmpdir(), 'encoder-'));
  await mkdir(join(root, 'bench/lex-mind'), { recursive: true });
  await writeFile(join(root, 'bench/lex-mind/encoder-worker.mjs'), worker);
  const encoder = createSentenceEncoder(root);
  onTestFinished(async () => {
    await encoder.stop();
    await rm(root, { recursive: true });
  });
  return encoder;
}

describe('the sentence encoder', () => {
  it('gives each sentence its own vector, whatever is asked beside it', async () => {
    const encoder = await open();
    const vectors = await Promise.all(['a phone', 'a', 'a pass'].map((sentence) => encoder.encode(sentence)));
    expect(vectors).toEqual([7, 1, 6].map((length) => Float32Array.of(length)));
  });

  it('rejects a sentence that has no vector, and goes on with the next', async () => {
    const encoder = await open();
    await expect(encoder.encode('broken')).rejects.toThrow('no vector: no words');
    expect(await encoder.encode('mended')).toEqual(Float32Array.of(6));
  });

  it('rejects what was under way when it is stopped', async () => {
    const encoder = await open();
    const underWay = expect(encoder.encode('never')).rejects.toThrow('the sentence encoder has stopped');
    await encoder.stop();
    await underWay;
  });

  it('says why when there is no model', async () => {
    const elsewhere = createSentenceEncoder('/nowhere');
    await expect(elsewhere.encode('hello')).rejects.toThrow('/nowhere');
  });
});
