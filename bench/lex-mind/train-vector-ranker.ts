import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BotLocale } from '../../authoring/publish/bot-definition.ts';
import type { RankedIntent, Ranker } from '../../local/lex/ranker.ts';
import { readRows, writeRows } from './float-file.ts';
import { foreignSentences } from './foreign-sentences.ts';
import { dot, type TrainingSet, trainSeparators } from './linear-separators.ts';
import { encoderName, type Vector, vectorSize } from './sentence-encoder.ts';
import type { SentenceVectors } from './sentence-vectors.ts';

export interface VectorRankerOptions {
  readonly vectors: SentenceVectors;
  /** Where separators are kept between runs. */
  readonly directory: string;
}

/** Rises with every change of the method, so that older separators are not taken for its own. */
const method = 1;

/**
 * Ranks intents by what sentences mean rather than by their words: a linear separator an intent over sentence
 * vectors, with the nearest of its utterances beside.
 */
export async function trainVectorRanker(locale: BotLocale, options: VectorRankerOptions): Promise<Ranker> {
  const taught = readTaught(locale);
  const utterances = await options.vectors.ofUtterances(taught.sentences);
  const separators = await separatorsOf(taught, utterances, options);
  const names = locale.intents.map(({ name }) => name);
  return async (text) => {
    const sentence = plainSentence(text);
    if (sentence === '') return [];
    const said = taught.classOf.get(sentence);
    const question = await options.vectors.ofQuestion(sentence);
    const near = nearnessOf(question, utterances, taught.classes, names.length);
    const foreign = near[names.length] ?? 0;
    return names
      .map((name, index): RankedIntent => {
        const separator = separators[index] ?? new Float32Array(vectorSize + 1);
        const margin = dot(question, separator) + (separator[vectorSize] ?? 0);
        return { name, score: said === index ? 1 : scoreOf(margin, (near[index] ?? 0) - foreign) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name));
  };
}

/** Before the first intent, and after the last when one counts from the end. */
const foreignClass = -1;

interface Taught {
  /** Of all intents, then the foreign ones. */
  readonly sentences: readonly string[];
  /** Which intent each sentence belongs to, or none. */
  readonly classes: readonly number[];
  readonly classOf: ReadonlyMap<string, number>;
}

function readTaught({ intents }: BotLocale): Taught {
  const own = intents.flatMap(({ utterances }, index) =>
    utterances.map((utterance) => [plainSentence(utterance), index] as const),
  );
  const classOf = new Map(own);
  const foreign = foreignSentences.filter((sentence) => !classOf.has(sentence));
  return {
    sentences: [...own.map(([sentence]) => sentence), ...foreign],
    classes: [...own.map(([, index]) => index), ...foreign.map(() => foreignClass)],
    classOf,
  };
}

/** The encoder tells "TAP" from "tap" and "tap?" from "tap"; callers do not. */
function plainSentence(text: string): string {
  const straight = text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'");
  return straight.replace(/[^\p{L}\p{N}'-]+/gu, ' ').trim();
}

async function separatorsOf(
  { sentences, classes, classOf }: Taught,
  vectors: readonly Vector[],
  { directory }: VectorRankerOptions,
): Promise<readonly Float32Array[]> {
  const classCount = 1 + Math.max(...classOf.values());
  const key = JSON.stringify([method, encoderName, sentences, classes]);
  const path = join(directory, `${createHash('sha256').update(key).digest('hex').slice(0, 24)}.separators`);
  const kept = await readRows(path, vectorSize + 1);
  if (kept.size === classCount) return [...kept.values()];
  const set: TrainingSet = { vectors, classes, classCount };
  const separators = trainSeparators(set);
  await writeRows(path, new Map(separators.map((row, index) => [String(index), row])));
  return separators;
}

/**
 * The cosine with the nearest utterance of each intent, and with less weight the second and third. The last of all is
 * that of the foreign sentences.
 */
function nearnessOf(
  question: Vector,
  utterances: readonly Vector[],
  classes: readonly number[],
  classCount: number,
): readonly number[] {
  const nearest = Array.from({ length: classCount + 1 }, (): [number, number, number] => [0, 0, 0]);
  for (const [row, utterance] of utterances.entries()) {
    const best = nearest.at(classes[row] ?? foreignClass);
    if (best === undefined) continue;
    const cosine = dot(question, utterance);
    if (cosine > best[0]) best.splice(0, 3, cosine, best[0], best[1]);
    else if (cosine > best[1]) best.splice(1, 2, cosine, best[1]);
    else if (cosine > best[2]) best[2] = cosine;
  }
  return nearest.map(([first, second, third]) => (first + second / 2 + third / 3) / (1 + 1 / 2 + 1 / 3));
}

/**
 * A logistic model of "this intent is right", fitted on the working half of the held-out questions: five in six that
 * are out of scope come below the bots' threshold of 0.4, so FallbackIntent comes first for them.
 */
const fitted = { margin: 3, nearer: 11, constant: 0.3 } as const;

/** Two decimals, as Lex has. Only an utterance met word for word scores 1. */
function scoreOf(margin: number, nearer: number): number {
  const sum = fitted.margin * margin + fitted.nearer * nearer + fitted.constant;
  return Math.min(0.99, Math.round(100 / (1 + Math.exp(-sum))) / 100);
}
