import { join } from 'node:path';
import type { BotDefinition, BotLocale } from '../../authoring/publish/bot-definition.ts';
import type { Ranker } from '../../local/lex/ranker.ts';
import { trainCosineRanker } from '../../local/lex/train-cosine-ranker.ts';
import { createSentenceEncoder } from './sentence-encoder.ts';
import { createSentenceVectors } from './sentence-vectors.ts';
import { trainVectorRanker } from './train-vector-ranker.ts';

/**
 * A mind of its own for the local Lex: English by sentence vectors, which know nothing of our recognizer's words and
 * letters, so that the two agreeing means something. Other locales keep to words: no vectors for them ship anywhere.
 */
export interface VectorMind {
  readonly trainRanker: (locale: BotLocale) => Promise<Ranker>;
  /** Encodes and trains what these bots need ahead of the first question: the first time it takes some minutes. */
  prepare(bots: readonly BotDefinition[]): Promise<void>;
  /** Loads the model in the background, so that the first question need not wait for it. */
  warmUp(): void;
  /** Writes what was asked to disk, with `keepQuestions`. */
  save(): Promise<void>;
  /** Leaves no thread behind. */
  stop(): Promise<void>;
}

export interface VectorMindOptions {
  /** The root of the project: what is computed once lies in its .cache/lex. */
  readonly root: string;
  /** Keeps the vectors of questions between runs: for yardsticks only, for these are callers' words otherwise. */
  readonly keepQuestions?: boolean;
  /** Told a line before and after the utterances are encoded, which is done once. */
  readonly onProgress?: (line: string) => void;
}

export function createVectorMind(options: VectorMindOptions): VectorMind {
  const { root, keepQuestions = false, onProgress } = options;
  const directory = join(root, '.cache/lex');
  const encoder = createSentenceEncoder(root);
  const vectors = createSentenceVectors({ encoder, directory, keepQuestions, onProgress });
  const trainRanker = async (locale: BotLocale): Promise<Ranker> =>
    locale.locale === 'en' ? trainVectorRanker(locale, { vectors, directory }) : trainCosineRanker(locale);
  return {
    trainRanker,
    async prepare(bots) {
      // One after another, for there is one thread that encodes, and the vectors of all are in one file.
      for (const locale of bots.flatMap(({ locales }) => locales)) await trainRanker(locale);
    },
    warmUp: encoder.warmUp,
    save: vectors.save,
    stop: encoder.stop,
  };
}
