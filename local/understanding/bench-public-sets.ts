import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findConfusions } from '#understanding/confusions';
import type { Contender } from './contenders/contender.ts';
import { minisearchContender } from './contenders/minisearch-contender.ts';
import { nearestContender } from './contenders/nearest-contender.ts';
import { nlpjsContender } from './contenders/nlpjs-contender.ts';
import { phraseContender } from './contenders/phrase-contender.ts';
import { describeGrowth, describeScopes, describeSets } from './describe-benchmarks.ts';
import { drawGrowth, type Growth } from './growth-plot.ts';
import { makeGrowthSet } from './growth-sets.ts';
import { type Measurement, measureContender } from './measure-contender.ts';
import { benchDataDirectory, type PublicSet, readFullClinc, readTenShotSets } from './public-sets.ts';

const contenders = [phraseContender, nearestContender, minisearchContender, nlpjsContender];
const sizes = [30, 100, 300, 1000];
/** A contender that trains longer than this is not asked for more topics. */
const patienceSeconds = 120;

export interface BenchIo {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * Measures the phrase recognizer beside other libraries on public data, one engine and one setting for all sets, and
 * how each grows; prints the tables and writes them to docs/.
 * @param args `--valid` measures the recognizer alone on the validation splits, which tuning may look at, and writes nothing
 */
export async function benchPublicSets(args: readonly string[], root: string, io: BenchIo): Promise<void> {
  const directory = benchDataDirectory(root, process.env);
  if (directory === undefined) {
    io.print('The public data is not here: set HELPLINE_BENCH_DATA to its folder.');
    return;
  }
  if (args.includes('--valid')) {
    const sets = readTenShotSets(directory, 'valid');
    const measured = await measureAll(sets, [phraseContender], io);
    for (const line of [...describeSets(measured), '', ...describeScopes(measured)]) io.print(line);
    return;
  }
  const measured = await measureAll(readTenShotSets(directory, 'test'), contenders, io);
  const full = readFullClinc(directory, 'test');
  measured.push(...(await measureAll([full], [phraseContender, minisearchContender], io)));
  const grown = await measureGrowth(full.training, io);
  const lines = [
    ...describeSets(measured),
    '',
    ...describeScopes(measured),
    '',
    ...describeGrowth(grown),
    '',
    measureConfusions(full.training),
  ];
  for (const line of lines) io.print(line);
  await writeFile(join(root, 'docs/understanding-growth.svg'), drawGrowth(grown));
  await writeFile(join(root, 'docs/understanding-benchmarks.md'), page(lines));
}

async function measureAll(
  sets: readonly PublicSet[],
  those: readonly Contender[],
  { complain }: BenchIo,
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const set of sets) {
    for (const contender of those) {
      complain(`${set.name}: ${contender.name}`);
      measured.push(await measureContender(contender, set));
    }
  }
  return measured;
}

async function measureGrowth(
  sentences: PublicSet['training'],
  { complain }: BenchIo,
): Promise<readonly Growth[]> {
  const grown: Growth[] = [];
  for (const contender of contenders) {
    for (const topics of sizes) {
      const last = grown.findLast((growth) => growth.contender === contender.name);
      if ((last?.trainSeconds ?? 0) * 3 > patienceSeconds) continue;
      complain(`${topics} topics: ${contender.name}`);
      grown.push({ ...(await measureContender(contender, makeGrowthSet(sentences, topics))), topics });
    }
  }
  return grown;
}

/** What `npm run content` adds for editors, at the size that it is meant for. */
function measureConfusions(sentences: PublicSet['training']): string {
  const { training } = makeGrowthSet(sentences, 200, 30);
  const start = performance.now();
  findConfusions(
    training.map(({ intent, text }) => ({ meaning: intent, text })),
    'en',
  );
  const seconds = (performance.now() - start) / 1000;
  return `Finding what would be confused among 200 topics of 30 utterances: ${seconds.toFixed(2)} s.`;
}

const page = (lines: readonly string[]): string =>
  `${[
    '# The phrase recognizer beside others, on public data',
    '',
    'Written by `npm run bench -- understanding public`; the data is read from `HELPLINE_BENCH_DATA` and is not part of this project.',
    'One engine and one setting for all sets. The fixed 10-shot splits of BANKING77, HWU64 and CLINC150, asked their test',
    'sentences; settings were chosen on the validation splits alone. What each word of the tables means:',
    '',
    '- **right**: the first intent is the one wanted, with nothing refused. **top 3**: it is among the first three.',
    '- **ECE**: expected calibration error in scope, ten bins. Only the recognizer claims probabilities.',
    '- **AUROC**: how well the confidence tells what is in scope from what is not (0.5 is chance).',
    '- **train** and **question** are times of one process on a machine that does other work too; sizes are of the text to be stored.',
    '',
    ...lines,
    '',
    '![How time and size grow with the number of topics](understanding-growth.svg)',
    '',
  ].join('\n')}`;
