import { describe, expect, it } from 'vitest';
import { taughtBytes, widestSpread } from '#authoring/publish/widest-spread';

const question = 'What if I lose my phone?';
const alike = ['I lost my phone', 'I lost my phone today', 'I lost my phone again'];
const unlike = ['the handset fell into the sea', 'somebody stole it', 'left it on a bus'];
const lost = { name: 'lost', utterances: [question, ...alike, ...unlike] };
const small = { name: 'small', utterances: ['a pass', 'get a pass'] };

const bytesOf = (utterances: readonly string[]): number =>
  utterances.reduce((sum, utterance) => sum + taughtBytes(utterance), 0);

describe('of what does not fit', () => {
  const bytes = bytesOf(small.utterances) + bytesOf([question, ...unlike]) + 5;
  const [first, second] = widestSpread([lost, small], bytes);

  it('the question stays, then what is least like what was kept', () => {
    expect(first?.utterances[0]).toBe(question);
    expect(first?.utterances).toEqual(expect.arrayContaining(unlike));
    expect(first?.utterances).not.toEqual(expect.arrayContaining(alike));
  });

  it('a small meaning keeps all it has, and leaves what it does not need', () => {
    expect(second).toEqual(small);
  });

  it('the choice does not depend on the order of the lines', () => {
    const turned = { name: 'lost', utterances: [question, ...unlike.toReversed(), ...alike.toReversed()] };
    expect(new Set(widestSpread([turned, small], bytes)[0]?.utterances)).toEqual(new Set(first?.utterances));
  });
});

it('what fits is kept as it is', () => {
  expect(widestSpread([lost, small], 10_000)).toEqual([lost, small]);
});
