import { expect, it } from 'vitest';
import { trainPhraseModel } from '#authoring/training/train-phrase-model';
import { headOfModel } from '#understanding/phrase-model-head';
import { model, trainingInput } from './small-content.ts';

it('is the same for two models of one release, whatever they were trained from', () => {
  const other = trainPhraseModel({ ...trainingInput, examples: trainingInput.examples.slice(1) });
  expect(other).not.toBe(model);
  expect(headOfModel(other)).toBe(headOfModel(model));
});

it('is not the same for another format', () => {
  const other = model.replace(/^\{"format":\d+/, '{"format":999');
  expect(headOfModel(other)).not.toBe(headOfModel(model));
});

it('ends before the labels', () => {
  expect(headOfModel('{"format":3,"locale":"en","labels":["topic/a"]}')).toBe('{"format":3,"locale":"en",');
  expect(headOfModel('half of')).toBe('half of');
});
