import { createInterface } from 'node:readline';
import { describeFaults } from '#authoring/content/describe-faults';
import { buildSnapshot } from '#authoring/snapshot/build-snapshot';
import { snapshotPaths } from '#authoring/snapshot/snapshot-paths';
import { readBots } from '../helpline/read-snapshot-directory.ts';
import { askCommand } from './ask-command.ts';
import { readAskWorld } from './ask-world.ts';
import { startLexPort } from './start-lex-port.ts';
import { openTrainingGround } from './training-ground.ts';

const paths = snapshotPaths(process.cwd());
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** @returns the exit code */
async function ask(): Promise<number> {
  const built = await buildSnapshot({ ...paths, onProgress: complain });
  if (built.kind === 'faulty') {
    for (const line of describeFaults(built.faults)) complain(line);
    return 1;
  }
  const bots = await readBots(paths.outputDirectory);
  const lexPort = await startLexPort(bots);
  try {
    const world = await readAskWorld(paths.outputDirectory, built.helplines);
    return await askCommand(
      process.argv.slice(2),
      {
        ...world,
        lex: lexPort.lex,
        openTrainingGround: (helpline, locale) => openTrainingGround(paths, helpline, locale),
      },
      {
        lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
        print: (line) => process.stdout.write(`${line}\n`),
        complain,
      },
    );
  } finally {
    await lexPort.stop();
  }
}

process.exitCode = await ask();
