import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answered,
  answerQuestions,
  type Way,
  type YardstickWorld,
} from '#bench/yardstick/answer-questions';
import { createSpeechCorrupter } from '#bench/yardstick/corrupt-speech';
import { type Figures, measure } from '#bench/yardstick/figures';
import { measureNoise, noiseLevels } from '#bench/yardstick/measure-noise';
import { openYardstick, readHalf } from '#bench/yardstick/open-yardstick';
import { readSoundConfusions } from '#bench/yardstick/read-sound-confusions';

/**
 * What understanding must not fall below, on the working half of the held-out questions. The floors lie a little below
 * what is measured; the goals stand beside them. When something becomes better, raise its floor. Lex ranks by words
 * here, as it does for `npm start` and `npm run ask`; docs/understanding.md has the figures with sentence vectors.
 */
const root = process.cwd();
const questions = readHalf(root, 'dev');
let world: YardstickWorld;
let stop: () => Promise<void>;
let answered: readonly Answered[];

/** Hundreds of questions, some misheard in many ways. */
const patient = 120_000;

beforeAll(async () => {
  ({ world, stop } = await openYardstick(root, 'words', () => {}));
  answered = await answerQuestions(questions, world);
}, patient);
afterAll(() => stop());

/** In percent, to one digit. */
const percent = (share: number): number => Math.round(1_000 * share) / 10;

describe('understanding on the working half', () => {
  it.each<readonly [keyof Figures, Way, number]>([
    ['topicStrict', 'both', 90], // goal 94
    ['topicStrict', 'phrases', 91], // goal 94
    ['topicOffered', 'both', 95], // goal 98.5
    ['topicOffered', 'phrases', 95], // goal 98.5
    ['commandStrict', 'both', 80],
    ['commandStrict', 'phrases', 80],
    ['suspicious', 'both', 86],
  ])('%s by %s is at least %d %%', (figure, way, floor) => {
    expect(percent(measure(answered, way)[figure].share)).toBeGreaterThanOrEqual(floor);
  });

  it.each<readonly [keyof Figures, Way, number]>([
    ['topicWrong', 'both', 2], // goal 1
    ['topicWrong', 'phrases', 2], // goal 1
    ['outAnswered', 'both', 4], // goal 3
    ['outAnswered', 'phrases', 4], // goal 3
    ['topicSteered', 'both', 2],
  ])('%s by %s is at most %d %%', (figure, way, ceiling) => {
    expect(percent(measure(answered, way)[figure].share)).toBeLessThanOrEqual(ceiling);
  });
});

describe('understanding of what is misheard', () => {
  const spoken = questions.filter(({ expected }) => expected[0]?.startsWith('topic:'));
  const confusions = readSoundConfusions(join(root, 'tests/understanding/sound-confusions.tsv'));
  const rightAt = async (rate: number) => {
    const level = noiseLevels.find((each) => each.rate === rate);
    if (level === undefined) throw new Error(`no such level: ${rate}`);
    const result = await measureNoise(spoken, level, createSpeechCorrupter(confusions), world);
    expect(result.wordErrorRate).toBeCloseTo(rate, 1);
    return percent(measure(result.answered, 'both').topicLenient.share);
  };
  let clear: number;
  beforeAll(async () => {
    clear = await rightAt(0);
  });

  // Goals: lose at most 3, 7 and 14 points.
  it.each([
    [0.1, 5],
    [0.2, 9],
    [0.3, 14],
  ])(
    'loses little at a word error rate of %f: %d points at most',
    async (rate, mayLose) => {
      expect(clear - (await rightAt(rate))).toBeLessThanOrEqual(mayLose);
    },
    patient,
  );
});
