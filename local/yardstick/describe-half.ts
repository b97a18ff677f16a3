import type { Answered } from './answer-questions.ts';
import { describeGroups, describeWays } from './describe-figures.ts';
import type { Half } from './open-yardstick.ts';

/** All tables of one half, as Markdown; of the sealed half only the totals. */
export function describeHalf(answered: readonly Answered[], half: Half): readonly string[] {
  const totals = describeWays(answered);
  if (half === 'sealed') return totals;
  const byKind = ({ question }: Answered) => question.kind;
  const byPlace = ({ question }: Answered) => `${question.helpline}, ${question.channel}`;
  const byCommand = ({ question }: Answered) => (question.expected[0] ?? '').replace('command:', '');
  return [
    ...totals,
    '',
    ...describeGroups('topics: right by kind', answered, 'topic', byKind),
    '',
    ...describeGroups('topics: right by helpline and channel', answered, 'topic', byPlace),
    '',
    ...describeGroups('out of scope: answered by kind', answered, 'out', byKind),
    '',
    ...describeGroups('commands: right', answered, 'command', byCommand),
  ];
}
