import type { BotLocale } from '#authoring/publish/bot-definition';

/** One intent with how sure the ranker is of it, from 0 to 1. */
export interface RankedIntent {
  readonly name: string;
  readonly score: number;
}

/** Ranks the intents of one locale for a text: best first, each intent at most once, scores above 0 only. */
export type Ranker = (text: string) => readonly RankedIntent[] | Promise<readonly RankedIntent[]>;

/** Trains a ranker from a bot's definition; another method may be put in its place. */
export type TrainRanker = (locale: BotLocale) => Ranker | Promise<Ranker>;
