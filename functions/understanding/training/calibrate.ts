import { coefficientCount, uncalibrated, writeInputs } from '../confidence.ts';
import type { Calibration } from '../phrase-model.ts';
import { ModelRecognizer } from '../phrase-recognizer.ts';
import { type FitOptions, fitModel } from './fit-model.ts';
import { fitLogistic, type Observation } from './logistic-regression.ts';
import { seededRandom } from './seeded-random.ts';
import { type Example, noLabel } from './training-input.ts';

const folds = 5;
/** Judging needs less care than the model itself. */
const passes = 8;
/** One fifth of the labels plays "none of ours" in each fold, in turn. */
const labelGroups = 5;
/** With fewer utterances than this the folds say nothing. */
const fewest = 60;
/** What is none of ours weighs this much beside all that is ours. */
const outOfScopeWeight = 1;

/** How a held-out sentence was judged by a model that had not seen it. */
interface Trial {
  readonly inputs: Float64Array;
  readonly right: boolean;
  readonly kind: 'ours' | 'held-out-label' | 'background';
}

/**
 * Fits the two logistic models on cross-validated judgements: whether the first label is right, given that the
 * sentence is one of ours; and whether it is one of ours at all, with whole labels held out and the background as
 * what is not.
 */
export function calibrate(examples: readonly Example[], options: FitOptions): Calibration {
  const ours = examples.filter(({ label }) => label !== noLabel);
  if (ours.length < fewest || options.labels.length < labelGroups) return uncalibrated;
  const foldOf = assignFolds(examples, options.seed);
  const known: Trial[] = [];
  const scoped: Trial[] = [];
  for (let fold = 0; fold < folds; fold++) {
    known.push(
      ...tryFold(
        examples,
        options,
        (index) => foldOf[index] === fold,
        () => false,
      ),
    );
    const held = (label: number) => label !== noLabel && label % labelGroups === fold % labelGroups;
    scoped.push(...tryFold(examples, options, (index) => foldOf[index] === fold, held));
  }
  const right = known
    .filter(({ kind }) => kind === 'ours')
    .map((trial) => ({ ...trial, outcome: trial.right, weight: 1 }));
  return {
    right: round(fitLogistic(right, coefficientCount)),
    inScope: round(fitLogistic(weighScopes(scoped), coefficientCount)),
  };
}

/** Every label is spread over all folds, and so is the background. */
function assignFolds(examples: readonly Example[], seed: number): number[] {
  const random = seededRandom(seed);
  const next = new Map<number, number>();
  return examples.map(({ label }) => {
    const fold = next.get(label) ?? Math.floor(random() * folds);
    next.set(label, (fold + 1) % folds);
    return fold;
  });
}

function tryFold(
  examples: readonly Example[],
  options: FitOptions,
  isTest: (index: number) => boolean,
  isHeld: (label: number) => boolean,
): Trial[] {
  const training = examples.filter(({ label }, index) => !isTest(index) && !isHeld(label));
  const recognizer = new ModelRecognizer(fitModel(training, { ...options, passes, noise: false }));
  return examples.flatMap((example, index) => {
    if (!isTest(index)) return [];
    const evidence = recognizer.weigh(recognizer.read(example.words));
    if (evidence === undefined) return [];
    const inputs = new Float64Array(coefficientCount);
    writeInputs(evidence, inputs);
    const kind = example.label === noLabel ? 'background' : isHeld(example.label) ? 'held-out-label' : 'ours';
    return [{ inputs, right: recognizer.best === example.label, kind }];
  });
}

/** Ours count one each; what is not ours counts as much together, half of it the background. */
function weighScopes(trials: readonly Trial[]): Observation[] {
  const count = (kind: Trial['kind']) => trials.filter((trial) => trial.kind === kind).length;
  const ours = count('ours');
  const sources = [count('held-out-label'), count('background')];
  const each = (outOfScopeWeight * ours) / sources.filter((size) => size > 0).length;
  const weights = {
    ours: 1,
    'held-out-label': each / Math.max(sources[0] ?? 0, 1),
    background: each / Math.max(sources[1] ?? 0, 1),
  };
  return trials.map(({ inputs, kind }) => ({ inputs, outcome: kind === 'ours', weight: weights[kind] }));
}

/** Six digits are more than the figures are good for, and keep the model's text short. */
const round = (coefficients: readonly number[]): number[] =>
  coefficients.map((value) => Number(value.toPrecision(6)));
