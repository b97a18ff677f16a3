import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence with the name of its intent. */
export interface Labelled {
  readonly intent: string;
  readonly text: string;
}

/** A public set: what is trained on, what is asked, and sentences that mean none of the intents. */
export interface PublicSet {
  readonly name: string;
  readonly training: readonly Labelled[];
  /** What the set itself gives to learn from as none of the intents. */
  readonly background: readonly string[];
  readonly questions: readonly Labelled[];
  readonly outOfScope: readonly string[];
}

/** `valid` is for tuning; `test` for the final figure only. */
export type Split = 'valid' | 'test';

/** The fixed 10-shot splits of BANKING77, HWU64 and CLINC150. */
export function readTenShotSets(directory: string, split: Split): PublicSet[] {
  const read = (file: string) => readTsv(join(directory, file));
  const test = readCsv(join(directory, 'banking77/banking_test.csv'));
  return [
    {
      name: 'BANKING77 10-shot',
      training: read('banking77/train_10.tsv'),
      background: [],
      questions: split === 'test' ? test : read('banking77/valid.tsv'),
      outOfScope: [],
    },
    {
      name: 'HWU64 10-shot',
      training: read('hwu64/train_10.tsv'),
      background: [],
      questions: read(`hwu64/${split}.tsv`),
      outOfScope: [],
    },
    {
      name: 'CLINC150 10-shot',
      training: read('clinc150/train_10.tsv'),
      background: [],
      questions: read(`clinc150/${split}.tsv`),
      outOfScope: readLines(join(directory, `clinc150/oos.${split}.txt`)),
    },
  ];
}

/** CLINC150 with all of its training data, the 100 sentences out of scope too. */
export function readFullClinc(directory: string, split: Split): PublicSet {
  return {
    name: 'CLINC150 full',
    training: readTsv(join(directory, 'clinc150/train.tsv')),
    background: readLines(join(directory, 'clinc150/oos.train.txt')),
    questions: readTsv(join(directory, `clinc150/${split}.tsv`)),
    outOfScope: readLines(join(directory, `clinc150/oos.${split}.txt`)),
  };
}

const readLines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');

function readTsv(path: string): Labelled[] {
  return readLines(path).map((line) => {
    const tab = line.indexOf('\t');
    return { intent: line.slice(0, tab), text: line.slice(tab + 1) };
  });
}

/** The columns are text and category; a text in quotes may hold commas, line ends and doubled quotes. */
function readCsv(path: string): Labelled[] {
  const rows = readFileSync(path, 'utf8').matchAll(/^(?:"((?:[^"]|"")*)"|([^",\n]*)),([^,\n\r]+)\r?$/gm);
  return Array.from(rows, ([, quoted, plain, intent = '']) => ({
    intent,
    text: quoted?.replaceAll('""', '"') ?? plain ?? '',
  })).slice(1);
}
