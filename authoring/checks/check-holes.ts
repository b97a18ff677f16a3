import { promptKeys } from '#conversation/prompt-key';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import { placeholdersOf, saidOnlyWith } from '../sources/prompt-slots.ts';
import type { WordingContent } from '../sources/prompts-schema.ts';
import { type Found, warning } from './found.ts';

/** Checks that no prompt names what one of the helplines does not have: a placeholder without a value vanishes. */
export function checkHoles({ locale, prompts }: WordingContent, { profile }: KnowledgeSource): Found[] {
  const { id, locales, serviceline, desk, feedbackEmail } = profile.content;
  if (!locales.includes(locale)) return [];
  const values = {
    ...{ serviceline, enquiriesEmail: desk.email, feedbackEmail, webForm: desk.webForm },
    ...{ place: desk.place?.[locale], hours: desk.hours?.[locale] },
  };
  const missing = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : []));
  return promptKeys.flatMap((key) =>
    (['voice', 'text'] as const).flatMap((channel) =>
      placeholdersOf(prompts[key][channel])
        .filter((name) => missing.includes(name) && saidOnlyWith[key]?.includes(name) !== true)
        .map((name) => {
          const wrong = `${id} has no ${name}, so {${name}} leaves a hole there.`;
          return warning(['prompts', key, channel], wrong, 'Word it so that it is true of every helpline.');
        }),
    ),
  );
}
