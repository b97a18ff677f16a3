import type { BotDefinition } from '#content/bot-definition';
import type { TrainRanker } from './ranker.ts';
import { trainCosineRanker } from './train-cosine-ranker.ts';
import { createVectorMind } from './vector-mind.ts';

/**
 * What the local Lex ranks English by. `words` answers in a millisecond and needs nothing; `vectors` errs elsewhere
 * than our own recognizer does, which is what figures need, for ten milliseconds and 230 MB.
 */
export const lexMinds = ['words', 'vectors'] as const;
export type LexMindName = (typeof lexMinds)[number];

export interface LexMind {
  readonly trainRanker: TrainRanker;
  /** Leaves no thread behind. */
  stop(): Promise<void>;
}

export interface LexMindOptions {
  readonly root: string;
  /** What it will be asked about. */
  readonly bots: readonly BotDefinition[];
  /** Keeps the vectors of questions on disk: for yardsticks only, for these are callers' words otherwise. */
  readonly keepQuestions?: boolean;
  readonly onProgress?: (line: string) => void;
}

/** Readies a mind for its first question. With vectors that takes half a minute the first time, and no time later. */
export async function openLexMind(name: LexMindName, options: LexMindOptions): Promise<LexMind> {
  if (name === 'words') return { trainRanker: trainCosineRanker, stop: async () => {} };
  const { trainRanker, prepare, warmUp, save, stop } = createVectorMind(options);
  await prepare(options.bots);
  warmUp();
  return {
    trainRanker,
    async stop() {
      await save();
      await stop();
    },
  };
}

/** @throws Error that says what it may be */
export function readLexMind(given: string | undefined): LexMindName {
  if (given === undefined || given === '') return 'words';
  const name = lexMinds.find((known) => known === given);
  if (name !== undefined) return name;
  throw new Error(`LOCAL_LEX is ${JSON.stringify(given)}; it must be ${lexMinds.join(' or ')}.`);
}
