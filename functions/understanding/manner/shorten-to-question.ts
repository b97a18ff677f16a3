import type { QuestionRules } from './question-rules.ts';

const mostShorter = 8;
const leastWords = 3;

/**
 * A marked text without what leads up to a question in it, and without the clauses that come after: what a caller tells
 * before and behind is often nothing that was ever taught.
 */
export function shortenToQuestion(text: string, { opens }: QuestionRules): readonly string[] {
  const shorter = new Set<string>();
  for (const { index } of text.matchAll(opens)) {
    const onward = text.slice(index).trim();
    for (const each of [onward, onward.replace(/ [,.?] .*$/, '')]) {
      if (each !== text && each.split(' ').length >= leastWords) shorter.add(each);
    }
    if (shorter.size >= mostShorter) break;
  }
  return [...shorter];
}
