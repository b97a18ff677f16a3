import { findConfusions, type Taught } from '#authoring/training/confusions';
import type { TrainingInput } from '#authoring/training/training-input';
import type { Label } from '#conversation/meaning';
import { asTopicId } from '#conversation/topic-id';
import { labelKey } from '#understanding/label-key';
import type { LocaleUnderstanding } from '#understanding/locale-understanding';
import type { Understanding } from '#understanding/understanding';
import { askOnce, type Question } from './ask-once.ts';
import { describeMeaning, nameOf } from './explain-question.ts';
import { type HeldOutQuestion, judgeOutcome } from './held-out-questions.ts';
import type { TrainingGround } from './training-ground.ts';

export interface Trial {
  readonly sentence: string;
  readonly topic: string;
  /** Further questions whose answers are compared. */
  readonly questions: readonly string[];
}

/**
 * What a sentence would change as an utterance of a topic: which sentences of others it would draw near, and which
 * questions would be answered otherwise by a recognizer trained with it. Nothing is saved.
 * @param trial of a topic that there is
 * @param now what understands until now, by the content as it is
 * @returns lines for a person to read
 */
export async function trySentence(
  trial: Trial,
  ground: TrainingGround,
  now: LocaleUnderstanding,
): Promise<string[]> {
  const label: Label = { kind: 'topic', topic: asTopicId(trial.topic) };
  const after = withSentence(ground.input, label, trial.sentence);
  const training = ground.train(after);
  const pulls = describePulls(trial, ground.input, after);
  const then = ground.understand(await training);
  const asIs: Question = { ...ground.asked, channel: 'voice', text: trial.sentence };
  return [
    `sentence     "${trial.sentence}" as ${trial.topic}`,
    `until now    ${describeMeaning(await askAlone(asIs, now))}`,
    // Each helpline learns what only the others are asked as none of its own.
    'compared     in this helpline only; saved, it also trains the models of the others anew',
    ...pulls,
    ...(await compareAnswers(trial, ground, now, then)),
  ];
}

function withSentence(input: TrainingInput, label: Label, sentence: string): TrainingInput {
  const examples = input.examples.map((example) =>
    labelKey(example.label) === labelKey(label)
      ? { ...example, utterances: [...example.utterances, sentence] }
      : example,
  );
  return { ...input, examples };
}

/** Lex is not taught here, so the phrase recognizer is asked alone. */
const askAlone = async (question: Question, understanding: LocaleUnderstanding): Promise<Understanding> =>
  (await askOnce(question, { understanding }, {})).understanding;

const taughtBy = ({ examples }: TrainingInput): Taught[] =>
  examples.flatMap(({ label, utterances }) =>
    utterances.map((text): Taught => ({ meaning: nameOf(label), text })),
  );

/** Where the sentence itself would be drawn, and whom it would draw. */
function describePulls({ sentence, topic }: Trial, before: TrainingInput, after: TrainingInput): string[] {
  const pullsOf = (input: TrainingInput) =>
    findConfusions(taughtBy(input), input.locale).pairs.flatMap(({ pulls }) => pulls);
  const pulls = pullsOf(after);
  // To compare with how it was takes as long again, and there is mostly nothing to compare.
  const isDrawn = pulls.some(({ like }) => like.text === sentence);
  const pulledBefore = new Set(isDrawn ? pullsOf(before).map((pull) => pull.sentence.text) : []);
  return pulls.flatMap((pull) => {
    const { like, cosine, ownCosine } = pull;
    const how = `${cosine.toFixed(2)} to ${ownCosine.toFixed(2)}`;
    if (pull.sentence.text === sentence && pull.sentence.meaning === topic)
      return [`nearer to    ${like.meaning}: "${like.text}", ${how}`];
    if (like.text !== sentence || pulledBefore.has(pull.sentence.text)) return [];
    return [`draws        "${pull.sentence.text}" (${pull.sentence.meaning}), ${how}`];
  });
}

async function compareAnswers(
  { questions }: Trial,
  ground: TrainingGround,
  now: LocaleUnderstanding,
  then: LocaleUnderstanding,
): Promise<string[]> {
  const asked: readonly (Question | HeldOutQuestion)[] = [
    ...ground.questions,
    ...questions.map((text) => ({ ...ground.asked, channel: 'voice' as const, text })),
  ];
  const changes: { readonly verdict: string; readonly line: string }[] = [];
  for (const question of asked) {
    const [before, after] = [await askAlone(question, now), await askAlone(question, then)];
    const [was, is] = [describeMeaning(before), describeMeaning(after)];
    if (was === is) continue;
    const verdict = 'expected' in question ? compareVerdicts(question, before, after) : 'changed';
    changes.push({ verdict, line: `  ${verdict.padEnd(8)} ${was} -> ${is}: "${question.text}"` });
  }
  const telling = changes.filter(({ verdict }) => verdict !== 'neither');
  return [
    `changes      ${telling.length} of ${asked.length} answers, and ${changes.length - telling.length} that are no better or worse`,
    ...telling.map(({ line }) => line),
  ];
}

function compareVerdicts(question: HeldOutQuestion, before: Understanding, after: Understanding): string {
  const order = ['wrong', 'missed', 'offered', 'right'];
  const rank = (understanding: Understanding) => order.indexOf(judgeOutcome(question, understanding, true));
  const gain = rank(after) - rank(before);
  if (gain === 0) return 'neither';
  return gain > 0 ? 'better' : 'worse';
}
