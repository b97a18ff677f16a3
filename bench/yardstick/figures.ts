import type { Answered, Way } from './answer-questions.ts';
import { judgeMeaning, type Strictness, type Verdict } from './judge-meaning.ts';
import { type Share, wilsonInterval } from './wilson-interval.ts';

/** What a question asks for, by the outcome that is best. */
export type Aim = 'topic' | 'command' | 'out';

/** What is measured of one way on a list of questions. */
export interface Figures {
  readonly topicStrict: Share;
  readonly topicLenient: Share;
  /** "Is it about X?", and it is. */
  readonly topicConfirmed: Share;
  /** Right, confirmed, or among the choices that are offered. */
  readonly topicOffered: Share;
  /** A topic answered that was not asked for. */
  readonly topicWrong: Share;
  /** A command obeyed where a topic was asked for. */
  readonly topicSteered: Share;
  readonly outAnswered: Share;
  readonly outConfirmed: Share;
  readonly outChoices: Share;
  readonly commandStrict: Share;
  readonly commandLenient: Share;
  /** Without those that are met word for word: short commands can hardly be put otherwise. */
  readonly commandUnmet: Share;
  /** "I got a request I did not make", and what a helpline of its own has on that. */
  readonly suspicious: Share;
}

export function aimOf({ question }: Answered): Aim {
  const best = question.expected[0] ?? '';
  if (best.startsWith('topic:')) return 'topic';
  return best.startsWith('command:') ? 'command' : 'out';
}

/** The rules that know the whole text by heart. */
const byHeart: ReadonlySet<string> = new Set(['command-exact', 'keyword-alone', 'exact-utterance']);

const isSuspicious = ({ question }: Answered): boolean => question.expected.includes('command:suspicious');

export function measure(answered: readonly Answered[], way: Way): Figures {
  const share = (
    group: readonly Answered[],
    strictness: Strictness,
    ...verdicts: readonly Verdict[]
  ): Share => {
    const hits = group.filter(({ question, answers }) =>
      verdicts.includes(judgeMeaning(question.expected, answers[way].meaning, strictness)),
    );
    return wilsonInterval(hits.length, group.length);
  };
  const topics = answered.filter((one) => aimOf(one) === 'topic');
  const commands = answered.filter((one) => aimOf(one) === 'command');
  const foreign = answered.filter((one) => aimOf(one) === 'out');
  return {
    topicStrict: share(topics, 'strict', 'right'),
    topicLenient: share(topics, 'lenient', 'right'),
    topicConfirmed: share(topics, 'lenient', 'confirmed'),
    topicOffered: share(topics, 'lenient', 'right', 'confirmed', 'offered'),
    topicWrong: share(topics, 'lenient', 'wrong-topic'),
    topicSteered: share(topics, 'lenient', 'wrong-command'),
    outAnswered: share(foreign, 'lenient', 'wrong-topic'),
    outConfirmed: share(foreign, 'lenient', 'confirmed'),
    outChoices: share(foreign, 'lenient', 'offered'),
    commandStrict: share(commands, 'strict', 'right'),
    commandLenient: share(commands, 'lenient', 'right'),
    commandUnmet: share(
      commands.filter(({ answers }) => !byHeart.has(answers.phrases.rule)),
      'lenient',
      'right',
    ),
    suspicious: share(answered.filter(isSuspicious), 'lenient', 'right'),
  };
}
