import { gzipSync } from 'node:zlib';
import { asTopicId } from '#conversation/topic-id';
import { createPhraseRecognizer, type PhraseRecognizer } from '#understanding/phrase-recognizer';
import { trainPhraseModel } from '#understanding/training/train-phrase-model';
import type { TrainingInput } from '#understanding/training/training-input';
import type { PublicSet } from './public-sets.ts';

/** How the recognizer does on one public set. Shares are from 0 to 1. */
export interface Measurement {
  readonly name: string;
  readonly accuracy: number;
  readonly topThree: number;
  /** Expected calibration error of the confidence of the first label, in scope, ten bins. */
  readonly calibrationError: number;
  /** Area under the curve of confidence, in scope against out of scope. */
  readonly auroc: number | undefined;
  /** In-scope accuracy and out-of-scope recall when less than the threshold is refused. */
  readonly atThresholds: readonly { threshold: number; inScope: number; outOfScope: number }[];
  readonly trainSeconds: number;
  readonly loadMs: number;
  readonly p50Us: number;
  readonly p99Us: number;
  readonly modelKb: number;
  readonly gzipKb: number;
}

interface Outcome {
  readonly right: boolean;
  readonly inTopThree: boolean;
  readonly confidence: number;
  readonly rightIfInScope: number;
}

const thresholds = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

/** Trains on the set, asks all of its questions, and measures. */
export function measureRecognizer(set: PublicSet, seed: number): Measurement {
  const start = performance.now();
  const model = trainPhraseModel({ locale: 'en', examples: examplesOf(set), background: [], seed });
  const trained = performance.now();
  const recognizer = createPhraseRecognizer(model);
  const loadMs = performance.now() - trained;
  const times: number[] = [];
  const asked = set.questions.map(({ text, intent }) => ask(recognizer, text, intent, times));
  const foreign = set.outOfScope.map((text) => ask(recognizer, text, undefined, times));
  times.sort((a, b) => a - b);
  return {
    name: set.name,
    accuracy: shareOf(asked, ({ right }) => right),
    topThree: shareOf(asked, ({ inTopThree }) => inTopThree),
    calibrationError: calibrationErrorOf(asked),
    auroc: foreign.length === 0 ? undefined : aurocOf(asked, foreign),
    atThresholds: thresholds.map((threshold) => ({
      threshold,
      inScope: shareOf(asked, ({ right, confidence }) => right && confidence >= threshold),
      outOfScope: shareOf(foreign, ({ confidence }) => confidence < threshold),
    })),
    trainSeconds: (trained - start) / 1000,
    loadMs,
    p50Us: 1000 * (times[Math.floor(times.length * 0.5)] ?? 0),
    p99Us: 1000 * (times[Math.floor(times.length * 0.99)] ?? 0),
    modelKb: model.length / 1000,
    gzipKb: gzipSync(model).length / 1000,
  };
}

function examplesOf(set: PublicSet): TrainingInput['examples'] {
  return Array.from(
    groupBy(set.training, ({ intent }) => intent),
    ([intent, rows]) => ({
      label: { kind: 'topic', topic: asTopicId(intent) },
      utterances: rows.map(({ text }) => text),
    }),
  );
}

function ask(
  recognizer: PhraseRecognizer,
  text: string,
  intent: string | undefined,
  times: number[],
): Outcome {
  const before = performance.now();
  const { candidates, inScope } = recognizer.recognize(text);
  times.push(performance.now() - before);
  const names = candidates.map(({ label }) => (label.kind === 'topic' ? label.topic : label.command));
  const confidence = candidates[0]?.score ?? 0;
  return {
    right: names[0] === intent,
    inTopThree: names.slice(0, 3).some((name) => name === intent),
    confidence,
    rightIfInScope: inScope > 0 ? confidence / inScope : 0,
  };
}

const shareOf = (outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number =>
  outcomes.filter(test).length / outcomes.length;

function calibrationErrorOf(outcomes: readonly Outcome[]): number {
  const bins = groupBy(outcomes, ({ rightIfInScope }) => Math.min(9, Math.floor(rightIfInScope * 10)));
  let error = 0;
  for (const bin of bins.values()) {
    const right = bin.filter((outcome) => outcome.right).length;
    const said = bin.reduce((sum, outcome) => sum + outcome.rightIfInScope, 0);
    error += Math.abs(right - said) / outcomes.length;
  }
  return error;
}

function aurocOf(ours: readonly Outcome[], foreign: readonly Outcome[]): number {
  const sorted = [
    ...ours.map(({ confidence }) => ({ confidence, ours: true })),
    ...foreign.map(({ confidence }) => ({ confidence, ours: false })),
  ].sort((a, b) => a.confidence - b.confidence);
  let below = 0;
  let pairs = 0;
  for (const item of sorted) {
    if (item.ours) pairs += below;
    else below += 1;
  }
  return pairs / (ours.length * foreign.length);
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}
