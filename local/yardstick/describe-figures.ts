import { type Answered, type Way, ways } from './answer-questions.ts';
import { type Aim, aimOf, type Figures, measure } from './figures.ts';
import type { Share } from './wilson-interval.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

/** `91.2 (87.8-93.7)`: in percent, with the 95 % interval. */
const withInterval = ({ share, low, high }: Share): string =>
  `${percent(share)} (${percent(low)}-${percent(high)})`;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table: its head, a rule, its rows. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)];
}

export const wayNames: Readonly<Record<Way, string>> = {
  lex: 'local Lex alone',
  phrases: 'recognizer alone',
  both: 'both',
};

const lines: readonly (readonly [string, string, keyof Figures])[] = [
  ['right topic, strict', '95', 'topicStrict'],
  ['right topic, lenient', '95', 'topicLenient'],
  ['right or offered in a choice', '98', 'topicOffered'],
  ['wrong topic answered', 'at most 1', 'topicWrong'],
  ['a command instead of a topic', '', 'topicSteered'],
  ['out of scope answered', 'at most 3', 'outAnswered'],
  ['out of scope met with choices', '', 'outChoices'],
  ['right command, strict', '', 'commandStrict'],
  ['right command, lenient', '', 'commandLenient'],
  ['suspicious recognized', '', 'suspicious'],
];

/** What is measured, a line each, the three ways side by side. */
export function describeWays(answered: readonly Answered[]): readonly string[] {
  const figures = ways.map((way) => measure(answered, way));
  return table(
    ['%', 'questions', 'goal', ...ways.map((way) => wayNames[way])],
    lines.map(([name, goal, key]) => [
      name,
      figures[0]?.[key].of ?? 0,
      goal,
      ...figures.map((one) => withInterval(one[key])),
    ]),
  );
}

/** Groups of one aim side by side: right (or answered, for what is out of scope) by each way. */
export function describeGroups(
  title: string,
  answered: readonly Answered[],
  aim: Aim,
  groupOf: (answered: Answered) => string,
): readonly string[] {
  const aimed = answered.filter((one) => aimOf(one) === aim);
  const names = [...new Set(aimed.map(groupOf))];
  const keys = { topic: 'topicLenient', command: 'commandLenient', out: 'outAnswered' } as const;
  return table(
    [
      title,
      'questions',
      ...ways.map((way) => wayNames[way]),
      ...(aim === 'topic' ? ['both: or offered', 'both: wrong topic'] : []),
    ],
    names.map((name) => {
      const group = aimed.filter((one) => groupOf(one) === name);
      const both = measure(group, 'both');
      return [
        name,
        group.length,
        ...ways.map((way) => percent(measure(group, way)[keys[aim]].share)),
        ...(aim === 'topic' ? [percent(both.topicOffered.share), percent(both.topicWrong.share)] : []),
      ];
    }),
  );
}
