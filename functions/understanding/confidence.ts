/** What the confidence is judged by. */
export interface Evidence {
  readonly topMargin: number;
  /** From the best combined score to the second. */
  readonly gap: number;
  readonly topScore: number;
  /** Tempered softmax of the combined scores, of the best label. */
  readonly share: number;
  /** The best cosine among the utterances of the best label, and of all labels. */
  readonly labelCosine: number;
  readonly bestCosine: number;
  /** The best cosine among the utterances of the second label. */
  readonly secondCosine: number;
  readonly knownShare: number;
  readonly words: number;
  /** What the separator of ours from what is none of ours makes of the sentence: above 0, one of ours. */
  readonly scopeMargin: number;
  /** How much of the sentence the utterances of the best label explain, and how like one of them it is in meaning. */
  readonly cover: number;
  readonly likeness: number;
}

/** Where some of the inputs stand. */
const gapInput = 2;
const bestCosineInput = 4;
/** Whether the first label is right, given that the sentence is ours, leaves the scope's margin out. */
export const scopeInput = 9;
/** How many coefficients a logistic model has: the inputs and the constant. */
export const coefficientCount = 13;

/** The inputs of the logistic models and a constant 1, written into `into`. */
export function writeInputs(evidence: Evidence, into: Float64Array): void {
  into[0] = Math.log(Math.max(evidence.share, 1e-6));
  into[1] = evidence.topMargin;
  into[gapInput] = evidence.gap;
  into[3] = evidence.labelCosine;
  into[bestCosineInput] = evidence.bestCosine;
  into[5] = evidence.knownShare;
  into[6] = Math.log(1 + evidence.words);
  into[7] = evidence.secondCosine;
  into[8] = evidence.topScore;
  into[scopeInput] = evidence.scopeMargin;
  into[10] = evidence.cover;
  into[11] = evidence.likeness;
  into[coefficientCount - 1] = 1;
}

/** The probability that a logistic model gives to the inputs. */
export function probability(inputs: Float64Array, coefficients: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < coefficientCount; index++)
    sum += (inputs[index] ?? 0) * (coefficients[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

const only = (terms: Readonly<Record<number, number>>): number[] =>
  Array.from({ length: coefficientCount }, (_, index) => terms[index] ?? 0);

/** For models too small to be calibrated by cross-validation: the gap and the nearest utterance decide. */
export const uncalibrated = {
  right: only({ [gapInput]: 6 }),
  inScope: only({ [bestCosineInput]: 10, [coefficientCount - 1]: -5 }),
} as const;
