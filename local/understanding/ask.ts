import { createInterface } from 'node:readline';
import { describeFaults } from '#local/content/describe-faults';
import { askCommand } from './ask-command.ts';
import { readAskWorld } from './ask-world.ts';
import { buildSnapshot, snapshotPaths } from './build-snapshot.ts';

const root = process.cwd();
const paths = snapshotPaths(root);
const complain = (line: string) => process.stderr.write(`${line}\n`);
const built = await buildSnapshot({ ...paths, onProgress: complain });
if (built.kind === 'faulty') {
  for (const line of describeFaults(built.faults)) complain(line);
  process.exitCode = 1;
} else {
  const world = await readAskWorld(paths.outputDirectory, built.helplines);
  process.exitCode = await askCommand(process.argv.slice(2), world, {
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    print: (line) => process.stdout.write(`${line}\n`),
    complain,
  });
}
