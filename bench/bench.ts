import { prepareSnapshot } from '../authoring/snapshot/prepare-snapshot.ts';
import { MisuseError } from '../local/command-line/misuse-error.ts';
import { tellErrors } from '../local/command-line/tell-errors.ts';
import { benchCallers } from './callers/bench-callers.ts';
import { benchColdStart } from './machine/bench-cold-start.ts';
import { benchRecognizerHere } from './machine/bench-recognizer-here.ts';
import { benchStart } from './machine/bench-start.ts';
import { benchTurns } from './machine/bench-turns.ts';
import { benchUnderstanding } from './machine/bench-understanding.ts';

/** Benchmarks by name. Each prints its figures; none passes or fails by time. */
const benches: Readonly<
  Record<string, (snapshotDirectory: string, args: readonly string[]) => Promise<void>>
> = {
  turns: benchTurns,
  cold: benchColdStart,
  start: benchStart,
  recognizer: (directory) => Promise.resolve(benchRecognizerHere(directory)),
  callers: benchCallers,
  understanding: benchUnderstanding,
};

const usual = ['turns', 'cold', 'start', 'recognizer'];

const usage = `usage: npm run bench [-- ${Object.keys(benches).join('|')}]
       npm run bench -- callers [--calls N] [--seed S] [--replay SEED]
       npm run bench -- understanding [own|public] [--data FOLDER] [--only CONTENDER] [--valid]`;

async function bench([chosen, ...rest]: readonly string[]): Promise<number> {
  if (chosen !== undefined && !Object.hasOwn(benches, chosen))
    throw new MisuseError(`There is no benchmark ${chosen}.`);
  const directory = await prepareSnapshot((line) => console.error(line));
  for (const name of chosen === undefined ? usual : [chosen]) await benches[name]?.(directory, rest);
  return 0;
}

process.exit(await tellErrors(usage, console.error, () => bench(process.argv.slice(2))));
