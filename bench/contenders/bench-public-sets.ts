import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeWhole } from '../../authoring/snapshot/model-cache.ts';
import { findConfusions } from '../../authoring/training/confusions.ts';
import { MisuseError } from '../../local/command-line/misuse-error.ts';
import { installLaboratory } from '../laboratory.ts';
import type { Contender } from './contender.ts';
import { describeGrowth, describeScopes, describeSets } from './describe-benchmarks.ts';
import { drawGrowth, type Growth } from './growth-plot.ts';
import { makeGrowthSet } from './growth-sets.ts';
import { type Measurement, measureContender } from './measure-contender.ts';
import { minisearchContender } from './minisearch-contender.ts';
import { nearestContender } from './nearest-contender.ts';
import { nlpjsContender } from './nlpjs-contender.ts';
import { phraseContender } from './phrase-contender.ts';
import { type PublicSet, readFullClinc, readTenShotSets } from './public-sets.ts';

const contenders = [phraseContender, nearestContender, minisearchContender, nlpjsContender];
const sizes = [30, 100, 300, 1000];
/** A contender that trains longer than this is not asked for more topics. */
const patienceSeconds = 120;

export interface BenchIo {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

export interface PublicSetsOptions {
  /** Where the public data lies. */
  readonly directory: string;
  /** The contender that is measured again, beside what is kept of the others. */
  readonly only?: string | undefined;
  /** Measures the recognizer alone on the validation splits, which tuning may look at, and writes nothing. */
  readonly valid?: boolean;
}

/**
 * Measures the phrase recognizer beside other libraries on public data, one engine and one setting for all sets, and
 * how each grows; prints the tables and writes them to docs/.
 * @param root of the project
 * @throws MisuseError when there is no such contender
 * @throws Error when a file of the data is not there
 */
export async function benchPublicSets(
  { directory, only, valid = false }: PublicSetsOptions,
  root: string,
  io: BenchIo,
): Promise<void> {
  if (valid) {
    const sets = readTenShotSets(directory, 'valid');
    const measured = await measureAll(sets, [phraseContender], io);
    for (const line of [...describeSets(measured), '', ...describeScopes(measured)]) io.print(line);
    return;
  }
  const kept = join(root, '.cache/bench/public-sets.json');
  const those = contenders.filter(({ name }) => only === undefined || name === only);
  if (those.length === 0)
    throw new MisuseError(`There is no contender ${only}: ${contenders.map(({ name }) => name).join(', ')}.`);
  await installLaboratory(root, io.complain);
  const before = only === undefined ? none : await readKept(kept);
  const fresh = await measureAll(readTenShotSets(directory, 'test'), those, io);
  const full = readFullClinc(directory, 'test');
  fresh.push(...(await measureAll([full], those.filter(isQuick), io)));
  const grown = inOrder([...before.grown, ...(await measureGrowth(full.training, those, io))]);
  const measured = inOrder([...before.measured, ...fresh]);
  await writeWhole(kept, JSON.stringify({ measured, grown } satisfies Kept));
  await report(measured, grown, measureConfusions(full.training), root, io);
}

/** What a run measured, so that another can measure one contender again and leave the others. */
interface Kept {
  readonly measured: readonly Measurement[];
  readonly grown: readonly Growth[];
}

const none: Kept = { measured: [], grown: [] };

async function readKept(path: string): Promise<Kept> {
  const text = await readIfThere(path);
  return text === undefined ? none : (JSON.parse(text) as Kept);
}

/** With all of its 15,000 sentences the others would take hours. */
const isQuick = ({ name }: Contender): boolean =>
  name === phraseContender.name || name === minisearchContender.name;

/** By set, in the order in which they came first, then by contender; of two of a kind the later one. */
function inOrder<One extends Measurement>(measurements: readonly One[]): One[] {
  const latest = new Map(measurements.map((one) => [`${one.set} ${one.contender}`, one]));
  const sets = [...new Set(measurements.map(({ set }) => set))];
  return sets.flatMap((set) => contenders.flatMap(({ name }) => latest.get(`${set} ${name}`) ?? []));
}

async function report(
  measured: readonly Measurement[],
  grown: readonly Growth[],
  confusions: string,
  root: string,
  { print }: BenchIo,
): Promise<void> {
  const lines = [
    ...describeSets(measured),
    '',
    ...describeScopes(measured),
    '',
    ...describeGrowth(grown),
    '',
    confusions,
  ];
  for (const line of lines) print(line);
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
  those: readonly Contender[],
  { complain }: BenchIo,
): Promise<readonly Growth[]> {
  const grown: Growth[] = [];
  for (const topics of sizes) {
    for (const contender of those) {
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
    'Written by `npm run bench -- understanding public`; the data is no part of this project, and its folder is given with `--data`.',
    'One engine and one setting for all sets. The fixed 10-shot splits of BANKING77, HWU64 and CLINC150, asked their test',
    'sentences; settings were chosen on the validation splits alone. What each word of the tables means:',
    '',
    '- **right**: the first intent is the one wanted, with nothing refused. **top 3**: it is among the first three.',
    '- **ECE**: expected calibration error in scope, ten bins. Only the recognizer claims probabilities.',
    '- **AUROC**: how well the confidence tells what is in scope from what is not (0.5 is chance).',
    '- **right % at 65 % refused**: the first intent is right and not refused, where as much is refused as it takes to refuse',
    '  65 % of what is out of scope.',
    '- **train** and **question** are times of one process on a machine that does other work too; sizes are of the text to be stored.',
    '',
    ...lines,
    '',
    '![How time and size grow with the number of topics](understanding-growth.svg)',
    '',
  ].join('\n')}`;
