import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeCall } from '#bench/callers/describe-call';
import { personas } from '#bench/callers/personas';
import { noiseLevels } from '#bench/callers/plan-call';
import type { CallReport, CallStage } from '#bench/callers/play-call';
import { readStage, seedOf, simulateCalls } from '#bench/callers/simulate-calls';
import { tallyCalls } from '#bench/callers/tally-calls';
import type { HelplineTrace } from '#local/helpline/helpline-trace';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';

/** 200 of the 5,000 calls of `npm run bench -- callers`: its first ones. Floors stand a little under what is measured. */
const seeds = Array.from({ length: 200 }, (_, index) => seedOf(1, index));

const traces: HelplineTrace[] = [];
let helpline: TestHelpline;
let stage: CallStage;
let reports: readonly CallReport[];

beforeAll(async () => {
  helpline = await startTestHelpline((trace) => {
    if (trace.kind !== 'wire') traces.push(trace);
  });
  stage = readStage(process.cwd(), '.cache/snapshot', helpline.phone);
  reports = await simulateCalls(stage, seeds);
}, 120_000);
afterAll(() => helpline.helpline.stop());

const of = (holds: (report: CallReport) => boolean) => tallyCalls(reports.filter(holds));
const transcripts = (holds: (report: CallReport) => boolean): string =>
  reports
    .filter(holds)
    .map((report) => describeCall(report).join('\n'))
    .join('\n\n');

describe('200 simulated callers', () => {
  test('are of every kind, at every noise, and want every topic', () => {
    const met = (read: (report: CallReport) => unknown) => new Set(reports.map(read));
    expect(met(({ plan }) => plan.persona.name)).toEqual(new Set(personas.map(({ name }) => name)));
    expect(met(({ plan }) => plan.noise)).toEqual(new Set(noiseLevels));
    const wanted = met(({ plan }) => (plan.goal.kind === 'topic' ? plan.goal.topic : 'a person'));
    expect(wanted).toEqual(new Set(['a person', ...stage.book.topics.map(({ topic }) => topic)]));
  });

  test('none is lost: each ends with an answer, a person, a promise, or the number to call', () => {
    expect(transcripts(({ outcome }) => outcome === 'lost')).toBe('');
  });

  test('get nothing that they did not ask for: no text, and no person who was refused', () => {
    expect(reports.some(({ plan }) => plan.persona.manners !== undefined)).toBe(true);
    expect(transcripts(({ unasked }) => unasked.length > 0)).toBe('');
  });

  test('say goodbye once', () => {
    const clear = reports.filter(({ plan, bye }) => plan.noise === 0 && bye !== undefined);
    expect(clear.length).toBeGreaterThan(10);
    expect(transcripts((report) => clear.includes(report) && report.bye === false)).toBe('');
  });

  test('Twilio finds no fault in anything they hear, and no handler throws', () => {
    expect(transcripts(({ faults }) => faults.length > 0)).toBe('');
    expect(traces.filter(({ kind }) => kind === 'crash')).toEqual([]);
  });

  test('get what they wanted', () => {
    expect(of(() => true).success).toBeGreaterThanOrEqual(0.97);
  });

  test.each(noiseLevels.map((noise) => [noise]))('get it with %d of the words misheard', (noise) => {
    expect(of(({ plan }) => plan.noise === noise).success).toBeGreaterThanOrEqual(0.94);
  });

  test('hear the answer, where they wanted one', () => {
    expect(of(() => true).answered).toBeGreaterThanOrEqual(0.95);
  });

  test('hear few wrong answers', () => {
    expect(of(() => true).wrong).toBeLessThanOrEqual(0.05);
  });

  test('hear their answer soon, listening to every word', () => {
    const talkers = of(({ plan }) => plan.persona.name === 'hurried');
    expect(talkers.secondsToAnswer).toBeLessThanOrEqual(45);
    expect(talkers.turns).toBeLessThanOrEqual(1.6);
  });

  test('who say nothing hear the keys, then the number, and a goodbye; nobody is dialled', () => {
    const silent = reports.filter(({ plan }) => plan.persona.name === 'silent');
    expect(new Set(silent.map(({ outcome }) => outcome))).toEqual(new Set(['told-number']));
  });

  test('can be made again from their seed alone, word for word', async () => {
    const again = [reports[3], reports[47], reports[190]].flatMap((report) => report ?? []);
    const replayed = await simulateCalls(
      stage,
      again.map(({ plan }) => plan.seed),
    );
    expect(replayed.map(wordsOf)).toEqual(again.map(wordsOf));
  });
});

/** What was said and heard. Which rule decided is left out: on a busy machine Lex may miss its deadline. */
function wordsOf(call: Parameters<typeof describeCall>[0]): readonly string[] {
  return describeCall(call).map((line) => line.replace(/ \{[^}]*\}$/, ''));
}
