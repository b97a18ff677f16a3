import type { Meaning } from '../../functions/conversation/meaning.ts';
import type { Understanding } from '../../functions/understanding/understanding.ts';
import type { Answered, Way } from './answer-questions.ts';
import { judgeMeaning, type Verdict } from './judge-meaning.ts';

/** The worst first. */
const order: readonly Verdict[] = ['wrong-topic', 'wrong-command', 'missed', 'offered', 'confirmed'];

const shownCandidates = 3;

/** @returns a line for each question that was not simply right, lenient, the worst first, in the order of the file */
export function listMistakes(answered: readonly Answered[], way: Way): readonly string[] {
  const judged = answered.map((one) => ({
    one,
    verdict: judgeMeaning(one.question.expected, one.answers[way].meaning, 'lenient'),
  }));
  return order.flatMap((verdict) =>
    judged.filter((each) => each.verdict === verdict).map(({ one }) => describe(one, way, verdict)),
  );
}

function describe({ question, answers }: Answered, way: Way, verdict: Verdict): string {
  const { meaning, rule } = answers[way];
  return [
    verdict,
    question.id,
    question.kind,
    `expected ${question.expected.join('|')}`,
    `got ${describeMeaning(meaning)} by ${rule}`,
    `recognizer ${describeCandidates(answers.phrases)}`,
    `Lex ${describeCandidates(answers.lex)}`,
    question.text,
  ].join(' | ');
}

function describeMeaning(meaning: Meaning): string {
  switch (meaning.outcome) {
    case 'topic':
      return `topic:${meaning.topic}`;
    case 'confirm':
      return `confirm:${meaning.topic}`;
    case 'command':
      return `command:${meaning.command}`;
    case 'declined':
    case 'mentioned':
      return `${meaning.outcome}:${meaning.command}`;
    case 'hesitation':
      return 'hesitation';
    case 'choices':
      return `choices:${meaning.choices.join(',')}`;
    case 'miss':
      return meaning.outOfScope ? 'out' : 'miss';
  }
}

const describeCandidates = ({ candidates }: Understanding): string =>
  candidates
    .slice(0, shownCandidates)
    .map(({ label, score }) => `${label.kind === 'topic' ? label.topic : label.command} ${score.toFixed(2)}`)
    .join(', ') || 'nothing';
