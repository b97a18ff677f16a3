import { benchColdStart } from '#local/bench/bench-cold-start';
import { benchRecognizerHere } from '#local/bench/bench-recognizer-here';
import { benchStart } from '#local/bench/bench-start';
import { benchTurns } from '#local/bench/bench-turns';
import { benchUnderstanding } from '#local/bench/bench-understanding';
import { benchCallers } from '#local/callers/bench-callers';
import { MisuseError } from './misuse-error.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';
import { tellErrors } from './tell-errors.ts';

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
       npm run bench -- callers [--calls N] [--seed S] [--replay SEED]`;

async function bench([chosen, ...rest]: readonly string[]): Promise<number> {
  if (chosen !== undefined && !Object.hasOwn(benches, chosen))
    throw new MisuseError(`There is no benchmark ${chosen}.`);
  const directory = await prepareSnapshot((line) => console.error(line));
  for (const name of chosen === undefined ? usual : [chosen]) await benches[name]?.(directory, rest);
  return 0;
}

process.exit(await tellErrors(usage, console.error, () => bench(process.argv.slice(2))));
