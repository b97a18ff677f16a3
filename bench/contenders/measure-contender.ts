import { gzipSync } from 'node:zlib';
import type { Answer, Contender } from './contender.ts';
import type { PublicSet } from './public-sets.ts';

/** How a contender does on one public set. Shares are from 0 to 1. */
export interface Measurement {
  readonly set: string;
  readonly contender: string;
  readonly accuracy: number;
  readonly topThree: number;
  /** Expected calibration error in scope, ten bins; undefined where no probability is claimed. */
  readonly calibrationError: number | undefined;
  /** Area under the curve of confidence, in scope against out of scope. */
  readonly auroc: number | undefined;
  /** In-scope accuracy and out-of-scope recall when less than the threshold is refused. */
  readonly atThresholds: readonly { threshold: number; inScope: number; outOfScope: number }[];
  /** In-scope accuracy where so much is refused that `commonRecall` of what is out of scope is. */
  readonly atCommonRecall: number | undefined;
  readonly trainSeconds: number;
  readonly loadMs: number | undefined;
  readonly p50Us: number;
  readonly p99Us: number;
  readonly modelKb: number;
  readonly gzipKb: number;
}

interface Outcome extends Answer {
  readonly right: boolean;
  readonly inTopThree: boolean;
}

/** Of what is out of scope; the recall at which others report what is right in scope. */
export const commonRecall = 0.65;

const thresholds = [0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];

/** Trains on the set, asks all of its questions, and measures. */
export async function measureContender(contender: Contender, set: PublicSet): Promise<Measurement> {
  const start = performance.now();
  const trained = await contender.train(set.training, set.background);
  const trainSeconds = (performance.now() - start) / 1000;
  const times: number[] = [];
  const ask = async (question: string, intent?: string): Promise<Outcome> => {
    const before = performance.now();
    const asked = trained.ask(question);
    // Waiting for what is there already would be measured too.
    const answer: Answer = asked instanceof Promise ? await asked : asked;
    times.push(performance.now() - before);
    const inTopThree = answer.intents.slice(0, 3).some((name) => name === intent);
    return { right: answer.intents[0] === intent, inTopThree, ...answer };
  };
  const asked: Outcome[] = [];
  const foreign: Outcome[] = [];
  for (const { text, intent } of set.questions) asked.push(await ask(text, intent));
  for (const text of set.outOfScope) foreign.push(await ask(text));
  times.sort((a, b) => a - b);
  return {
    set: set.name,
    contender: contender.name,
    ...judge(asked, foreign),
    trainSeconds,
    loadMs: trained.loadMs,
    p50Us: 1000 * (times[Math.floor(times.length * 0.5)] ?? 0),
    p99Us: 1000 * (times[Math.floor(times.length * 0.99)] ?? 0),
    modelKb: trained.stored.length / 1000,
    gzipKb: gzipSync(trained.stored).length / 1000,
  };
}

function judge(asked: readonly Outcome[], foreign: readonly Outcome[]) {
  const claims = asked.some(({ rightIfInScope }) => rightIfInScope !== undefined);
  return {
    accuracy: shareOf(asked, ({ right }) => right),
    topThree: shareOf(asked, ({ inTopThree }) => inTopThree),
    calibrationError: claims ? calibrationErrorOf(asked) : undefined,
    auroc: foreign.length === 0 ? undefined : aurocOf(asked, foreign),
    atCommonRecall: foreign.length === 0 ? undefined : accuracyAtRecall(asked, foreign, commonRecall),
    atThresholds: thresholds.map((threshold) => ({
      threshold,
      inScope: shareOf(asked, ({ right, confidence }) => right && confidence >= threshold),
      outOfScope: shareOf(foreign, ({ confidence }) => confidence < threshold),
    })),
  };
}

const shareOf = (outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number =>
  outcomes.filter(test).length / outcomes.length;

/** What is right in scope when no more is refused than it takes to refuse that share of what is not. */
export function accuracyAtRecall(
  asked: readonly { readonly right: boolean; readonly confidence: number }[],
  foreign: readonly Pick<Answer, 'confidence'>[],
  recall: number,
): number {
  const sorted = foreign.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const lastRefused = sorted[Math.ceil(recall * sorted.length) - 1] ?? 0;
  return asked.filter(({ right, confidence }) => right && confidence > lastRefused).length / asked.length;
}

/** How far what is claimed is from what is right, bin by bin. */
export function calibrationErrorOf(
  outcomes: readonly { readonly right: boolean; readonly rightIfInScope?: number }[],
): number {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, said: 0 }));
  for (const { right, rightIfInScope: said = 0 } of outcomes) {
    const bin = bins[Math.min(9, Math.floor(said * 10))];
    if (bin === undefined) continue;
    bin.said += said;
    bin.right += right ? 1 : 0;
  }
  return bins.reduce((sum, { right, said }) => sum + Math.abs(right - said), 0) / outcomes.length;
}

/** The chance that a question in scope is answered with more confidence than one that is not; a tie is half. */
function aurocOf(ours: readonly Answer[], foreign: readonly Answer[]): number {
  const sorted = foreign.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const below = (value: number, orEqual: boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = sorted[middle] ?? 0;
      if (at < value || (orEqual && at === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const pairs = ours.reduce(
    (sum, { confidence }) => sum + (below(confidence, false) + below(confidence, true)) / 2,
    0,
  );
  return pairs / (ours.length * foreign.length);
}
