import { afterAll, describe, expect, it } from 'vitest';
import { dot } from '#local/lex/vectors/linear-separators';
import { createSentenceEncoder, vectorSize } from '#local/lex/vectors/sentence-encoder';

const encoder = createSentenceEncoder();
afterAll(() => encoder.stop());

describe('the sentence encoder', () => {
  it('makes vectors of unit length', async () => {
    const vector = await encoder.encode('i lost my phone');
    expect(vector).toHaveLength(vectorSize);
    expect(dot(vector, vector)).toBeCloseTo(1, 5);
  });

  it('gives the same sentence the same vector, bit for bit, whatever is asked beside it', async () => {
    const [first, , again] = await Promise.all(
      ['i lost my phone', 'how do i print', 'i lost my phone'].map((sentence) => encoder.encode(sentence)),
    );
    expect(again).toEqual(first);
    expect(await encoder.encode('i lost my phone')).toEqual(first);
  });

  it('knows what sentences mean, not which words they share', async () => {
    const [lost, gone, found] = await Promise.all([
      encoder.encode('i lost my phone'),
      encoder.encode('my mobile is gone'),
      encoder.encode('i found my way'),
    ]);
    expect(dot(lost, gone)).toBeGreaterThan(dot(lost, found));
  });

  it('rejects what was under way when it is stopped', async () => {
    const stopped = createSentenceEncoder();
    const underWay = expect(stopped.encode('too late')).rejects.toThrow('the sentence encoder has stopped');
    await stopped.stop();
    await underWay;
  });

  it('says why when there is no model', async () => {
    const elsewhere = createSentenceEncoder('/nowhere');
    await expect(elsewhere.encode('hello')).rejects.toThrow('/nowhere');
  });
});
