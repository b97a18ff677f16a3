import { benchColdStart } from '#local/bench/bench-cold-start';
import { benchRecognizerHere } from '#local/bench/bench-recognizer-here';
import { benchStart } from '#local/bench/bench-start';
import { benchTurns } from '#local/bench/bench-turns';
import { benchUnderstanding } from '#local/bench/bench-understanding';
import { benchCallers } from '#local/callers/bench-callers';
import { prepareSnapshot } from './prepare-snapshot.ts';

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

const [chosen, ...rest] = process.argv.slice(2);
const names = chosen === undefined ? usual : [chosen];
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}
const directory = await prepareSnapshot((line) => console.error(line));
for (const name of names) await benches[name]?.(directory, rest);
process.exit(0);
