import type { BotDefinition } from '../../authoring/publish/bot-definition.ts';
import type { TrainRanker } from '../../local/lex/ranker.ts';
import { trainCosineRanker } from '../../local/lex/train-cosine-ranker.ts';
import { installLaboratory } from '../laboratory.ts';
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

/**
 * Readies a mind for its first question. With vectors the laboratory is installed and sentences are encoded the first
 * time, which takes some minutes; later it takes no time.
 */
export async function openLexMind(name: LexMindName, options: LexMindOptions): Promise<LexMind> {
  if (name === 'words') return { trainRanker: trainCosineRanker, stop: async () => {} };
  await installLaboratory(options.root, options.onProgress ?? (() => {}));
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
