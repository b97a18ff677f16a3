import { join } from 'node:path';
import { type Answered, answerQuestions, type YardstickWorld } from './answer-questions.ts';
import { createSpeechCorrupter } from './corrupt-speech.ts';
import { measureNoise, type NoiseResult, noiseLevels } from './measure-noise.ts';
import { type Half, readHalf } from './open-yardstick.ts';
import { readSoundConfusions } from './read-sound-confusions.ts';

export interface HalfResult {
  readonly half: Half;
  readonly answered: readonly Answered[];
  /** Empty when noise was not asked for. */
  readonly noise: readonly NoiseResult[];
}

/** Puts every question of one half, and with `noise` the spoken ones misheard at every level. */
export async function measureHalf(
  root: string,
  half: Half,
  world: YardstickWorld,
  { noise }: { readonly noise: boolean },
): Promise<HalfResult> {
  const questions = readHalf(root, half);
  const answered = await answerQuestions(questions, world);
  if (!noise) return { half, answered, noise: [] };
  const path = join(root, 'tests/understanding/sound-confusions.tsv');
  const corrupt = createSpeechCorrupter(readSoundConfusions(path));
  const results: NoiseResult[] = [];
  for (const level of noiseLevels) results.push(await measureNoise(questions, level, corrupt, world));
  return { half, answered, noise: results };
}
