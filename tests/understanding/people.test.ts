import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measurePeople, type PeopleResult } from '#bench/yardstick/measure-people';
import { openYardstick } from '#bench/yardstick/open-yardstick';

/** Hundreds of sentences, each through the whole sequence. */
const patient = 120_000;

let stop: () => Promise<void>;
let result: PeopleResult;
beforeAll(async () => {
  const open = await openYardstick(process.cwd(), 'words', () => {});
  stop = open.stop;
  result = await measurePeople(process.cwd(), 'dev', open.world);
}, patient);
afterAll(() => stop());

/** Of the working half, written by strangers: as many as are met today, and never fewer. */
describe('what people say around a question', () => {
  it.each([
    ['act, near miss: no act at all', 198, 198],
    ['denied act: not done', 14, 14],
    ['mention: no act', 50, 50],
    ['danger: met', 30, 30],
    ['distress: met', 30, 30],
    ['danger, Chinese: met', 15, 15],
    ['distress, Chinese: met', 15, 15],
    ['idiom: not taken for danger or distress', 35, 35],
    ['hesitation: heard as one', 30, 30],
    ['time asked for: given', 10, 10],
    ['two questions: both taken up', 29, 31],
    ['one question: not split', 10, 10],
    ['new: two questions: both taken up', 22, 25],
    ['new: hesitation: heard as one', 19, 22],
    ['new: denial: nothing wrong', 18, 20],
    ['new: denied act: known as a refusal', 12, 13],
    ['new: wrapped: right or asked back', 46, 50],
    ['wrapped: right or asked back', 48, 51],
    ['denial: nothing wrong', 35, 37],
    ['act, true request: done or asked back', 33, 36],
    ['suspicious, has happened: told what to do', 14, 15],
    ['follow-up: met', 42, 60],
  ])('%s: at least %d of %d', (figure, atLeast, of) => {
    const share = result.figures.get(figure);
    expect(share?.of).toBe(of);
    expect(share?.hits).toBeGreaterThanOrEqual(atLeast);
  });
});
