import { type Measurement, measureRecognizer } from './measure-recognizer.ts';
import { modelSeed } from './model-cache.ts';
import { benchDataDirectory, readFullClinc, readTenShotSets, type Split } from './public-sets.ts';

const usage = 'usage: bench-recognizer [--valid] [--full]   (public data under HELPLINE_BENCH_DATA)';

/**
 * Measures the phrase recognizer on public data, one engine and one setting for all sets, and prints a table.
 * @returns the exit code; without the data it says so and succeeds
 */
export function benchRecognizer(
  args: readonly string[],
  root: string,
  print: (line: string) => void,
): number {
  if (args.some((arg) => arg !== '--valid' && arg !== '--full')) {
    print(usage);
    return 2;
  }
  const directory = benchDataDirectory(root, process.env);
  if (directory === undefined) {
    print('The public data is not here: set HELPLINE_BENCH_DATA to its folder.');
    return 0;
  }
  const split: Split = args.includes('--valid') ? 'valid' : 'test';
  const sets = readTenShotSets(directory, split);
  if (args.includes('--full')) sets.push(readFullClinc(directory, split));
  print(
    `| set (${split}) | right % | top 3 % | ECE | AUROC | train s | load ms | p50 us | p99 us | KB | KB gzip |`,
  );
  print('|---|---|---|---|---|---|---|---|---|---|---|');
  const measured = sets.map((set) => {
    const result = measureRecognizer(set, modelSeed);
    print(describeRow(result));
    return result;
  });
  for (const result of measured.filter(({ auroc }) => auroc !== undefined)) {
    print(`\n${result.name}: in scope and right % / out of scope refused %, by threshold`);
    print(
      result.atThresholds
        .map((at) => `${at.threshold}: ${percent(at.inScope)} / ${percent(at.outOfScope)}`)
        .join('   '),
    );
  }
  return 0;
}

const percent = (share: number): string => (100 * share).toFixed(1);

function describeRow(row: Measurement): string {
  const cells = [
    row.name,
    percent(row.accuracy),
    percent(row.topThree),
    row.calibrationError.toFixed(3),
    row.auroc?.toFixed(3) ?? '',
    row.trainSeconds.toFixed(1),
    row.loadMs.toFixed(0),
    row.p50Us.toFixed(0),
    row.p99Us.toFixed(0),
    row.modelKb.toFixed(0),
    row.gzipKb.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}
