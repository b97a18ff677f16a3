import { join } from 'node:path';
import { readBots } from '#local/helpline/read-snapshot-directory';
import type { Understanding } from '#understanding/understanding';
import { askOnce } from './ask-once.ts';
import { type AskWorld, readAskWorld } from './ask-world.ts';
import { buildSnapshot, snapshotPaths } from './build-snapshot.ts';
import {
  type HeldOutQuestion,
  judgeOutcome,
  readHeldOutQuestions,
  type Verdict,
} from './held-out-questions.ts';
import { startLexPort } from './start-lex-port.ts';

/** Who takes part: our recognizer alone, or Lex beside it. */
export type Ensemble = 'phrases' | 'both';

export interface Answered {
  readonly question: HeldOutQuestion;
  readonly understanding: Understanding;
}

/** Puts every question to the world, each as the start of a conversation. */
export async function answerAll(questions: readonly HeldOutQuestion[], world: AskWorld): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const question of questions) {
    const target = world.targetOf(question.helpline, question.locale);
    if (target === undefined) continue;
    const { understanding } = await askOnce(question, target, world);
    answered.push({ question, understanding });
  }
  return answered;
}

/** Shares of each verdict, in percent, as one row of a table. */
function describeGroup(name: string, group: readonly Answered[], lenient: boolean): string {
  const verdicts = group.map(({ question, understanding }) => judgeOutcome(question, understanding, lenient));
  const percent = (verdict: Verdict) =>
    ((100 * verdicts.filter((each) => each === verdict).length) / group.length).toFixed(1);
  return `| ${name} | ${group.length} | ${percent('right')} | ${percent('offered')} | ${percent('missed')} | ${percent('wrong')} |`;
}

const groupOf = ({ question }: Answered): string => (question.expected[0] ?? '').split(':')[0] ?? '';

/** Measures the yardstick and prints tables; with `list`, the mistakes too. */
export async function measureQuestions(
  root: string,
  half: 'dev' | 'sealed',
  options: { readonly ensemble: Ensemble; readonly list: boolean; readonly print: (line: string) => void },
): Promise<void> {
  const { print } = options;
  const paths = snapshotPaths(root);
  const built = await buildSnapshot({ ...paths, onProgress: print });
  if (built.kind === 'faulty') throw new Error('the content has faults: npm run content');
  const lexPort = await startLexPort(await readBots(paths.outputDirectory));
  const world = await readAskWorld(paths.outputDirectory, built.helplines);
  const questions = readHeldOutQuestions(join(root, `tests/understanding/questions-${half}.tsv`));
  const answered = await answerAll(
    questions,
    options.ensemble === 'both' ? { ...world, lex: lexPort.lex } : world,
  );
  await lexPort.stop();
  for (const lenient of [false, true]) {
    print(`\n${half}, ${options.ensemble}, ${lenient ? 'lenient' : 'strict'}`);
    print('| group | n | right % | offered % | missed % | wrong % |');
    print('|---|---|---|---|---|---|');
    for (const group of ['topic', 'command', 'out']) {
      print(
        describeGroup(
          group,
          answered.filter((one) => groupOf(one) === group),
          lenient,
        ),
      );
    }
    if (lenient) continue;
    for (const kind of new Set(questions.map((question) => question.kind))) {
      print(
        describeGroup(
          kind,
          answered.filter(({ question }) => question.kind === kind),
          lenient,
        ),
      );
    }
  }
  if (options.list) for (const one of answered) printMistake(one, print);
}

function printMistake({ question, understanding }: Answered, print: (line: string) => void): void {
  const verdict = judgeOutcome(question, understanding, true);
  if (verdict === 'right') return;
  const { meaning, rule, candidates } = understanding;
  const said =
    meaning.outcome === 'topic'
      ? meaning.topic
      : meaning.outcome === 'command'
        ? meaning.command
        : meaning.outcome;
  const list = candidates
    .slice(0, 3)
    .map(({ label, score }) => `${label.kind === 'topic' ? label.topic : label.command} ${score.toFixed(2)}`);
  print(
    `${verdict}\t${question.expected.join('|')}\t${said} (${rule})\t${list.join(', ')}\t${question.text}`,
  );
}
