import type { HeldOutQuestion } from '../../local/ask/held-out-questions.ts';
import { type Answered, answerQuestions, type YardstickWorld } from './answer-questions.ts';
import type { CorruptSpeech } from './corrupt-speech.ts';

/** Share of words that go wrong, and how many points of right topics that may cost. */
export const noiseLevels = [
  { rate: 0, mayLose: 0 },
  { rate: 0.1, mayLose: 3 },
  { rate: 0.2, mayLose: 7 },
  { rate: 0.3, mayLose: 14 },
] as const;

export type NoiseLevel = (typeof noiseLevels)[number];

/** Several, for which words go wrong is chance, and there are only so many questions. */
export const noiseSeeds = ['1', '2', '3'] as const;

/** What is understood when so many words are misheard. */
export interface NoiseResult {
  readonly level: NoiseLevel;
  /** As measured, from 0 to 1. */
  readonly wordErrorRate: number;
  /** Every spoken question, once a seed. */
  readonly answered: readonly Answered[];
}

/** Puts the spoken ones of the questions, as a telephone recognizer might write them, at one level of noise. */
export async function measureNoise(
  questions: readonly HeldOutQuestion[],
  level: NoiseLevel,
  corrupt: CorruptSpeech,
  world: YardstickWorld,
): Promise<NoiseResult> {
  const spoken = questions.filter(({ channel }) => channel === 'voice');
  const heard = noiseSeeds.flatMap((seed) =>
    spoken.map((question) => ({ question, corrupted: corrupt(question.text, level.rate, seed) })),
  );
  const sum = (of: 'words' | 'errors') => heard.reduce((total, { corrupted }) => total + corrupted[of], 0);
  return {
    level,
    wordErrorRate: sum('errors') / sum('words'),
    answered: await answerQuestions(
      heard.map(({ question, corrupted }) => ({ ...question, text: corrupted.text })),
      world,
    ),
  };
}
