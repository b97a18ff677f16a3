import { expect, it } from 'vitest';
import { createTrainingThreads } from '#authoring/snapshot/train-in-threads';
import { model, trainingInput } from '#tests/unit/understanding/small-content';

it('trains on threads what would be trained here, to the last character', async () => {
  const train = createTrainingThreads('.', 2);
  const models = await Promise.all([
    train(trainingInput),
    train({ ...trainingInput, seed: 2 }),
    train(trainingInput),
  ]);
  expect(models.map((each) => each === model)).toEqual([true, false, true]);
});

it('rejects when training throws, and goes on', async () => {
  const train = createTrainingThreads('.', 1);
  const broken = { ...trainingInput, examples: undefined } as unknown as typeof trainingInput;
  await expect(train(broken)).rejects.toThrow('undefined');
  expect(await train(trainingInput)).toBe(model);
});
