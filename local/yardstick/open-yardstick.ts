import { join } from 'node:path';
import { describeFaults } from '#local/content/describe-faults';
import { readBots } from '#local/helpline/read-snapshot-directory';
import { createVectorMind } from '#local/lex/vector-mind';
import { readAskWorld } from '#local/understanding/ask-world';
import { buildSnapshot, snapshotPaths } from '#local/understanding/build-snapshot';
import { type HeldOutQuestion, readHeldOutQuestions } from '#local/understanding/held-out-questions';
import { startLexPort } from '#local/understanding/start-lex-port';
import type { YardstickWorld } from './answer-questions.ts';

/** `dev` is for working on; of `sealed` only figures may be printed. */
export const halves = ['dev', 'sealed'] as const;
export type Half = (typeof halves)[number];

/** What the local Lex ranks by: sentence vectors, or words as it does without them. */
export const lexMinds = ['vectors', 'words'] as const;
export type LexMind = (typeof lexMinds)[number];

export interface OpenYardstick {
  readonly world: YardstickWorld;
  stop(): Promise<void>;
}

/**
 * Everything that understands, from the content as it is now, with the local Lex behind the real adapter.
 * @throws Error that lists what is wrong with the content
 */
export async function openYardstick(
  root: string,
  mind: LexMind,
  onProgress: (line: string) => void,
): Promise<OpenYardstick> {
  const paths = snapshotPaths(root);
  const built = await buildSnapshot({ ...paths, onProgress });
  if (built.kind === 'faulty') throw new Error(describeFaults(built.faults).join('\n'));
  const world = await readAskWorld(paths.outputDirectory, built.helplines);
  const vectorMind = createVectorMind({ root, keepQuestions: true, onProgress });
  const bots = await readBots(paths.outputDirectory);
  if (mind === 'vectors') await vectorMind.prepare(bots);
  const port = await startLexPort(bots, mind === 'vectors' ? vectorMind.trainRanker : undefined);
  const stop = async () => {
    await port.stop();
    await vectorMind.save();
    await vectorMind.stop();
  };
  return { world: { ...world, lex: port.lex }, stop };
}

export const readHalf = (root: string, half: Half): readonly HeldOutQuestion[] =>
  readHeldOutQuestions(join(root, `tests/understanding/questions-${half}.tsv`));
