import { tokenize } from '#understanding/normalize-text';
import { encodePhraseModel } from '#understanding/phrase-model';
import { sentenceMark } from '#understanding/sentence-mark';
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
    noneOfOurs: marksOf(input.background),
    calibration: calibrate(examples, options),
  });
}

const marksOf = (texts: readonly string[]): number[] =>
  [...new Set(texts.map((text) => sentenceMark(tokenize(text))))].sort((a, b) => a - b);
