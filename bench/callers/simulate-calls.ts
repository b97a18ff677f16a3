import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedKnowledge } from '../../functions/content/published-knowledge.ts';
import type { PublishedPrompts } from '../../functions/content/published-prompts.ts';
import { localNumbers } from '../../local/helpline/local-account.ts';
import type { PhoneServer } from '../../local/phone/start-phone.ts';
import { createSpeechCorrupter } from '../yardstick/corrupt-speech.ts';
import { readSoundConfusions } from '../yardstick/read-sound-confusions.ts';
import { readGoals } from './goals.ts';
import { createEar } from './hear-call.ts';
import { planCall } from './plan-call.ts';
import { type CallReport, type CallStage, playCall } from './play-call.ts';

/** The helpline that is called. */
const helpline = 'hkust';

/** The half of the held-out questions that may be worked with. */
const questions = 'tests/understanding/questions-dev.tsv';
const confusions = 'tests/understanding/sound-confusions.tsv';

/** Calls at a time: one is served while another waits for a stand-in. */
const atOnce = 4;

/** Calls between two clearings of the phone's memory. */
const keptCalls = 200;

/** The n-th call of a run; a seed of its own, so that it can be made again alone. */
export const seedOf = (run: number, index: number): number => run * 100_000 + index;

/** @param root of the project, where the held-out questions lie */
export function readStage(root: string, snapshotDirectory: string, phone: PhoneServer): CallStage {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(snapshotDirectory, name), 'utf8'));
  const knowledge = read(`${helpline}.json`) as PublishedKnowledge;
  const prompts = (read('prompts.json') as PublishedPrompts).en;
  const to = Object.entries(localNumbers).find(([, id]) => id === helpline)?.[0];
  if (prompts === undefined || to === undefined) throw new Error(`nobody speaks English at ${helpline}`);
  return {
    ...{ phone, to },
    mishear: createSpeechCorrupter(readSoundConfusions(join(root, confusions))),
    book: readGoals(join(root, questions), knowledge),
    ear: createEar(knowledge, prompts),
  };
}

/** Makes many calls, a few at a time. The seeds decide all that callers do. @returns the reports in the seeds' order */
export async function simulateCalls(
  stage: CallStage,
  seeds: readonly number[],
  onReport: (report: CallReport) => void = () => {},
): Promise<readonly CallReport[]> {
  const reports: CallReport[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < seeds.length; index = next++) {
      const report = await playCall(stage, planCall(seeds[index] ?? 0, stage.book));
      reports[index] = report;
      onReport(report);
      if (index % keptCalls === keptCalls - 1) stage.phone.forget();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return reports;
}
