import { markdownTable } from '../../authoring/content/table.ts';
import type { Growth } from './growth-plot.ts';
import { commonRecall, type Measurement } from './measure-contender.ts';

const percent = (share: number): string => (100 * share).toFixed(1);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  markdownTable(head, rows, 2);

const costs = ({ trainSeconds, p50Us, p99Us, modelKb, gzipKb }: Measurement): string[] => [
  trainSeconds.toFixed(1),
  p50Us.toFixed(0),
  p99Us.toFixed(0),
  modelKb.toFixed(0),
  gzipKb.toFixed(0),
];
const costHeads = ['train s', 'question p50 us', 'p99 us', 'KB', 'KB gzip'];

/** One row for each set and contender. */
export function describeSets(measured: readonly Measurement[]): string[] {
  return table(
    [
      'set',
      'who',
      'right %',
      'top 3 %',
      'ECE',
      'AUROC',
      `right % at ${100 * commonRecall} % refused`,
      ...costHeads,
    ],
    measured.map((one) => [
      one.set,
      one.contender,
      percent(one.accuracy),
      percent(one.topThree),
      one.calibrationError?.toFixed(3) ?? '',
      one.auroc?.toFixed(3) ?? '',
      one.atCommonRecall === undefined ? '' : percent(one.atCommonRecall),
      ...costs(one),
    ]),
  );
}

/** What is right in scope and refused out of scope, by how much confidence is asked for. */
export function describeScopes(measured: readonly Measurement[]): string[] {
  const own = measured.filter(
    ({ auroc, calibrationError }) => auroc !== undefined && calibrationError !== undefined,
  );
  const thresholds = own[0]?.atThresholds.map(({ threshold }) => threshold) ?? [];
  return [
    'In scope right % / out of scope refused %, when less than this confidence is refused:',
    '',
    ...table(
      ['set', 'who', ...thresholds.map(String)],
      own.map((one) => [
        one.set,
        one.contender,
        ...one.atThresholds.map((at) => `${percent(at.inScope)} / ${percent(at.outOfScope)}`),
      ]),
    ),
  ];
}

/** How each grows with the topics, ten utterances each. */
export function describeGrowth(grown: readonly Growth[]): string[] {
  return [
    'From 30 to 1,000 topics of ten utterances, made of CLINC150 (beyond 150, its intents come again about other things):',
    '',
    ...table(
      ['topics', 'who', 'right %', ...costHeads],
      grown.map((one) => [String(one.topics), one.contender, percent(one.accuracy), ...costs(one)]),
    ),
  ];
}
