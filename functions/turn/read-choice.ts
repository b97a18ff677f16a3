import { normalForm } from '#content/normal-form';
import type { Locale } from '#conversation/locale';
import type { Choice } from '#conversation/option';
import type { PromptKey } from '#conversation/prompt-key';
import type { Reply } from '#conversation/reply';
import { choiceWords, placeWords, refusing } from './choice-words.ts';
import type { WordingContext } from './fill-slots.ts';
import { wordLabel } from './word-choices.ts';

/** Hesitations and courtesies around a choice: "um, the second one, please". Never "I want": that may be a question. */
const before =
  /^(?:(?:um|uh|er|erm|hm|hmm|ah|oh|so|well|okay|ok|yes|yeah|please|sorry|its|thats|maybe|i think|i mean) )+/;
const after = /(?: (?:please|thanks|thank you|um|uh|er))+$/;

/** What is left when hesitations, courtesies and the article are taken off; never nothing. */
const bare = (words: string): string =>
  words
    .replace(before, '')
    .replace(after, '')
    .replace(/^(the|a|an) /, '')
    .trim();

/**
 * Which of the choices on offer was meant, by its place ("the second one"), by its very name, or in other words for it.
 * @param shown how many were shown: the names of others are words like any other
 * @returns its place in the list, from 0, or undefined when none was named
 */
export function readChoice(
  context: WordingContext,
  offered: Pick<Reply, 'choices'>,
  words: string,
  shown?: number,
): number | undefined {
  const said = bare(normalForm(words));
  if (said === '') return undefined;
  const byPlace = placeWords[context.locale].findIndex((names) => names.includes(said));
  const { choices } = offered;
  if (choices[byPlace] !== undefined && choices[byPlace].byWords !== true) return byPlace;
  const isShown = (choice: Choice, index: number) =>
    choice.byWords === true || index < (shown ?? choices.length);
  const byName = choices.findIndex(
    (choice, index) => isShown(choice, index) && bare(normalForm(wordLabel(context, choice.label))) === said,
  );
  if (byName >= 0) return byName;
  const meant = choices.flatMap((choice, index) =>
    isShown(choice, index) && isMeant(context.locale, choice, said) ? [index] : [],
  );
  // Whoever asks for two of them, or for none, is asked again.
  return meant.length === 1 ? meant[0] : undefined;
}

/** Choices that are refusals themselves, or take one back. */
const refusals: readonly PromptKey[] = [
  'option-not-helped',
  'option-not-through',
  'option-no-number',
  'option-no-reference',
  'option-other-number',
];

/** Whether other words than its own stand for it; who refuses it asks for none of it. */
function isMeant(locale: Locale, { label }: Choice, said: string): boolean {
  if (label.kind !== 'prompt' || choiceWords[locale][label.prompt]?.test(said) !== true) return false;
  return refusals.includes(label.prompt) || !refusing[locale].test(said);
}
