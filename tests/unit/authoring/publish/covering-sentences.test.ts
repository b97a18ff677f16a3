import { describe, expect, it } from 'vitest';
import { coveringSentences, taughtBytes } from '#authoring/publish/covering-sentences';

const question = 'What if I lose my phone?';
const alike = ['I lost my phone', 'I lost my phone today', 'I lost my phone again'];
const unlike = ['the handset fell into the sea', 'somebody stole it', 'left it on a bus'];
const lost = { name: 'lost', utterances: [question, ...alike, ...unlike] };
const small = { name: 'small', utterances: ['a pass', 'get a pass'] };

const bytesOf = (utterances: readonly string[]): number =>
  utterances.reduce((sum, utterance) => sum + taughtBytes(utterance), 0);

describe('of what does not fit', () => {
  const bytes = bytesOf(small.utterances) + bytesOf([question, 'I lost my phone', ...unlike]) + 5;
  const [first, second] = coveringSentences([lost, small], bytes);

  it('the question stays, one sentence stands for those like it, and what is said once stays', () => {
    expect(first?.utterances[0]).toBe(question);
    expect(first?.utterances).toEqual(expect.arrayContaining(unlike));
    expect(first?.utterances.filter((utterance) => alike.includes(utterance))).toEqual(['I lost my phone']);
  });

  it('a small meaning keeps all it has, and leaves what it does not need', () => {
    expect(second).toEqual(small);
  });

  it('the choice does not depend on the order of the lines', () => {
    const turned = { name: 'lost', utterances: [question, ...unlike.toReversed(), ...alike.toReversed()] };
    expect(new Set(coveringSentences([turned, small], bytes)[0]?.utterances)).toEqual(
      new Set(first?.utterances),
    );
  });
});

it('what fits is kept as it is', () => {
  expect(coveringSentences([lost, small], 10_000)).toEqual([lost, small]);
});
