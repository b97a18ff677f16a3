import type { QuestionRules } from './question-rules.ts';
import type { TextSense } from './text-sense.ts';

/** Where two questions in one breath may be parted. */
export interface Cut {
  readonly first: string;
  /** With the thing named that it only points back at. */
  readonly second: string;
}

/** After so many joints it is no question any more, but a list. */
const mostCuts = 12;
const leastWords = 2;

/**
 * Where a marked text may be two questions in one breath. Whether it is two, only who understands both can tell: "and how
 * long does it last" goes on with the first.
 */
export function cutQuestions(text: string, rules: QuestionRules, sense: TextSense): readonly Cut[] {
  const listed = rules.numbered.exec(text);
  const cuts: Cut[] = [];
  if (listed !== null) {
    const [, before = '', first = '', second = ''] = listed;
    cuts.push({ first: `${before} ${first}`.trim(), second });
  }
  for (const joint of text.matchAll(rules.joints)) {
    if (cuts.length === mostCuts) break;
    const first = text.slice(0, joint.index).trim();
    const next = text.slice(joint.index + joint[0].length).trim();
    if (!hasWords(first) || !hasWords(next)) continue;
    const parts = rules.strongJoint.test(joint[0]) || (rules.begins.test(next) && rules.asks.test(first));
    if (!parts) continue;
    cuts.push({ first, second: sense.name(next, lastClause(first)) });
  }
  return cuts;
}

const hasWords = (text: string): boolean =>
  text.split(' ').filter((word) => !',.?'.includes(word)).length >= leastWords;

const lastClause = (text: string): string => text.slice(text.search(/[^,.?]*[ ,.?]*$/)).trim();
