import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { modelFor } from '#authoring/snapshot/model-cache';
import { trainPhraseModel } from '#authoring/training/train-phrase-model';
import { model, trainingInput } from '#tests/unit/understanding/small-content';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'models-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

const train = async (input = trainingInput, trainer = 'a') => {
  let told = 0;
  const result = await modelFor(input, {
    cacheDirectory: directory,
    trainer,
    train: (toTrain) => Promise.resolve(trainPhraseModel(toTrain)),
    beforeTraining: () => {
      told += 1;
    },
  });
  return { ...result, told };
};

it('trains once, and then takes the model from the cache', async () => {
  const first = await train();
  const second = await train();
  expect(first).toMatchObject({ model, told: 1, trainedIn: expect.any(Number) });
  expect(second).toEqual({ model, hash: first.hash, told: 0 });
  expect(await readdir(directory)).toHaveLength(1);
});

it('trains anew for other input and for another trainer', async () => {
  await train();
  expect(await train({ ...trainingInput, seed: 2 })).toMatchObject({ told: 1 });
  expect(await train(trainingInput, 'b')).toMatchObject({ told: 1 });
});
