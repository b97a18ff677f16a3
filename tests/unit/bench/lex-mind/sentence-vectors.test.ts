import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createSentenceVectors, type SentenceVectorsOptions } from '#bench/lex-mind/sentence-vectors';
import { wordVector } from '#tests/support/word-vectors';

let directory = '';
let encoded: string[] = [];

/** Over the same directory, as in another run. */
const open = (more: Partial<SentenceVectorsOptions> = {}) =>
  createSentenceVectors({
    encoder: {
      warmUp: () => {},
      encode: async (sentence) => {
        encoded.push(sentence);
        return wordVector(sentence);
      },
      stop: async () => {},
    },
    directory,
    ...more,
  });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vectors-'));
  encoded = [];
  onTestFinished(() => rm(directory, { recursive: true }));
});

describe('utterances', () => {
  it('are encoded once, for this run and for the next', async () => {
    const vectors = open();
    const [first, second] = await vectors.ofUtterances(['a pass', 'a phone', 'a pass']);
    expect(first).toEqual(wordVector('a pass'));
    expect(second).toEqual(wordVector('a phone'));
    expect(encoded).toEqual(['a pass', 'a phone']);
    expect(await open().ofUtterances(['a phone', 'a pass', 'a key'])).toEqual(
      ['a phone', 'a pass', 'a key'].map(wordVector),
    );
    expect(encoded).toEqual(['a pass', 'a phone', 'a key']);
  });

  it('are told of when they are many', async () => {
    const lines: string[] = [];
    const vectors = open({ onProgress: (line) => lines.push(line) });
    await vectors.ofUtterances(['a few']);
    expect(lines).toEqual([]);
    await vectors.ofUtterances(Array.from({ length: 100 }, (_, index) => `sentence ${index}`));
    expect(lines).toEqual([
      'encoding 100 sentences for the local Lex, once',
      expect.stringMatching(/^encoded in \d+\.\d s$/),
    ]);
  });
});

describe('what somebody says', () => {
  it('is encoded once a run and never written', async () => {
    const vectors = open();
    expect(await vectors.ofQuestion('my secret')).toEqual(wordVector('my secret'));
    expect(await vectors.ofQuestion('my secret')).toEqual(wordVector('my secret'));
    await vectors.save();
    expect(encoded).toEqual(['my secret']);
    expect(await readdir(directory)).toEqual([]);
  });

  it('is forgotten, the longest unasked first, when it is more than fits', async () => {
    const vectors = open();
    await vectors.ofQuestion('first');
    await vectors.ofQuestion('second');
    for (let index = 0; index < 1_998; index++) await vectors.ofQuestion(`other ${index}`);
    await vectors.ofQuestion('first');
    await vectors.ofQuestion('one too many');
    encoded = [];
    await vectors.ofQuestion('first');
    expect(encoded).toEqual([]);
    await vectors.ofQuestion('second');
    expect(encoded).toEqual(['second']);
  });

  it('is written for a yardstick, which asks it again and again', async () => {
    const vectors = open({ keepQuestions: true });
    await vectors.ofQuestion('a question');
    await vectors.save();
    expect(await open({ keepQuestions: true }).ofQuestion('a question')).toEqual(wordVector('a question'));
    expect(encoded).toEqual(['a question']);
  });
});
