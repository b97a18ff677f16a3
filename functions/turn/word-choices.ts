import type { Choice, ChoiceLabel } from '#conversation/option';
import type { Reply } from '#conversation/reply';
import { localeContent, topicContent } from './active-content.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';

/** How a choice is named. */
export function wordLabel(context: WordingContext, label: ChoiceLabel): string {
  switch (label.kind) {
    case 'topic':
      return topicContent(context.content, context.locale, label.topic)?.label ?? '';
    case 'group':
      return localeContent(context.content.knowledge, context.locale).groups[label.group] ?? '';
    case 'prompt':
      return wordPrompt(context, label.prompt);
  }
}

const numbered = (reply: Reply): readonly (readonly [Choice, string])[] =>
  reply.choices.map((choice, index) => [choice, String(index + 1)] as const);

/** A choice with its key: "For a TAP, press 1." or "1 a TAP". */
const wordChoice = (context: WordingContext, { label }: Choice, key: string): string =>
  wordPrompt(context, 'choice-option', { label: wordLabel(context, label), key });

/** The choices that no line of their own speaks for, each with its key. */
export const wordChoices = (context: WordingContext, reply: Reply): readonly string[] =>
  numbered(reply)
    .filter(([choice]) => choice.spokenFor !== true)
    .map(([choice, key]) => wordChoice(context, choice, key));

/** What callers may say now, for the recognizer of speech: what is offered first, then every topic and keyword. */
export function wordHints(context: WordingContext, reply: Reply): readonly string[] {
  const offered = reply.choices.map(({ label }) => wordLabel(context, label));
  const topics = Object.values(localeContent(context.content.knowledge, context.locale).topics);
  return [...new Set([...offered, ...topics.map(({ label }) => label)])].filter((hint) => hint !== '');
}
