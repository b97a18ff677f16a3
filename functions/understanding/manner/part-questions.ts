import type { QuestionRules } from './question-rules.ts';
import type { TextSense } from './text-sense.ts';

const mostParts = 3;
/** After so many joints it is no question any more, but a list. */
const mostJoints = 40;
const leastWords = 3;
const leastWordsApart = 5;

function hasWords(text: string, least: number): boolean {
  let count = 0;
  for (let at = 0; at >= 0 && at < text.length && count < least; at = text.indexOf(' ', at + 1)) {
    const first = text[at === 0 ? 0 : at + 1] ?? '';
    if (!',.?'.includes(first)) count += 1;
  }
  return count >= least;
}

/** Cuts questions that are asked in one breath apart. In doubt they are one. */
export function partQuestions(text: string, rules: QuestionRules, sense: TextSense): readonly string[] {
  const listed = rules.numbered.exec(text);
  if (listed !== null) {
    const [, before = '', first = '', second = ''] = listed;
    if (hasWords(first, leastWords) && hasWords(second, leastWords))
      return [`${before} ${first}`.trim(), second];
  }
  const parts: string[] = [];
  let left = text;
  for (let cut = cutOnce(left, rules, sense); cut !== undefined; cut = cutOnce(left, rules, sense)) {
    parts.push(cut.first);
    left = cut.second;
    if (parts.length === mostParts - 1) break;
  }
  return [...parts, left];
}

interface TwoParts {
  readonly first: string;
  readonly second: string;
}

function cutOnce(text: string, rules: QuestionRules, sense: TextSense): TwoParts | undefined {
  let tried = 0;
  for (const joint of text.matchAll(rules.joints)) {
    if (tried++ === mostJoints) break;
    const first = text.slice(0, joint.index);
    const next = text.slice(joint.index + joint[0].length);
    if (first === '' || !stands(first, next, joint[0], rules)) continue;
    const second = sense.name(next, lastClause(first));
    if (isAnother(next, second, joint[0], rules, sense)) return { first, second };
  }
  return undefined;
}

function stands(first: string, second: string, joint: string, rules: QuestionRules): boolean {
  const begins = rules.strongJoint.test(joint) ? rules.beginsAfterStrong : rules.begins;
  return (
    begins.test(second) &&
    (/[,.?]/.test(joint) || !rules.unfinished.test(first)) &&
    hasWords(first, leastWords) &&
    hasWords(second, leastWords) &&
    rules.asks.test(lastQuestion(first))
  );
}

/** "And how long does it last?" goes on with the same question, "and how do I remove it?" is another. */
function isAnother(
  next: string,
  named: string,
  joint: string,
  rules: QuestionRules,
  sense: TextSense,
): boolean {
  if (rules.requests.test(next)) return true;
  const names = rules.strongJoint.test(joint) ? sense.says(named) : sense.stands(named, 2);
  if (!names || rules.goesOn.test(named)) return false;
  return joint !== ' ? ' || (hasWords(next, leastWordsApart) && !rules.alike.test(next));
}

const afterLast = (text: string, ...marks: readonly string[]): string => {
  const at = Math.max(...marks.map((mark) => text.lastIndexOf(` ${mark} `)));
  return at < 0 ? text : text.slice(at + 3);
};
const lastClause = (text: string): string => afterLast(text, ',', '.', '?');
const lastQuestion = (text: string): string => afterLast(text, '.', '?');
