import type { Answered } from './answer-questions.ts';
import { describeGroups, describeNoise, describeRules, describeWays } from './describe-figures.ts';
import type { HalfResult } from './measure-half.ts';

/** All tables of one half, as Markdown; of the sealed half only the totals, over all and by kind. */
export function describeHalf({ half, answered, noise }: HalfResult): readonly string[] {
  return [
    'All questions:',
    '',
    ...describeWays(answered),
    ...(noise.length > 0 ? ['', 'Spoken questions, misheard:', '', ...describeNoise(noise)] : []),
    ...(half === 'dev' ? describeParts(answered) : describeKinds(answered)),
  ];
}

const byKind = ({ question }: Answered) => question.kind;

function describeKinds(answered: readonly Answered[]): readonly string[] {
  return [
    ...['', 'Right topic, lenient, by kind:', ''],
    ...describeGroups(answered, 'topic', [byKind]),
    ...['', 'Out of scope answered, by kind:', ''],
    ...describeGroups(answered, 'out', [byKind]),
  ];
}

function describeParts(answered: readonly Answered[]): readonly string[] {
  const byHelpline = ({ question }: Answered) => question.helpline;
  const byChannel = ({ question }: Answered) => question.channel;
  const byCommand = ({ question }: Answered) => (question.expected[0] ?? '').replace('command:', '');
  return [
    ...['', 'Right topic, lenient, by kind, helpline and channel:', ''],
    ...describeGroups(answered, 'topic', [byKind, byHelpline, byChannel]),
    ...['', 'Out of scope answered, by kind, helpline and channel:', ''],
    ...describeGroups(answered, 'out', [byKind, byHelpline, byChannel]),
    ...['', 'Right command, lenient:', ''],
    ...describeGroups(answered, 'command', [byCommand]),
    ...['', 'Which rule decided, both asked:', ''],
    ...describeRules(answered),
  ];
}
