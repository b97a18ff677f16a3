import type { Locale } from '#conversation/locale';
import type { Advice } from '#conversation/reply';
import { localePrompts } from './active-content.ts';
import { type WordingContext, wordsFor } from './fill-slots.ts';
import { spokenNumber, writtenNumber } from './spoken-form.ts';

/** What is said to danger and distress, with the helpline's own numbers where it has set any. */
export function wordAdvice(context: WordingContext, advice: Advice, locale: Locale): string {
  const { words, security, counselling } = localePrompts(context.content.prompts, context.locale).advice[
    locale
  ];
  const { care } = context.content.knowledge.profile;
  const numbers = [
    ...(advice === 'danger' && care?.campusSecurity !== undefined
      ? [filled(context, wordsFor(context, security), care.campusSecurity.number)]
      : []),
    ...(advice === 'distress' && care?.counselling !== undefined
      ? [filled(context, wordsFor(context, counselling), care.counselling.number)]
      : []),
  ];
  return [wordsFor(context, words[advice]), ...numbers].join(' ');
}

const filled = ({ channel }: WordingContext, wording: string, number: string): string =>
  wording.replace('{number}', channel === 'voice' ? spokenNumber(number) : writtenNumber(number));
