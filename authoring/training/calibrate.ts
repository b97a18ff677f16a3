import { coefficientCount, scopeInput, uncalibrated, writeInputs } from '#understanding/confidence';
import type { Calibration } from '#understanding/phrase-model';
import { ModelRecognizer } from '#understanding/phrase-recognizer';
import { type FitOptions, fitModel } from './fit-model.ts';
import { fitLogistic, type Observation } from './logistic-regression.ts';
import { keyOf } from './seeded-random.ts';
import { swapWords } from './swap-words.ts';
import { type Example, noLabel } from './training-input.ts';

const folds = 5;
/** So many trials are enough for a dozen coefficients: with many utterances, fewer folds are tried. */
const enoughTrials = 1200;
/** One fifth of the labels plays "none of ours" in each fold, in turn. */
const labelGroups = 5;
/** With fewer utterances than this the folds say nothing. */
const fewest = 60;
/** Judging needs less care than the model itself. */
const passes = 5;

/** Where a sentence that is tried comes from. */
type Source = 'ours' | 'held-out-label' | 'background' | 'swapped';

/** How a sentence was judged by a model that had not seen it. */
interface Trial {
  readonly inputs: Float64Array;
  readonly right: boolean;
  readonly source: Source;
}

/**
 * Fits the two logistic models on cross-validated judgements: whether the first label is right, given that the
 * sentence is one of ours; and whether it is one of ours at all, where whole labels that were held out, the
 * background and sentences with swapped words are what is not.
 */
export function calibrate(examples: readonly Example[], options: FitOptions): Calibration {
  const ours = examples.filter(({ label }) => label !== noLabel);
  if (ours.length < fewest || options.labels.length < labelGroups) return uncalibrated;
  const foldOf = assignFolds(examples, options.seed);
  const trials: Trial[] = [];
  const tried = Math.min(folds, Math.ceil((enoughTrials * folds) / ours.length));
  for (let fold = 0; fold < tried; fold++) {
    const tested = examples.filter((_, index) => foldOf[index] === fold);
    const isHeld = ({ label }: Example) => label !== noLabel && label % labelGroups === fold % labelGroups;
    const training = examples.filter((example, index) => foldOf[index] !== fold && !isHeld(example));
    const swapped = swapWords(tested, examples, options.seed + fold);
    trials.push(...tryAll(training, [...tested, ...swapped], options, isHeld));
  }
  const right = trials.filter(({ source }) => source === 'ours').map(withoutScope);
  return {
    right: fitRounded(right.map((trial) => ({ ...trial, outcome: trial.right, weight: 1 }))),
    inScope: fitRounded(weighScopes(trials)),
  };
}

/** By the words of each: one more example leaves the others where they are. */
const assignFolds = (examples: readonly Example[], seed: number): number[] =>
  examples.map(({ words }) => keyOf(words, seed) % folds);

/** Trains on some sentences and tries others; a sentence without a known feature is no trial. */
function tryAll(
  training: readonly Example[],
  tested: readonly Example[],
  options: FitOptions,
  isHeld: (example: Example) => boolean,
): Trial[] {
  const recognizer = new ModelRecognizer(fitModel(training, { ...options, passes, noise: false }));
  return tested.flatMap((example) => {
    const evidence = recognizer.weigh(recognizer.read(example.words));
    if (evidence === undefined) return [];
    const inputs = new Float64Array(coefficientCount);
    writeInputs(evidence, inputs);
    const source = isHeld(example) ? 'held-out-label' : sourceOf(example);
    return [{ inputs, right: recognizer.best === example.label, source }];
  });
}

/** That a sentence is ours is given here. */
function withoutScope(trial: Trial): Trial {
  const inputs = trial.inputs.slice();
  inputs[scopeInput] = 0;
  return { ...trial, inputs };
}

function sourceOf({ label, swapped }: Example): Source {
  if (label !== noLabel) return 'ours';
  return swapped === true ? 'swapped' : 'background';
}

/** Ours count one each; what is not ours counts as much together, each source of it the same. */
function weighScopes(trials: readonly Trial[]): Observation[] {
  const counts = new Map<Source, number>();
  for (const { source } of trials) counts.set(source, (counts.get(source) ?? 0) + 1);
  const ours = counts.get('ours') ?? 0;
  const share = ours / Math.max(counts.size - 1, 1);
  return trials.map(({ inputs, source }) => ({
    inputs,
    outcome: source === 'ours',
    weight: source === 'ours' ? 1 : share / (counts.get(source) ?? 1),
  }));
}

/** Six digits are more than the figures are good for, and keep the model's text short. */
const fitRounded = (observations: readonly Observation[]): number[] =>
  fitLogistic(observations, coefficientCount).map((value) => Number(value.toPrecision(6)));
