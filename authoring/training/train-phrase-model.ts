import { encodePhraseModel } from '#understanding/phrase-model';
import { calibrate } from './calibrate.ts';
import { fitModel } from './fit-model.ts';
import { foreignSentences } from './foreign-sentences.ts';
import { labelsOf, readExamples, type TrainingInput } from './training-input.ts';

/** The weights hardly change after this many. */
const passes = 8;

/**
 * Trains and calibrates a phrase model.
 * @returns the model as text, the same for the same input to the last character
 */
export function trainPhraseModel(input: TrainingInput): string {
  const labels = labelsOf(input);
  const background = [...input.background, ...foreignSentences(input)];
  const examples = readExamples({ ...input, background }, labels);
  const options = { locale: input.locale, labels, seed: input.seed, passes, noise: true, swaps: true };
  return encodePhraseModel({
    ...fitModel(examples, options),
    calibration: calibrate(examples, options),
  });
}
