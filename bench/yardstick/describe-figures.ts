import { markdownTable } from '../../authoring/content/table.ts';
import { type Answered, type Way, ways } from './answer-questions.ts';
import { type Aim, aimOf, type Figures, measure } from './figures.ts';
import { judgeMeaning, type Verdict } from './judge-meaning.ts';
import type { NoiseResult } from './measure-noise.ts';
import type { Share } from './wilson-interval.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

/** `91.2 (87.8-93.7)`: in percent, with the 95 % interval. */
export const withInterval = ({ share, low, high }: Share): string =>
  `${percent(share)} (${percent(low)}-${percent(high)})`;

/** Figures after a column of words. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] => markdownTable(head, rows, 1);

export const wayNames: Readonly<Record<Way, string>> = {
  lex: 'local Lex alone',
  phrases: 'recognizer alone',
  both: 'both',
};

const lines: readonly (readonly [string, string, keyof Figures])[] = [
  ['right topic, strict', '94', 'topicStrict'],
  ['right topic, lenient', '94', 'topicLenient'],
  ['asked back about the right one', '', 'topicConfirmed'],
  ['right, asked back or offered in a choice', '98.5', 'topicOffered'],
  ['wrong topic answered', 'at most 1', 'topicWrong'],
  ['a command instead of a topic', '', 'topicSteered'],
  ['out of scope answered', 'at most 3', 'outAnswered'],
  ['out of scope asked back about', '', 'outConfirmed'],
  ['out of scope met with choices', '', 'outChoices'],
  ['right command, strict', '', 'commandStrict'],
  ['right command, lenient', '', 'commandLenient'],
  ['right command, lenient, where not met word for word', '', 'commandUnmet'],
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

/** Groups of one aim: right (or answered, for what is out of scope) by each way. */
export function describeGroups(
  answered: readonly Answered[],
  aim: Aim,
  groupings: readonly ((answered: Answered) => string)[],
): readonly string[] {
  const aimed = answered.filter((one) => aimOf(one) === aim);
  const keys = { topic: 'topicLenient', command: 'commandLenient', out: 'outAnswered' } as const;
  const groups = groupings.flatMap((groupOf) =>
    [...new Set(aimed.map(groupOf))].map(
      (name) => [name, aimed.filter((one) => groupOf(one) === name)] as const,
    ),
  );
  const more = aim === 'topic' ? (['topicOffered', 'topicWrong'] as const) : [];
  return table(
    [
      '%',
      'questions',
      ...ways.map((way) => wayNames[way]),
      ...(aim === 'topic' ? ['both: or offered', 'both: wrong topic'] : []),
    ],
    groups.map(([name, group]) => [
      name,
      group.length,
      ...ways.map((way) => percent(measure(group, way)[keys[aim]].share)),
      ...more.map((key) => percent(measure(group, 'both')[key].share)),
    ]),
  );
}

/** How often each rule of the policy decided, and how that went. */
export function describeRules(answered: readonly Answered[]): readonly string[] {
  const verdicts: readonly Verdict[] = [
    'right',
    'confirmed',
    'offered',
    'missed',
    'wrong-topic',
    'wrong-command',
  ];
  const rules = [...new Set(answered.map(({ answers }) => answers.both.rule))].sort();
  return table(
    ['rule', 'questions', ...verdicts],
    rules.map((rule) => {
      const decided = answered.filter(({ answers }) => answers.both.rule === rule);
      const found = decided.map(({ question, answers }) =>
        judgeMeaning(question.expected, answers.both.meaning, 'lenient'),
      );
      return [
        rule,
        decided.length,
        ...verdicts.map((verdict) => found.filter((one) => one === verdict).length),
      ];
    }),
  );
}

/** Right topics of spoken questions at each level of noise, and what the noise costs. */
export function describeNoise(results: readonly NoiseResult[]): readonly string[] {
  const rightOf = (result: NoiseResult | undefined, way: Way) =>
    result === undefined ? 0 : measure(result.answered, way).topicLenient.share;
  return table(
    [
      'word errors wanted',
      'measured',
      'may lose',
      ...ways.flatMap((way) => [`${wayNames[way]}: right`, 'lost']),
      'both: or offered',
      'both: wrong topic',
      'both: out of scope answered',
    ],
    results.map((result) => {
      const both = measure(result.answered, 'both');
      return [
        percent(result.level.rate),
        percent(result.wordErrorRate),
        result.level.mayLose,
        ...ways.flatMap((way) => [
          percent(rightOf(result, way)),
          percent(rightOf(results[0], way) - rightOf(result, way)),
        ]),
        percent(both.topicOffered.share),
        percent(both.topicWrong.share),
        percent(both.outAnswered.share),
      ];
    }),
  );
}
