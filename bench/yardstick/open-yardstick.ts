import { join } from 'node:path';
import { describeFaults } from '../../authoring/content/describe-faults.ts';
import { buildSnapshot } from '../../authoring/snapshot/build-snapshot.ts';
import { snapshotPaths } from '../../authoring/snapshot/snapshot-paths.ts';
import { readAskWorld } from '../../local/ask/ask-world.ts';
import { type HeldOutQuestion, readHeldOutQuestions } from '../../local/ask/held-out-questions.ts';
import { startLexPort } from '../../local/ask/start-lex-port.ts';
import { readBots } from '../../local/helpline/read-snapshot-directory.ts';
import { type LexMindName, openLexMind } from '../lex-mind/open-lex-mind.ts';
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
  lex: LexMindName,
  onProgress: (line: string) => void,
): Promise<OpenYardstick> {
  const paths = snapshotPaths(root);
  const built = await buildSnapshot({ ...paths, onProgress });
  if (built.kind === 'faulty') throw new Error(describeFaults(built.faults).join('\n'));
  const world = await readAskWorld(paths.outputDirectory, built.helplines);
  const bots = await readBots(paths.outputDirectory);
  const mind = await openLexMind(lex, { root, bots, keepQuestions: true, onProgress });
  const port = await startLexPort(bots, mind.trainRanker);
  const stop = async () => {
    await port.stop();
    await mind.stop();
  };
  return { world: { ...world, lex: port.lex }, stop };
}

export const readHalf = (root: string, half: Half): readonly HeldOutQuestion[] =>
  readHeldOutQuestions(join(root, `tests/understanding/questions-${half}.tsv`));
