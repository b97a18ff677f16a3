import type { ContentTest } from './find-denials.ts';
import { nameAgain, thingIn } from './name-again.ts';
import type { QuestionRules } from './questions.ts';

const mostParts = 3;
const leastWords = 3;
const leastWordsApart = 5;

const count = (text: string): number => text.split(' ').filter((word) => /\w/.test(word)).length;

/** Cuts questions that are asked in one breath apart. In doubt they are one. */
export function partQuestions(text: string, rules: QuestionRules, says: ContentTest): readonly string[] {
  const listed = rules.numbered.exec(text);
  if (listed !== null) {
    const [, before = '', first = '', second = ''] = listed;
    if (count(first) >= leastWords && count(second) >= leastWords)
      return [`${before} ${first}`.trim(), second];
  }
  const parts: string[] = [];
  let left = text;
  for (let cut = cutOnce(left, rules, says); cut !== undefined; cut = cutOnce(left, rules, says)) {
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

function cutOnce(text: string, rules: QuestionRules, says: ContentTest): TwoParts | undefined {
  for (const joint of text.matchAll(rules.joints)) {
    const first = text.slice(0, joint.index);
    const next = text.slice(joint.index + joint[0].length);
    if (first === '' || !stands(first, next, joint[0], rules)) continue;
    const second = nameAgain(next, thingIn(lastQuestion(first)));
    if (isAnother(second, joint[0], rules, says)) return { first, second };
  }
  return undefined;
}

function stands(first: string, second: string, joint: string, rules: QuestionRules): boolean {
  const begins = rules.strongJoint.test(joint) ? rules.beginsAfterStrong : rules.begins;
  return (
    begins.test(second) &&
    rules.asks.test(first) &&
    (/[,.?]/.test(joint) || !rules.unfinished.test(first)) &&
    count(first) >= leastWords &&
    count(second) >= leastWords
  );
}

/** "And how long does it last?" goes on with the same question, "and how do I remove it?" is another. */
function isAnother(second: string, joint: string, rules: QuestionRules, says: ContentTest): boolean {
  if (!says(second)) return false;
  if (joint === ' ? ') return count(second) >= leastWordsApart && !rules.alike.test(second);
  return !rules.goesOn.test(second);
}

const lastQuestion = (text: string): string => text.split(/ [.?] /).at(-1) ?? text;
