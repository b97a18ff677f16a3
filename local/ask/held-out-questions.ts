import { readFileSync } from 'node:fs';
import { locales } from '#conversation/locale';
import type { TopicId } from '#conversation/topic-id';
import type { Channel } from '#conversation/world';
import type { Understanding } from '#understanding/understanding';
import type { Question } from './ask-once.ts';

/** A question of the yardstick with the outcomes that are right, the best first. */
export interface HeldOutQuestion extends Question {
  readonly id: string;
  readonly kind: string;
  /** `topic:<id>`, `command:<name>` or `out`. */
  readonly expected: readonly string[];
}

/**
 * Reads a file of held-out questions (tests/understanding/README.md).
 * @throws Error that names a line that is none
 */
export function readHeldOutQuestions(path: string): HeldOutQuestion[] {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => readQuestion(line, path));
}

function readQuestion(line: string, path: string): HeldOutQuestion {
  const [id = '', helpline = '', tag, spoken, kind = '', expected = '', text = ''] = line.split('\t');
  const locale = locales.find((known) => known === tag);
  const channel = (['voice', 'sms'] as const satisfies readonly Channel[]).find((known) => known === spoken);
  if (locale === undefined || channel === undefined || text === '')
    throw new Error(`${path}: not a question: ${line}`);
  return { id, helpline, locale, channel, kind, expected: expected.split('|'), text };
}

/** How one question fared. */
export type Verdict = 'right' | 'offered' | 'wrong' | 'missed';

/**
 * Judges an outcome. For what is out of scope a miss is right, choices are counted as offered, a person is no harm.
 * @param lenient whether any of the expected outcomes will do, or the first alone
 */
export function judgeOutcome(
  { expected }: HeldOutQuestion,
  { meaning }: Understanding,
  lenient: boolean,
): Verdict {
  const wanted = new Set(lenient ? expected : expected.slice(0, 1));
  const offered = (topics: readonly TopicId[]): Verdict =>
    wanted.has('out') || topics.some((topic) => wanted.has(`topic:${topic}`)) ? 'offered' : 'missed';
  switch (meaning.outcome) {
    case 'topic':
      return wanted.has(`topic:${meaning.topic}`) ? 'right' : 'wrong';
    case 'command':
      if (wanted.has(`command:${meaning.command}`)) return 'right';
      return meaning.likely === true ? 'missed' : 'wrong';
    case 'confirm':
      return offered([meaning.topic]);
    case 'declined':
    case 'mentioned':
    case 'hesitation':
      return 'missed';
    case 'choices':
      return offered(meaning.choices);
    case 'miss':
      return wanted.has('out') ? 'right' : 'missed';
  }
}
