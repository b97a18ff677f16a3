import { join } from 'node:path';
import { describeFaults } from '#local/content/describe-faults';
import { readBots } from '#local/helpline/read-snapshot-directory';
import { readAskWorld } from '#local/understanding/ask-world';
import { buildSnapshot, snapshotPaths } from '#local/understanding/build-snapshot';
import { type HeldOutQuestion, readHeldOutQuestions } from '#local/understanding/held-out-questions';
import { startLexPort } from '#local/understanding/start-lex-port';
import type { YardstickWorld } from './answer-questions.ts';

/** `dev` is for working on; of `sealed` only figures may be printed. */
export const halves = ['dev', 'sealed'] as const;
export type Half = (typeof halves)[number];

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
  onProgress: (line: string) => void,
): Promise<OpenYardstick> {
  const paths = snapshotPaths(root);
  const built = await buildSnapshot({ ...paths, onProgress });
  if (built.kind === 'faulty') throw new Error(describeFaults(built.faults).join('\n'));
  const world = await readAskWorld(paths.outputDirectory, built.helplines);
  const { lex, stop } = await startLexPort(await readBots(paths.outputDirectory));
  return { world: { ...world, lex }, stop };
}

export const readHalf = (root: string, half: Half): readonly HeldOutQuestion[] =>
  readHeldOutQuestions(join(root, `tests/understanding/questions-${half}.tsv`));
