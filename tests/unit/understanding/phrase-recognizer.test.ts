import { describe, expect, it } from 'vitest';
import { trainPhraseModel } from '#authoring/training/train-phrase-model';
import type { Label } from '#conversation/meaning';
import { uncalibrated } from '#understanding/confidence';
import { decodePhraseModel, encodePhraseModel } from '#understanding/phrase-model';
import { createPhraseRecognizer, ModelRecognizer } from '#understanding/phrase-recognizer';
import { model, trainingInput } from './small-content.ts';

const recognizer = createPhraseRecognizer(model);
const name = (label: Label | undefined): string | undefined =>
  label?.kind === 'topic' ? label.topic : label?.command;
const first = (text: string): string | undefined => name(recognizer.recognize(text).candidates[0]?.label);

describe('what it was not taught word for word', () => {
  it.each([
    ['hi there my phone is lost somewhere', 'lost'],
    ['which website gives me the temporary pass', 'pass'],
    ['they gave me a pass and i wonder where it is entered', 'pass-use'],
    ['since today vpn asks for duo', 'vpn'],
    ['pls trn off teh app lok', 'lock'],
    ['may i borrow one hardwear tokn', 'token'],
    ['could i please talk with some person', 'agent'],
    ['sm1 wants my code', 'suspicious'],
  ])('%s', (text, meaning) => {
    expect(first(text)).toBe(meaning);
  });
});

describe('confidence', () => {
  it('is 1 for an utterance that was taught, whatever its case and punctuation', () => {
    const { candidates, exact } = recognizer.recognize('My phone was STOLEN!');
    expect(exact).toBe(true);
    expect(candidates).toEqual([{ label: { kind: 'topic', topic: 'lost' }, score: 1 }]);
  });

  it('is higher for what is ours than for what is not', () => {
    const ours = recognizer.recognize('my phone has been stolen from me');
    const foreign = recognizer.recognize('my cat has been sleeping in the kitchen');
    expect(ours.candidates[0]?.score).toBeGreaterThan(0.6);
    expect(foreign.candidates[0]?.score ?? 0).toBeLessThan(0.4);
    expect(ours.inScope).toBeGreaterThan(foreign.inScope + 0.3);
  });

  it.each(['', '   ', '?!', '鉛筆', 'qzxj'])('of %j, which says nothing known, is none', (text) => {
    expect(recognizer.recognize(text)).toEqual({ candidates: [], exact: false, inScope: 0, knownShare: 0 });
  });

  it('falls from the first candidate to the last and adds up to no more than 1', () => {
    const scores = recognizer.recognize('my pass for the vpn token').candidates.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1.000001);
  });
});

describe('a model', () => {
  it('is the same to the last character when it is trained again', () => {
    expect(trainPhraseModel(trainingInput)).toBe(model);
  });

  it('does not depend on the order of the labels', () => {
    expect(trainPhraseModel({ ...trainingInput, examples: trainingInput.examples.toReversed() })).toBe(model);
  });

  it('comes back from its text as it was', () => {
    expect(encodePhraseModel(decodePhraseModel(model))).toBe(model);
  });

  it('of another format is refused', () => {
    expect(() => decodePhraseModel(model.replace('"format":5', '"format":99'))).toThrow('format 99');
  });

  it('of other word vectors is refused', () => {
    const other = model.replace(/"vectors":"\w+"/, '"vectors":"00000000"');
    expect(() => decodePhraseModel(other)).toThrow('other word vectors');
  });

  it('answers equal scores in the order of the names', () => {
    const { scales, biases } = decodePhraseModel(model).weights;
    const twins = new ModelRecognizer({
      locale: 'en',
      labels: ['topic/a', 'topic/b'],
      tokens: ['alpha', 'beta', 'gama'],
      utterances: [
        { label: 0, words: [0, 1] },
        { label: 1, words: [0, 2] },
      ],
      weights: {
        start: new Int32Array(200),
        columns: new Uint16Array(),
        levels: new Int8Array(),
        scales: scales.fill(0),
        biases: biases.fill(0),
      },
      calibration: uncalibrated,
    });
    const [a, b] = twins.recognize('alpha').candidates;
    expect([name(a?.label), name(b?.label)]).toEqual(['a', 'b']);
  });
});
