import type { PromptKey } from '#conversation/prompt-key';
import { localeContent } from './active-content.ts';
import { type WordingContext, wordPrompt, wordsFor } from './fill-slots.ts';

/**
 * What is known of the desk, sentence by sentence: its place and hours, then how to reach it. What is not known is said
 * to be so, and is never guessed.
 */
export function wordDesk(context: WordingContext): readonly string[] {
  const { knowledge } = context.content;
  const { serviceline, enquiriesEmail, webForm } = knowledge.profile;
  const { place, hours } = localeContent(knowledge, context.locale);
  const opening = context.closure ?? (hours && wordsFor(context, hours));
  const ways: readonly PromptKey[] = [
    ...(serviceline === undefined ? [] : (['desk-number'] as const)),
    ...(enquiriesEmail === undefined ? [] : (['desk-mail'] as const)),
    ...(webForm === undefined ? [] : (['desk-form'] as const)),
  ];
  const isKnown = place !== undefined || opening !== undefined || ways.length > 0;
  if (!isKnown) return [wordPrompt(context, 'desk-unknown')];
  return [
    ...whereAndWhen(context, place !== undefined, opening),
    ...ways.map((key) => wordPrompt(context, key)),
  ];
}

/** The place first: what is said of the hours calls the desk "it". */
function whereAndWhen(
  context: WordingContext,
  hasPlace: boolean,
  opening: string | undefined,
): readonly string[] {
  if (!hasPlace && opening === undefined) return [wordPrompt(context, 'desk-no-place-or-hours')];
  return [
    wordPrompt(context, hasPlace ? 'desk-place' : 'desk-no-place'),
    opening ?? wordPrompt(context, 'desk-no-hours'),
  ];
}
