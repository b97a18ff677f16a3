import { parseLabelKey } from '../../functions/understanding/label-key.ts';
import type { LexAnswer } from '../../functions/understanding/lex-answer.ts';
import { askOnce } from '../../local/ask/ask-once.ts';
import type { AskTarget } from '../../local/ask/ask-world.ts';
import type { HeldOutQuestion } from '../../local/ask/held-out-questions.ts';
import type { Answered, YardstickWorld } from './answer-questions.ts';
import { table, withInterval } from './describe-figures.ts';
import { type Figures, measure } from './figures.ts';
import { type Half, halves, readHalf } from './open-yardstick.ts';

/** The best and the worst that Lex may be: always right, always sure of something else, silent, or not there. */
const imaginedLexes = ['right', 'wrong', 'silent', 'absent'] as const;
type ImaginedLex = (typeof imaginedLexes)[number];

/** As sure as Amazon's is when it accepts an intent: most of its scores lie between 0.6 and 1. */
const sure = 0.8;

function imagineAnswer(lex: ImaginedLex, { expected, id }: HeldOutQuestion, target: AskTarget): LexAnswer {
  if (lex === 'absent') return { kind: 'unavailable', why: 'timeout' };
  const others = Object.keys(target.content.topics).filter((topic) => !expected.includes(`topic:${topic}`));
  // Any other topic, and the same one every time.
  const at = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % Math.max(others.length, 1);
  const said = { right: expected[0] ?? 'out', wrong: `topic:${others[at]}`, silent: 'out' }[lex];
  const label = said === 'out' ? undefined : parseLabelKey(said.replace(':', '/'));
  return {
    kind: 'recognized',
    accepted: label !== undefined,
    candidates: label === undefined ? [] : [{ label, score: sure }],
  };
}

const rows: readonly (readonly [string, string, keyof Figures])[] = [
  ['right topic', '94', 'topicLenient'],
  ['right, asked back or offered in a choice', '98.5', 'topicOffered'],
  ['wrong topic answered', 'at most 1', 'topicWrong'],
  ['out of scope answered', 'at most 3', 'outAnswered'],
  ['right command', '', 'commandLenient'],
];

/** The policy with Lex at its best and at its worst: what of a figure leans on Lex at all. */
export async function describeImaginedLexes(
  root: string,
  world: YardstickWorld,
  which: readonly Half[] = halves,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const half of which) {
    const questions = readHalf(root, half);
    const figures: Figures[] = [];
    for (const lex of imaginedLexes) figures.push(await measureWith(lex, questions, world));
    lines.push(`The ${half === 'dev' ? 'working' : half} half:`, '', ...tableOf(figures), '');
  }
  return lines.slice(0, -1);
}

const tableOf = (figures: readonly Figures[]): readonly string[] =>
  table(
    ['%', 'questions', 'goal', ...imaginedLexes.map((lex) => `Lex ${lex}`)],
    rows.map(([name, goal, key]) => [
      name,
      figures[0]?.[key].of ?? 0,
      goal,
      ...figures.map((one) => withInterval(one[key])),
    ]),
  );

async function measureWith(
  lex: ImaginedLex,
  questions: readonly HeldOutQuestion[],
  world: YardstickWorld,
): Promise<Figures> {
  const answered: Answered[] = [];
  for (const question of questions) {
    const target = world.targetOf(question.helpline, question.locale);
    if (target === undefined) continue;
    const port = { recognize: async () => imagineAnswer(lex, question, target) };
    const { understanding } = await askOnce(question, target, { ...world, lex: port });
    answered.push({
      question,
      answers: { lex: understanding, phrases: understanding, both: understanding },
    });
  }
  return measure(answered, 'both');
}
