import type { PublicSet } from './public-sets.ts';

/** What a contender makes of a question. */
export interface Answer {
  /** Names of intents, the best first. */
  readonly intents: readonly string[];
  /** How sure it is of the first, on its own scale: only the order counts. */
  readonly confidence: number;
  /** The probability that the first is right, given that the question is in scope, where it claims to know it. */
  readonly rightIfInScope?: number;
}

export interface TrainedContender {
  ask(question: string): Answer | Promise<Answer>;
  /** All that it must keep to answer, as text. */
  readonly stored: string;
  /** Milliseconds from the stored text to ready, where that is a step of its own. */
  readonly loadMs?: number;
}

/** Something that names the intent of a sentence, once it was shown examples. */
export interface Contender {
  readonly name: string;
  /** @param background sentences that are none of the intents, for those who can learn from such */
  train(
    training: PublicSet['training'],
    background: PublicSet['background'],
  ): TrainedContender | Promise<TrainedContender>;
}
