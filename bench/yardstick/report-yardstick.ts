import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LexMindName, lexMinds } from '../lex-mind/open-lex-mind.ts';
import { describeHalf } from './describe-half.ts';
import { describeMinds } from './describe-minds.ts';
import { describeImaginedLexes } from './imagine-lex.ts';
import { type HalfResult, measureHalf } from './measure-half.ts';
import { noiseSeeds } from './measure-noise.ts';
import { type Half, halves, openYardstick } from './open-yardstick.ts';
import { replaceTables } from './replace-tables.ts';

export interface ReportIo {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const page = 'docs/understanding.md';

/**
 * Measures both halves of the held-out questions and writes the tables into docs/understanding.md. The same content
 * and code give the same page. The first time it takes some two minutes, for sentences have to be encoded.
 * @param root of the project
 * @throws Error when the content has faults, or the page has no place for the tables
 */
export async function reportYardstick(root: string, { print, complain }: ReportIo): Promise<void> {
  const measured = new Map<LexMindName, ReadonlyMap<Half, HalfResult>>();
  for (const name of lexMinds) measured.set(name, await measureWith(root, name, complain));
  const lines = [
    ...describe(measured),
    '',
    '## The policy, whatever Lex says',
    '',
    ...(await describeImagined(root, complain)),
  ];
  for (const line of lines) print(line);
  const path = join(root, page);
  await writeFile(path, replaceTables(await readFile(path, 'utf8'), lines));
  complain(`written to ${page}`);
}

async function describeImagined(root: string, complain: ReportIo['complain']): Promise<readonly string[]> {
  const { world, stop } = await openYardstick(root, 'words', complain);
  try {
    return await describeImaginedLexes(root, world);
  } finally {
    await stop();
  }
}

async function measureWith(
  root: string,
  name: LexMindName,
  complain: (line: string) => void,
): Promise<ReadonlyMap<Half, HalfResult>> {
  const { world, stop } = await openYardstick(root, name, complain);
  try {
    const results = new Map<Half, HalfResult>();
    // Noise is measured where the figures are, with the mind that errs elsewhere than our own recognizer.
    const noise = name === 'vectors';
    for (const half of halves) results.set(half, await measureHalf(root, half, world, { noise }));
    return results;
  } finally {
    await stop();
  }
}

function describe(measured: ReadonlyMap<LexMindName, ReadonlyMap<Half, HalfResult>>): readonly string[] {
  const tablesOf = (half: Half) => {
    const result = measured.get('vectors')?.get(half);
    return result === undefined ? [] : describeHalf(result);
  };
  return [
    `Noise is seeded with ${noiseSeeds.join(', ')}; its figures are over all of them. The local Lex ranks by sentence vectors.`,
    '',
    '## The sealed half',
    '',
    ...tablesOf('sealed'),
    '',
    '## The working half',
    '',
    ...tablesOf('dev'),
    '',
    '## What the local Lex ranks by',
    '',
    ...describeMinds(measured),
  ];
}
