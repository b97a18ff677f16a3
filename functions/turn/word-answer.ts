import { isOld, monthInWords } from '#content/as-of';
import { topicContent } from './active-content.ts';
import { type WordingContext, wordPrompt, wordsFor } from './fill-slots.ts';

/** A topic's answer. What comes from an old source says first how old it is, by the clock of this turn. */
export function wordAnswer(context: WordingContext, topic: string): string {
  const { content, locale, now } = context;
  const found = topicContent(content, locale, topic);
  if (found === undefined) return '';
  const { asOf } = found;
  const answer = wordsFor(context, found.answer);
  if (asOf === undefined || now === undefined || !isOld(asOf, now)) return answer;
  return `${wordPrompt(context, 'as-of', { month: monthInWords(asOf, locale) })} ${answer}`;
}
